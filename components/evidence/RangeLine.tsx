/** One range: what it measures, for whom, from which source, how near it is to what was asked, and its marks. */
import type { EvidenceRange, Match } from '../../lib/evidence/evidence.ts';
import { Num } from '../figure/Num.tsx';
import { publisherText } from '../figure/Origin.tsx';
import { dateText, t } from '../words/t.ts';

function about(range: EvidenceRange): string {
  const place = range.marks.includes('place-not-stated') ? null : range.place;
  return [range.level?.label, place].filter((part) => part != null && part !== '').join(', ');
}

/** Publisher, count, date and line, as one text. */
function facts({ source, n, tier, asOf }: EvidenceRange): string {
  const counted = n === null ? null : t(`panel.evidence.n.${tier === 'posted' ? 'posted' : 'filed'}`, { n });
  return [
    publisherText(source),
    counted,
    asOf === null
      ? t('panel.origin.undated')
      : tier === 'kept'
        ? t('panel.evidence.seen', { date: dateText(asOf) })
        : dateText(asOf),
    source.line === null ? null : t('panel.origin.line', { line: source.line }),
  ]
    .filter((fact) => fact !== null && fact !== '')
    .join(', ');
}

/** A message chooses by names without a hyphen. */
const plain = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const inWords = ({ role, level, place }: Match) => ({
  role: plain(role),
  level: plain(level),
  place: plain(place),
});

/** A posting the person kept: its title, and where it stood. */
function Seen({ source: { what, url } }: EvidenceRange) {
  return (
    <p className="small">
      {url?.startsWith('https://') ? (
        <a href={url} target="_blank" rel="noreferrer">
          {what}
        </a>
      ) : (
        what
      )}
      {url && <span className="soft"> · {new URL(url).host}</span>}
    </p>
  );
}

export function RangeLine({ range }: { range: EvidenceRange }) {
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
      {range.tier === 'kept' && <Seen {...range} />}
      {range.match && <p className="soft small">{t('panel.evidence.match', inWords(range.match))}</p>}
      <p className="soft small">
        {facts(range)}
        {range.marks.map((mark) => (
          <span key={mark} className={`mark-word mark-${mark}`} title={t(`panel.markWhy.${mark}`)}>
            {t(`panel.mark.${mark}`)}
          </span>
        ))}
      </p>
    </li>
  );
}
