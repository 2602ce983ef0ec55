/** Every range that was found, by tier, with its date, its count and what is wrong with it. Nothing is merged. */
import type { EvidenceRange, Tier } from '../../lib/evidence/evidence.ts';
import { Num } from '../figure/Num.tsx';
import { dateText, t } from '../words/t.ts';

const TIERS: Tier[] = ['stated', 'posted', 'guide', 'filed', 'market'];

function about(range: EvidenceRange): string {
  const place = range.marks.includes('place-not-stated') ? null : range.place;
  return [range.level?.label, place].filter((part) => part != null && part !== '').join(', ');
}

function Facts({ range }: { range: EvidenceRange }) {
  const { source } = range;
  const facts = [
    source.publisher,
    range.n === null
      ? null
      : t(`panel.evidence.n.${range.tier === 'posted' ? 'posted' : 'filed'}`, { n: range.n }),
    range.asOf === null ? t('panel.origin.undated') : dateText(range.asOf),
    source.line === null ? null : t('panel.origin.line', { line: source.line }),
  ];
  return (
    <p className="soft small">
      {facts.filter((fact) => fact !== null && fact !== '').join(', ')}
      {range.marks.map((mark) => (
        <span key={mark} className={`mark-word mark-${mark}`} title={t(`panel.markWhy.${mark}`)}>
          {t(`panel.mark.${mark}`)}
        </span>
      ))}
    </p>
  );
}

function Row({ range }: { range: EvidenceRange }) {
  const label = t(`panel.measure.${range.measure}`, { years: range.years ?? 0 });
  return (
    <li className="tier-row">
      <div className="tier-line">
        <span>
          {label}
          {about(range) && <span className="soft"> · {about(range)}</span>}
        </span>
        <span className="amount">
          <Num figure={range.low} short label={label} />–<Num figure={range.high} short label={label} />
        </span>
      </div>
      {range.median && (
        <p className="small">
          {t('panel.evidence.median')} <Num figure={range.median} label={t('panel.evidence.median')} />
        </p>
      )}
      {range.printed && (
        <p className="small">
          {t('panel.evidence.printed')} <Num figure={range.printed.low} short />–
          <Num figure={range.printed.high} short />
        </p>
      )}
      <Facts range={range} />
    </li>
  );
}

export function EvidenceList({ ranges }: { ranges: EvidenceRange[] }) {
  return TIERS.map((tier) => {
    const own = ranges.filter((range) => range.tier === tier);
    const near = own.filter(({ marks }) => !marks.includes('other-level') && !marks.includes('other-place'));
    const far = own.filter((range) => !near.includes(range));
    return (
      <div key={tier} className="tier">
        <h3>{t(`panel.tier.${tier}`)}</h3>
        {own.length === 0 && <p className="soft">{t(`panel.evidence.nothing.${tier}`)}</p>}
        {near.length > 0 && (
          <ul className="card">
            {near.map((range) => (
              <Row key={range.id} range={range} />
            ))}
          </ul>
        )}
        {far.length > 0 && (
          <details>
            <summary>{t('panel.evidence.others', { n: far.length })}</summary>
            <ul className="card">
              {far.map((range) => (
                <Row key={range.id} range={range} />
              ))}
            </ul>
          </details>
        )}
      </div>
    );
  });
}
