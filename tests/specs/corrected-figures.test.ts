/** Figures that another figure replaced, and days as chats and other languages write them. */
import { describe, expect, test } from 'vitest';
import { calendarDates, dayOf } from '../../lib/marks/dates.ts';
import { terms } from './_read.ts';

const signOns = (text: string): number[] => terms(text).signOn.map(({ value }) => value.amount);

describe('what was said before is no payment more', () => {
  test.each<[string, number[]]>([
    ['Base salary: $158,000.\nSign-on: $15,000, instead of the $20,000 we first discussed.', [15_000]],
    ['Base salary: $158,000.\nSign-on bonus of $22,500 (previously $15,000) within 30 days.', [22_500]],
    ['Base salary: $158,000.\nSign-on: $10,000; asked for $20,000, told him no.', [10_000]],
    [
      'Base salary: $95,000. You will receive a sign-on bonus of $8,000, paid in two installments of $4,000.',
      [8000],
    ],
    ['Base salary: $158,000, plus a 5k signing bonus on your first check.', [5000]],
  ])('%s', (text, amounts) => {
    expect(signOns(text)).toEqual(amounts);
  });
});

test('a year’s range below a line about remote work is the pay', () => {
  const [base] = terms('Chef de projet\nTélétravail partiel\n42 000 € - 50 000 € brut annuel\nNantes', {
    kind: 'posting',
    country: 'FR',
  }).base;
  expect(base?.value).toMatchObject({ min: 42_000, max: 50_000, period: 'year' });
});

describe('days', () => {
  const reference = dayOf('2026-01-10');
  test.each([
    ['terça-feira, 8 de setembro de 2026', '2026-09-08'],
    ['el lunes 16 de febrero de 2026', '2026-02-16'],
    ['el 5 de enero de 2027', '2027-01-05'],
    ['Stellenantritt: 1.7.2026', '2026-07-01'],
    ['am 01.07.2026', '2026-07-01'],
  ])('%s', (text, iso) => {
    expect(calendarDates(text, reference, 'DE')[0]?.iso).toBe(iso);
  });
});

describe('the last day to answer', () => {
  const OFFER = 'We offer you the position of Analyst at a base salary of $90,000.\n';
  test.each([
    ['Need a yes or no by Friday 12 December so I can tell the other candidate.', '2025-12-12'],
    ['La proposta è vincolante per la Società fino al 15 dicembre 2025.', '2025-12-15'],
    ['¿Me podrías decir algo como muy tarde el viernes 12 de diciembre?', '2025-12-12'],
    ['Cette promesse vous reste ouverte jusqu’au 15 décembre 2025 inclus.', '2025-12-15'],
  ])('%s', (words, iso) => {
    expect(terms(OFFER + words, { date: '2025-12-01' }).deadline?.value).toBe(iso);
  });

  test('in a chat counts from the day of its message', () => {
    const chat =
      '[08/10/2025, 09:22:51] Kev: £14.20 p/h base pay, warehouse, nights\n[09/10/2025, 09:34:01] Kev: need a yes by 5pm tomorrow';
    expect(terms(chat, { country: 'GB' }).deadline?.value).toBe('2025-10-10');
  });
});

test('a posting says in a label when the work begins', () => {
  expect(
    terms('Engineer\nStart: Monday 1 June 2026\nRate: £520 per day', { kind: 'posting', country: 'GB' })
      .startDate?.value,
  ).toBe('2026-06-01');
});
