/** Two amounts side by side: words between them belong to one of them, never to both. */
import { describe, expect, test } from 'vitest';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';

const roles = (text: string) => payMentions(text).map(({ min, max, role }) => [max ?? min, role]);

describe('words between two amounts', () => {
  test.each<[string, [number, string][]]>([
    [
      'Salary £31k, OTE £52k',
      [
        [31_000, 'base'],
        [52_000, 'ote'],
      ],
    ],
    [
      'Basic salary £35K OTE £56K+',
      [
        [35_000, 'base'],
        [56_000, 'ote'],
      ],
    ],
    [
      '£112K OTE, £56K basic',
      [
        [112_000, 'ote'],
        [56_000, 'base'],
      ],
    ],
    [
      '$205k total comp, $155k base',
      [
        [205_000, 'total'],
        [155_000, 'base'],
      ],
    ],
    [
      'Base $155k, total comp $215k',
      [
        [155_000, 'base'],
        [215_000, 'total'],
      ],
    ],
    [
      'OTE $205k, base $105k',
      [
        [205_000, 'ote'],
        [105_000, 'base'],
      ],
    ],
    [
      '€6k sign-on bonus, €92k base',
      [
        [6_000, 'sign-on'],
        [92_000, 'base'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

test('travel is what some nurses do, and what some money is for', () => {
  expect(roles('$1,850-$2,150/week for travel nurses').length).toBe(1);
  expect(roles('$150/week for travel')).toEqual([]);
});
