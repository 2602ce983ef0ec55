/** Which range is quoted to an employer: one that reaches the ask, about this very job, named as what it is. */
import { describe, expect, test } from 'vitest';
import type { EvidenceRange, EvidenceRow } from '../../../lib/evidence/evidence.ts';
import type { Facts } from '../../../lib/playbook/facts.ts';
import { scriptText } from '../../../lib/playbook/script.ts';
import { scriptsFor } from '../../../lib/playbook/scripts.ts';
import { situation } from './situation.ts';

const { facts: FACTS } = situation();

const mailOf = (change: Partial<Facts>): string => {
  const mail = scriptsFor({ ...FACTS, ...change }).find(({ id }) => id === 'counter-mail');
  return (mail && scriptText(mail)) ?? '';
};

const rangeWith = (change: Partial<EvidenceRange>): EvidenceRange => ({
  ...(FACTS.range as EvidenceRange),
  ...change,
});
const endingAt = (value: number) => ({ ...(FACTS.range as EvidenceRange).high, value });

/** The plan asks for $313,200 a year in total and $212,000 in base. */
describe('a range', () => {
  test.each([
    [313_200, true],
    [313_199, false],
  ])('that ends at %s is quoted: %s', (top, quoted) => {
    expect(mailOf({ range: rangeWith({ high: endingAt(top) }) }).includes('Estimates I have seen')).toBe(
      quoted,
    );
  });

  test.each([
    'place-not-stated',
    'level-not-stated',
    'other-level',
    'any-place',
    'old',
    'legal-minimum',
  ] as const)('that is marked %s is not', (mark) => {
    expect(mailOf({ range: rangeWith({ marks: [mark] }) })).not.toContain('Estimates');
  });

  test.each(['filed', 'market'] as const)('of %s wages is never quoted, however high', (tier) => {
    const high = endingAt(900_000);
    const mail = mailOf({ range: rangeWith({ tier, measure: 'base', high, marks: [] }) });
    expect(mail).not.toMatch(/900,000|wage|filing/);
  });

  test('of the employer is named as its own, an estimate is called one and nothing is called published', () => {
    const base = { measure: 'base', high: endingAt(230_000), marks: [] } as const;
    expect(mailOf({ range: rangeWith({ ...base, tier: 'posted', marks: [] }) })).toContain(
      'Your own postings',
    );
    expect(mailOf({ range: rangeWith({ ...base, tier: 'stated', marks: [] }) })).toContain(
      'The range you give for this role goes to $230,000.',
    );
    expect(mailOf({})).not.toMatch(/published/i);
  });
});

describe('one posting of this very job', () => {
  const posting: EvidenceRow = {
    title: 'Senior Software Engineer',
    place: 'San Francisco',
    low: 190_000,
    high: 258_000,
    currency: 'USD',
    period: 'year',
    n: 1,
    asOf: '2026-07-18',
    url: null,
    role: 'same-role',
    level: 'same',
    where: 'here',
    apart: null,
  };

  test('is enough to name it, with its day, its title and its top', () => {
    expect(mailOf({ posting })).toContain(
      'Your posting of July 18, 2026 for Senior Software Engineer goes to $258,000 in base.',
    );
  });

  test.each([
    ['ends under the asked base', { high: 211_000 }],
    ['is in another currency', { currency: 'EUR' }],
    ['is by the hour', { period: 'hour' }],
    ['was kept apart', { apart: 'ote' }],
  ] as [string, Partial<EvidenceRow>][])('that %s is not named', (_, change) => {
    expect(mailOf({ posting: { ...posting, ...change } })).not.toContain('Your posting of');
  });
});

test('a grant that falls after the second year is a reason for a larger one, a steady one is none', () => {
  const equity = situation().facts.offer.equity;
  const offer = { equity: equity && { ...equity, schedule: [0.4, 0.3, 0.2, 0.1] } };
  const text = (from: ReturnType<typeof situation>) =>
    scriptText(scriptsFor(from.facts).find(({ id }) => id === 'counter-mail') as never) ?? '';
  expect(text(situation({ offer }))).toContain('$72,000 in the second year and $24,000 in year 4');
  expect(text(situation())).not.toContain('in the second year');
});
