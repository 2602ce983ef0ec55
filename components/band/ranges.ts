/** The range that stands for a case, and what it is in words. */
import type { EvidenceRange } from '../../lib/evidence/evidence.ts';
import type { LevelCase } from '../../lib/report/report.ts';
import { tierText } from '../figure/Origin.tsx';
import { t } from '../words/t.ts';

/** The range that the counter works with, or would. */
export const mainRange = ({ result, total, base }: LevelCase): EvidenceRange | null =>
  result.range ?? total ?? base;

export function rangeCaption(range: EvidenceRange): string {
  const parts = [range.level?.label, range.place].filter((part) => part != null && part !== '');
  return t('panel.band.caption', {
    measure: range.measure,
    tier: tierText(range.tier),
    what: parts.length > 0 ? parts.join(', ') : t('panel.band.noLevel'),
  });
}

/** "7 postings, 2026", "California, 2025". */
export function detailOf({ tier, n, asOf, place }: EvidenceRange): string {
  const counted = tier === 'posted' || tier === 'filed' ? tier : null;
  const what =
    counted && n !== null ? t(`panel.evidence.n.${counted}`, { n }) : tier === 'market' ? place : null;
  return [what, asOf?.slice(0, 4)].filter((part) => part).join(', ');
}
