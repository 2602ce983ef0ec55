import { describe, expect, test } from 'vitest';
import { GUIDES } from '../../../lib/guides/guides.ts';
import type { Guide } from '../../../lib/guides/schema.ts';
import { askedOffer } from '../../../lib/ledger/asked.ts';
import { levelBeside } from '../../../lib/ledger/beside.ts';
import { rivals } from '../../../lib/ledger/competing.ts';
import { differences } from '../../../lib/ledger/differences.ts';
import { sameEmployer } from '../../../lib/ledger/employer.ts';
import {
  agreedBefore,
  counterBefore,
  merged,
  standing,
  withoutRound,
  withRound,
} from '../../../lib/ledger/ledger.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { sampleDoc, TODAY } from '../components/fixtures.ts';
import { equity, negotiation, offer, round, terms } from './_terms.ts';

describe('rounds', () => {
  const received = round();
  const countered = round({ id: 'r2', kind: 'countered', date: '2026-03-04' });
  const revised = round({ id: 'r3', kind: 'revised', date: '2026-03-08' });
  const all = negotiation('Cloudflare', received, countered, revised);

  test('stand in the order of their dates, whenever they were kept', () => {
    const late = [revised, received].reduce(withRound, negotiation('Cloudflare', countered));
    expect(late.rounds.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(withRound(all, { ...revised, date: '2026-02-01' }).rounds[0]?.id).toBe('r3');
  });

  test('the employer’s last word stands; a counter is nobody’s offer', () => {
    expect(standing(all)?.id).toBe('r3');
    expect(standing(negotiation('Cloudflare', received, countered))?.id).toBe('r1');
    expect(standing(negotiation('Cloudflare', countered))).toBeNull();
  });

  test('a revised letter is held against what the employer said before', () => {
    expect(agreedBefore(all, revised)?.id).toBe('r1');
    expect(agreedBefore(all, received)).toBeNull();
    expect(agreedBefore(all, round({ id: 'unknown' }))).toBeNull();
  });

  test('a revised letter answers the counter before it, an unkept one the counter at the end', () => {
    expect(counterBefore(all, revised)?.id).toBe('r2');
    expect(counterBefore(all, received)).toBeNull();
    expect(counterBefore(all, null)).toBeNull();
    expect(counterBefore(negotiation('Cloudflare', received, countered), null)?.id).toBe('r2');
    expect(agreedBefore(all, null)?.id).toBe('r3');
  });

  test('the last round takes the negotiation along', () => {
    expect(withoutRound(all, 'r2')?.rounds).toHaveLength(2);
    expect(withoutRound(negotiation('Cloudflare', received), 'r1')).toBeNull();
  });

  test('two ledgers together lose no round and overwrite none', () => {
    const elsewhere = negotiation('Cloudflare', { ...received, note: 'edited elsewhere' }, revised);
    const here = negotiation('Cloudflare', { ...received, note: 'mine' }, countered);
    expect(merged(here, elsewhere).rounds.map(({ id, note }) => `${id} ${note}`.trim())).toEqual([
      'r1 mine',
      'r2',
      'r3',
    ]);
    expect(merged(all, all)).toEqual(all);
  });
});

test.each([
  ['Cloudflare', 'Cloudflare, Inc.', true],
  ['Confluent', 'Confluent Ltd', true],
  ['Cloudflare', 'Confluent', false],
  ['Small Shop GmbH', 'small shop', true],
  ['Small Shop', 'Other Shop', false],
  ['Cloudflare', null, false],
  [null, null, false],
])('%s and %s: the same employer is %s', (a, b, same) => {
  expect(sameEmployer(a, b)).toBe(same);
});

describe('a counter as terms', () => {
  const { reading } = sampleDoc('sample-cloudflare-sf-offer');
  const inputs = { walkAway: null, competing: [], today: TODAY };
  const report = buildReport({ reading, corrections: {}, inputs });
  const plan = report.cases[0]?.result.plan;

  test('asks for what the plan asks, and leaves the rest as it was', () => {
    const asked = askedOffer(report.offer, plan?.parts ?? []);
    const part = (name: string) => plan?.parts.find((each) => each.part === name)?.asked.value;
    expect(asked.base).toBe(part('base'));
    expect(asked.equity?.value).toBe(part('grant'));
    expect(asked.signOn[0]?.amount).toBe(part('signOn'));
    expect(asked.bonus).toEqual(report.offer.bonus);
    expect(asked.deadline).toBe(report.offer.deadline);
    const raised = differences(terms(report.offer), terms(asked));
    expect(raised.length).toBeGreaterThan(1);
    expect(raised.every(({ favours }) => favours === 'after')).toBe(true);
  });

  test('counts as the letter counts: by the month, in units', () => {
    const monthly = askedOffer(
      offer({ base: 10_000, payPeriod: 'month', equity: equity({ units: 100, price: 50, years: 4 }) }),
      [
        { part: 'base', offered: null, asked: leaf(126_000), counted: leaf(10_500), marks: [] },
        { part: 'grant', offered: null, asked: leaf(6_000), counted: leaf(120), marks: [] },
      ],
    );
    expect(monthly).toMatchObject({ base: 10_500, equity: { units: 120, value: null, price: 50 } });
  });

  test('nothing raised is the letter itself', () => {
    expect(askedOffer(report.offer, [])).toEqual(report.offer);
  });
});

const leaf = (value: number) =>
  ({ value, unit: 'money', currency: 'USD', origin: { from: 'user', field: 'x', date: null } }) as const;

describe('kept offers as competing ones', () => {
  const usd = negotiation(
    'Alpha',
    round({ offer: offer({ base: 200_000, equity: equity({ kind: 'none' }) }) }),
  );
  const gbp = negotiation(
    'Beta',
    round({ offer: offer({ base: 100_000, currency: 'GBP', equity: equity({ kind: 'none' }) }) }),
  );
  const unlisted = negotiation(
    'Gamma',
    round({ offer: offer({ base: 150_000, equity: equity({ value: 400_000, years: 4, listed: false }) }) }),
  );
  const unsaid = negotiation('Delta', round());
  const asked = negotiation('Epsilon', round({ kind: 'countered' }));
  const front = { company: 'Cloudflare', currency: 'USD' };

  test('each as far as its total is known in the currency in front', () => {
    expect(rivals([usd, gbp, unlisted, unsaid, asked], front, [])).toMatchObject([
      { name: 'Alpha', state: 'usable', total: { value: 200_000 }, claimed: null },
      { name: 'Beta', state: 'unusable', why: 'rate-missing', currency: 'GBP' },
      { name: 'Gamma', state: 'usable', total: { value: 150_000 }, claimed: { value: 250_000 } },
      { name: 'Delta', state: 'unusable', why: 'amount-unknown' },
    ]);
  });

  test('at the person’s rate', () => {
    const rate = { from: 'GBP', to: 'USD', value: 1.3, date: '2026-03-01' };
    expect(rivals([gbp], front, [rate])).toMatchObject([{ state: 'usable', total: { value: 130_000 } }]);
  });

  test('the employer in front is no rival of itself', () => {
    expect(rivals([usd], { ...front, company: 'Alpha Inc.' }, [])).toEqual([]);
    expect(rivals([usd], { ...front, currency: null }, [])).toMatchObject([{ why: 'currency-unstated' }]);
  });
});

describe('levels beside each other', () => {
  const [cloudflare] = GUIDES.filter(({ company }) => company.id === 'cloudflare');
  /** The Cloudflare guide as another employer’s, with its own codes and, where asked, other title words. */
  const other = (change: (guide: Guide) => void = () => undefined): Guide => {
    const guide = structuredClone(cloudflare as Guide);
    guide.id = 'stripe/ml-ai-engineer';
    guide.company = { id: 'stripe', name: 'Stripe' };
    const renamed = (codes: string[]): string[] => codes.map((code) => code.replace('L', 'P'));
    for (const each of [...guide.levels, ...guide.titles]) each.codes = renamed(each.codes);
    for (const level of guide.levels) level.label = level.label.replaceAll('L', 'P');
    change(guide);
    return guide;
  };
  const withoutWords = (guide: Guide): void => {
    for (const title of guide.titles) title.seniority = [];
  };
  const theirs = { company: 'Cloudflare', role: 'Senior ML/AI Engineer', level: 'L5' };
  const here = { company: 'Stripe' };

  test('by the mapping of a guide', () => {
    const confluent = { company: 'Confluent', role: null, level: 'senior' };
    const found = levelBeside(confluent, { company: 'Google' }, GUIDES);
    expect(found).toMatchObject({ levels: ['L4 ML'], by: 'mapping', sources: [{ line: 12 }] });
  });

  test('by the titles of both guides', () => {
    const found = levelBeside(theirs, here, [...GUIDES, other()]);
    expect(found).toMatchObject({ levels: ['Senior (P5)'], by: 'titles' });
    expect(found?.sources.map(({ line }) => line)).toEqual([10, 10]);
  });

  test('by the years of both guides where titles share no word', () => {
    const found = levelBeside(theirs, here, [...GUIDES, other(withoutWords)]);
    expect(found).toMatchObject({ levels: ['Senior (P5)'], by: 'years' });
  });

  test('a title without a level is looked up in its guide', () => {
    expect(levelBeside({ ...theirs, level: null }, here, [...GUIDES, other()])?.levels).toEqual([
      'Senior (P5)',
    ]);
  });

  test('not stated where a guide is missing, or says neither', () => {
    expect(levelBeside(theirs, here, GUIDES)).toBeNull();
    expect(levelBeside({ ...theirs, company: 'Nowhere' }, here, [...GUIDES, other()])).toBeNull();
    expect(
      levelBeside({ ...theirs, level: 'L99', role: null }, here, [...GUIDES, other()]),
    ).not.toMatchObject({
      levels: ['Senior (P5)'],
    });
    const silent = other((guide) => {
      withoutWords(guide);
      for (const title of guide.titles) title.years = 'not stated';
    });
    expect(levelBeside(theirs, here, [...GUIDES, silent])).toBeNull();
    expect(levelBeside({ ...theirs, level: null, role: 'Gardener' }, here, [...GUIDES, other()])).toBeNull();
  });
});
