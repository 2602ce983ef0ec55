/** What a letter says of the talks is proposed as an event, with its sentence; a condition or a "not" says nothing. */
import { expect, test } from 'vitest';
import { eventsSaid } from '../../../../lib/counter/rounds/said.ts';

const said = (text: string) =>
  eventsSaid(text, '2026-11-30').map(({ event: { by, kind, final = false } }) => [by, kind, final]);

test.each([
  ['This is our best and final offer.', [['them', 'offer', true]]],
  ['We have gone as far as we can go on pay.', [['them', 'offer', true]]],
  ['Thank you for accepting our offer.', [['me', 'accepted', false]]],
  ['We are delighted that you have accepted. Your start date is 1 March.', [['me', 'accepted', false]]],
  ['As agreed on the phone, your salary will be £60,000.', [['me', 'agreed', false]]],
  ['This is not our final offer.', []],
  ['Once you have accepted our offer, we will send the contract.', []],
  ['If you accepted our offer by Friday, we could start in March.', []],
  ['Upon your acceptance of this offer we will open a file.', []],
  ['Your base salary is $150,000. Please reply by Friday.', []],
] as const)('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('each once, with the sentence that it was read from and the day it was given', () => {
  const text =
    'Hello.\n\nThis is our best and final offer. It is our final offer.\n\nThank you for accepting our offer.';
  const found = eventsSaid(text, '2026-11-30');
  expect(found.map(({ quote }) => quote)).toEqual([
    'This is our best and final offer.',
    'Thank you for accepting our offer.',
  ]);
  expect(found[0]?.event.date).toBe('2026-11-30');
});

test('a very long text is read to a limit', () => {
  const long = `${'word '.repeat(20_000)}This is our best and final offer.`;
  expect(eventsSaid(long, '2026-11-30')).toEqual([]);
});
