/** The postings or filings behind a tier, nearest first, each as its source has it; those kept apart say why. */
import type { EvidenceRow, TierFound } from '../../lib/evidence/evidence.ts';
import { dateText, moneyText, t } from '../words/t.ts';

const amountOf = ({ low, high, currency }: EvidenceRow): string =>
  (low === high ? [low] : [low, high]).map((end) => moneyText(end, currency)).join('–');

function Title({ title, url }: EvidenceRow) {
  return url?.startsWith('https://') ? (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}

function Row({ row }: { row: EvidenceRow }) {
  const facts = [
    row.place ?? t('panel.rows.noPlace'),
    row.period === 'year' ? null : t(`panel.choice.payPeriod.${row.period}`),
    row.n > 1 ? t('panel.evidence.n.filed', { n: row.n }) : null,
    dateText(row.asOf.slice(0, 7)),
  ].filter((fact) => fact !== null);
  return (
    <li className="tier-row">
      <div className="tier-line">
        <span>
          <Title {...row} />
        </span>
        <span className="amount">{amountOf(row)}</span>
      </div>
      <p className="soft small">
        {facts.join(' · ')}
        {row.apart && <span className="mark-word">{t(`panel.rows.apart.${row.apart}`)}</span>}
      </p>
    </li>
  );
}

/** Few rows stand open: they are all there is. */
export function RowsBehind({ found }: { found: TierFound }) {
  const { rows, rowsInAll, tier, status } = found;
  if (rows.length === 0) return null;
  return (
    <details open={status === 'rows'}>
      <summary>{t(`panel.rows.${tier}`, { n: rowsInAll })}</summary>
      <ul className="card">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same title, place and pay can be posted twice
          <Row key={index} row={row} />
        ))}
      </ul>
      {rowsInAll > rows.length && (
        <p className="soft small">{t('panel.rows.more', { n: rowsInAll - rows.length })}</p>
      )}
    </details>
  );
}
