/** One table of tiers: trust, what each limits and speaks of; every other order follows from it. */
import { describe, expect, test } from 'vitest';
import { chooseRanges, rangesByTier } from '../../../lib/evidence/choose.ts';
import type { Evidence, EvidenceRange, Tier } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { speakingOf, TIER_TABLE, TRUST, WORKING_ORDER } from '../../../lib/evidence/tiers/table.ts';
import { ask, statedRange } from './ask.ts';

/** Evidence with one base range a tier, all for the same job. */
function oneEach(tiers: Tier[]): Evidence {
  const evidence = findEvidence(ask('nobody', { currency: 'USD' }));
  const ranges = tiers.map(
    (tier): EvidenceRange => ({ ...statedRange(100_000, 200_000, null), id: tier, tier }),
  );
  return { ...evidence, ranges };
}

describe('one table', () => {
  test('trust for base pay: the employer’s own word, then filings, a guide, the market', () => {
    expect(TRUST).toEqual(['stated', 'posted', 'kept', 'filed', 'guide', 'market']);
    expect(rangesByTier(oneEach(WORKING_ORDER as Tier[]), 'base', null).map(({ tier }) => tier)).toEqual(
      TRUST,
    );
  });

  test('a counter works with what limits before what only informs', () => {
    expect(WORKING_ORDER).toEqual(['stated', 'posted', 'kept', 'guide', 'filed', 'market']);
    const left = [...WORKING_ORDER];
    const worked: string[] = [];
    while (left.length > 0) {
      const tier = chooseRanges(oneEach(left), null).base?.tier;
      if (!tier) break;
      worked.push(tier);
      left.splice(left.indexOf(tier), 1);
    }
    expect(worked).toEqual(WORKING_ORDER);
  });

  test('of totals and grants only the page and a guide speak', () => {
    expect(speakingOf('total', TRUST)).toEqual(['stated', 'guide']);
    expect(speakingOf('grant', TRUST)).toEqual(['stated', 'guide']);
    expect(speakingOf('base', TRUST)).toEqual(TRUST);
  });

  test('only the employer’s own word is a ceiling', () => {
    expect(TRUST.filter((tier) => TIER_TABLE[tier].limits === 'firm')).toEqual(['stated', 'posted', 'kept']);
  });
});
