/** The band of a company and role at a glance: one row a level, for the chosen place and measure. */
import type { Evidence, EvidenceRange, Measure } from '../../lib/evidence/evidence.ts';
import { RangeRows } from '../band/RangeRows.tsx';
import { publisherText, tierText } from '../figure/Origin.tsx';
import { contradictionsIn } from '../know/gravity.ts';
import { dateText, t } from '../words/t.ts';

const MEASURES: Measure[] = ['total', 'base', 'grant'];

const here = (range: EvidenceRange): boolean => !range.marks.includes('other-place');

/** Ranges on the first measure that has any: a total where there is one. */
export function glance(evidence: Evidence): EvidenceRange[] {
  for (const measure of MEASURES) {
    const ranges = evidence.ranges.filter((range) => range.measure === measure && here(range));
    if (ranges.length > 0) return ranges;
  }
  return [];
}

export function Glance({ evidence }: { evidence: Evidence }) {
  const ranges = glance(evidence);
  const [first] = ranges;
  const contradictions = contradictionsIn(evidence.findings).length;
  if (!first) return <p>{t('popup.glance.nothing')}</p>;
  return (
    <>
      <p className="soft small">
        {t('popup.glance.measure', { measure: first.measure, years: first.years ?? 0 })}
      </p>
      <RangeRows
        caption={t('popup.glance.caption')}
        offer={null}
        rows={ranges.map((range) => ({
          id: range.id,
          name: range.level?.label ?? t('panel.band.noLevel'),
          low: range.low,
          high: range.high,
          median: range.median,
        }))}
      />
      <p className="soft small">
        {tierText(first.tier)}, {publisherText(first.source)}
        {first.asOf && `, ${dateText(first.asOf)}`}.{' '}
        {contradictions > 0 && t('popup.glance.findings', { n: contradictions })}
      </p>
    </>
  );
}
