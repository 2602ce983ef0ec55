/** What is known of an employer's pay for a role and place, at a glance: a bar a tier, and a sentence from each. */
import type { Evidence, EvidenceRange } from '../../lib/evidence/evidence.ts';
import { TIER_TABLE, WORKING_ORDER } from '../../lib/evidence/tiers/table.ts';
import { RangeRows } from '../band/RangeRows.tsx';
import { detailOf } from '../band/ranges.ts';
import { t } from '../words/t.ts';

const AWAY = ['other-place', 'other-level', 'other-role'] as const;

/** The range nearest to what was asked, of each tier that has one, on base. */
export const nearest = ({ ranges }: Evidence): EvidenceRange[] =>
  WORKING_ORDER.filter((tier) => TIER_TABLE[tier].ofRows).flatMap((tier) =>
    ranges
      .filter((range) => range.tier === tier && !AWAY.some((mark) => range.marks.includes(mark)))
      .slice(0, 1),
  );

export function EmployerGlance({ evidence }: { evidence: Evidence }) {
  const rows = nearest(evidence);
  return (
    <>
      {rows.length > 0 && (
        <RangeRows
          caption={t('panel.facts.caption')}
          offer={null}
          rows={rows.map((range) => ({
            id: range.id,
            name: t(`panel.tierShort.${range.tier}`),
            detail: detailOf(range),
            low: range.low,
            high: range.high,
            median: range.median,
          }))}
        />
      )}
      <ul className="lines soft small">
        {evidence.tiers.map(({ tier, said }) => (
          <li key={tier}>{t(said.textKey, said.params)}</li>
        ))}
      </ul>
    </>
  );
}
