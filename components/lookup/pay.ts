/** What a row of the lookup says of pay: the figure, and beside it what is measured and by whom it is said. */
import type { Evidence, EvidenceRange } from '../../lib/evidence/evidence.ts';
import { shortText, t } from '../words/t.ts';
import { nearest } from './EmployerGlance.tsx';

export interface Pay {
  /** "$145K–$175K". */
  amount: string;
  /** "base, filed". */
  what: string;
}

/** A range, or the span of several of one measure and tier; null where there is none. */
export function payOf(ranges: EvidenceRange[]): Pay | null {
  const [first] = ranges;
  if (!first) return null;
  const low = ranges.reduce((least, { low: each }) => (each.value < least.value ? each : least), first.low);
  const high = ranges.reduce((most, { high: each }) => (each.value > most.value ? each : most), first.high);
  return {
    amount: [...new Set([shortText(low), shortText(high)])].join('–'),
    what: t('popup.pay.what', {
      measure: t(`panel.part-name.${first.measure}`).toLowerCase(),
      tier: t(`panel.tierShort.${first.tier}`),
    }),
  };
}

/** Of the tiers that have a range for what was asked, the most trusted; the market only where no other has. */
export const payIn = (evidence: Evidence): Pay | null => payOf(nearest(evidence).slice(0, 1));
