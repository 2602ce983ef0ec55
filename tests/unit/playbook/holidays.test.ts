/** Public holidays against the lists that governments publish. */
import { expect, test } from 'vitest';
import { playbookOf } from '../../../lib/playbook/collected.ts';
import { holidaysIn } from '../../../lib/playbook/holidays.ts';
import { situation } from './situation.ts';

const days = (country: string, year: number): string[] =>
  holidaysIn(country, `${year}-01-01`, `${year}-12-31`).map(({ date }) => date.slice(5));

test('the United States, 2026 and 2027 (opm.gov)', () => {
  expect(days('US', 2026)).toEqual(
    '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'.split(' '),
  );
  expect(days('US', 2027)).toEqual(
    '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'.split(' '),
  );
});

test('England and Wales, 2026, 2027 and 2028 (gov.uk)', () => {
  expect(days('GB', 2026)).toEqual('01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'.split(' '));
  expect(days('GB', 2027)).toEqual('01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'.split(' '));
  expect(days('GB', 2028)).toEqual('01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'.split(' '));
});

test('on weekdays of 2026: Germany, France, Canada, India', () => {
  expect(days('DE', 2026)).toEqual('01-01 04-03 04-06 05-01 05-14 05-25 12-25'.split(' '));
  expect(days('FR', 2026)).toEqual('01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25'.split(' '));
  expect(days('CA', 2026)).toEqual('01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25'.split(' '));
  expect(days('IN', 2026)).toEqual(['01-26', '10-02']);
});

test('a country without rules here, or a span that is none, suggests nothing', () => {
  expect(holidaysIn('JP', '2026-01-01', '2026-12-31')).toEqual([]);
  expect(holidaysIn(null, '2026-01-01', '2026-12-31')).toEqual([]);
  expect(holidaysIn('US', '2026-12-31', '2026-01-01')).toEqual([]);
});

test('those of the place within the plan are suggested, and no more once they are left out', () => {
  const { facts } = situation({ offer: { deadline: '2026-06-26' } });
  const holidays = (left: string[]) =>
    playbookOf(facts, { today: '2026-06-15', holidays: left }).holidays.map(({ date }) => date);
  expect(holidays([])).toEqual(['2026-06-19']);
  expect(holidays(['2026-06-19'])).toEqual([]);
});
