/** Base ranges of all tiers side by side, most trusted first: disagreement is shown and said, not averaged away. */

import type { EvidenceRange } from '../../lib/evidence/evidence.ts';
import { sameLevel } from '../../lib/evidence/level-words.ts';
import { TRUST } from '../../lib/evidence/tiers/table.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { Section } from '../base/Section.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { RangeRows } from './RangeRows.tsx';
import { detailOf, mainRange } from './ranges.ts';

const fitsLevel = ({ level }: EvidenceRange, of: LevelCase['level']): boolean =>
  level === null || (of !== null && sameLevel(level, of));

/** One base range a tier for this level and place, most trusted first; of filings the whole field where no nearer. */
export function baseRanges({ evidence, offer }: Report, { level, base }: LevelCase): EvidenceRange[] {
  const fit = evidence.ranges.filter(
    (range) =>
      range.measure === 'base' &&
      (offer.currency === null || range.currency === offer.currency) &&
      fitsLevel(range, level) &&
      !range.marks.includes('other-place') &&
      !range.marks.includes('other-level'),
  );
  const isWider = ({ marks }: EvidenceRange): number => (marks.includes('other-role') ? 1 : 0);
  const nearest = [...fit].sort((a, b) => isWider(a) - isWider(b));
  // Of several zones of one page the counter may have chosen one, or their span.
  return TRUST.flatMap((tier) =>
    base?.tier === tier ? [base] : nearest.filter((range) => range.tier === tier).slice(0, 1),
  );
}

const nameOf = (range: EvidenceRange): string =>
  t(`panel.tierShort.${range.tier}${range.marks.includes('other-role') ? 'Field' : ''}`);

interface Props {
  report: Report;
  levelCase: LevelCase;
  /** The offer's base. */
  offer: Figure | null;
}

export function BaseAgainstFacts({ report, levelCase, offer }: Props) {
  const rows = baseRanges(report, levelCase);
  if (rows.length === 0 || (rows.length === 1 && rows[0]?.id === mainRange(levelCase)?.id)) return null;
  const drawn = new Set(rows.map(({ id }) => id));
  const apart = report.evidence.disagreements.filter(({ ranges }) => ranges.every((id) => drawn.has(id)));
  return (
    <Section title={t('panel.facts.title')}>
      <RangeRows
        caption={t('panel.facts.caption')}
        offer={offer && { figure: offer, label: t('panel.facts.yours') }}
        rows={rows.map((range) => ({
          id: range.id,
          name: nameOf(range),
          detail: detailOf(range),
          low: range.low,
          high: range.high,
          median: range.median,
        }))}
      />
      {apart.map(({ ranges, textKey, params }) => (
        <p key={ranges.join(' ')} className="small disagreement">
          <Words of={textKey} with={params} />
        </p>
      ))}
    </Section>
  );
}
