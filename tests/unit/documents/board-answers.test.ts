/** One job in the answer of each board's API: every file in `lib/sites` that knows an answer has its example in `answers.ts`. */
import { expect, test } from 'vitest';
import { fromJobBoardJson } from '../../../lib/documents/job-board.ts';
import { jobOf } from '../../../lib/documents/job-shapes.ts';
import answers from '../../../lib/sites/answers.ts';
import { parseHtml } from '../page/dom.ts';
import { BODY, EXAMPLES, range } from './answers.ts';

test.each(Object.entries(EXAMPLES))('%s', (board, { answer, title, company, place, pay }) => {
  const snapshot = fromJobBoardJson(answer, parseHtml);
  const stated = (field: string): string[] =>
    (snapshot?.hints ?? []).filter((hint) => hint.field === field).map(({ value }) => value);
  expect(snapshot).toMatchObject({ adapter: board, title });
  expect(stated('company')).toEqual(company === '' ? [] : [company]);
  expect(stated('location')).toEqual(place === '' ? [] : [place]);
  expect(stated('pay')).toEqual(pay === undefined ? [] : [pay]);
});

test('every answer that is known has its example', () => {
  expect(Object.keys(answers).filter((board) => !(board in EXAMPLES))).toEqual([]);
});

test('a JobPosting on its own is read as one', () => {
  const posting = {
    '@type': 'JobPosting',
    title: 'Planner',
    description: BODY,
    hiringOrganization: { name: 'Norrvik' },
    jobLocation: { address: { addressLocality: 'Oslo', addressCountry: 'NO' } },
    baseSalary: { currency: 'NOK', value: { minValue: '600 000', maxValue: '650 000', unitText: 'YEAR' } },
  };
  expect(jobOf(posting)).toMatchObject({
    board: 'json-ld',
    company: 'Norrvik',
    places: ['Oslo, NO'],
    pay: [range(600_000, 650_000, 'NOK', 'YEAR')],
  });
});
