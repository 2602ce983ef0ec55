/**
 * The sentence about pay elsewhere that goes before the ask. A range is quoted to an employer only where it helps: its
 * top reaches what is asked, it is about this role, level and place, and its source can be named as what it is. Filings
 * and the wages of a labour market are no argument of that kind, and nothing that is marked as wider or old is one.
 */
import type { Part } from '../counter/plan.ts';
import type { EvidenceRange, Mark } from '../evidence/evidence.ts';
import { informsOnly } from '../evidence/tiers/table.ts';
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

/** Marks that take nothing from a quote: the range still is about this role, level and place. */
const HARMLESS: ReadonlySet<Mark> = new Set(['thin', 'unverified', 'recomputed', 'same-market']);

const baseOf = ({ result }: Facts): Part | null => {
  const base = result?.plan?.parts.find(({ part }) => part === 'base') ?? null;
  return base && base.asked.value > (base.offered?.value ?? 0) ? base : null;
};

/** What is asked on the measure of the range; null where nothing of it rises. */
function askedOn(measure: EvidenceRange['measure'], facts: Facts): number | null {
  const plan = facts.result?.plan;
  if (measure === 'base') return baseOf(facts)?.asked.value ?? null;
  return measure === 'total' && plan?.mode === 'total' ? (plan.ask?.value ?? null) : null;
}

/** The range's top reaches the ask, and nothing about it has to be explained away. */
export function supportsAsk(range: EvidenceRange, facts: Facts): boolean {
  const asked = askedOn(range.measure, facts);
  const own = range.currency === null || range.currency === facts.offer.currency;
  return (
    asked !== null &&
    own &&
    range.high.value >= asked &&
    !informsOnly(range) &&
    range.marks.every((mark) => HARMLESS.has(mark))
  );
}

/** One posting of this very job is enough to name it. */
function postingSupports(facts: Facts): boolean {
  const { posting, offer } = facts;
  const base = baseOf(facts);
  if (!posting || !base || posting.currency !== offer.currency || posting.period !== 'year') return false;
  return posting.apart === null && posting.high >= base.asked.value;
}

/** None where no range supports the ask. */
export function evidenceLine(facts: Facts): Line[] {
  if (postingSupports(facts))
    return [
      {
        key: 'playbook.evidence.posting',
        slots: ['postingDay', 'postingTitle', 'postingTop'],
        ends: 'sentence',
      },
    ];
  const { range } = facts;
  if (!range || !supportsAsk(range, facts)) return [];
  if (range.tier === 'stated') {
    return [{ key: 'playbook.evidence.stated', slots: ['rangeHigh'], ends: 'sentence' }];
  }
  const name = range.tier === 'guide' ? `guide-${range.measure}` : range.tier;
  return [{ key: `playbook.evidence.${name}`, slots: ['where', 'rangeLow', 'rangeHigh'], ends: 'sentence' }];
}
