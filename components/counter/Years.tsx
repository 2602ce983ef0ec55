/** What each year pays: stacked bars whose parts differ by pattern, the cliff, and the same as a table. */
import type { VestingYear } from '../../lib/counter/plan.ts';
import { shortText, t } from '../words/t.ts';
import { YearsTable } from './YearsTable.tsx';
import type { YearPart } from './year-part.ts';

const PARTS: YearPart[] = ['base', 'bonus', 'grant', 'refresher', 'oneOff'];

/** Later grants are a part only where the letter promises them; any other part that is missing is unknown. */
const isShown = (part: YearPart, years: VestingYear[]): boolean =>
  years.some((year) => (year[part] === null ? part !== 'refresher' : year[part].value > 0));

interface Props {
  years: VestingYear[];
  /** Months before anything vests: null where the letter does not say, undefined where nothing is granted. */
  cliffMonths: number | null | undefined;
}

/** Without one known part there is no year to draw. */
export const canBeDrawn = (years: VestingYear[]): boolean =>
  years.some((year) => PARTS.some((part) => (year[part]?.value ?? 0) > 0));

/** Where in this year the cliff falls, as a share of the year; null where it falls in another one. */
function cliffIn(year: number, cliffMonths: number | null): number | null {
  if (cliffMonths === null || cliffMonths <= 0 || Math.ceil(cliffMonths / 12) !== year) return null;
  return cliffMonths / 12 - (year - 1);
}

function Bar({ year, most, cliff }: { year: VestingYear; most: number; cliff: number | null }) {
  let from = 0;
  const bars = PARTS.map((part) => {
    const x = from;
    const width = ((year[part]?.value ?? 0) / most) * 100;
    from += width;
    return { part, x, width };
  });
  const grant = bars.find(({ part }) => part === 'grant');
  const at = cliff === null || !grant ? null : `${grant.x + grant.width * cliff}%`;
  return (
    <svg className="picture" width="100%" height="18" aria-hidden="true">
      {bars.map(({ part, x, width }) =>
        width > 0 ? (
          <rect key={part} className={`year-${part}`} x={`${x}%`} y="2" width={`${width}%`} height="14" />
        ) : null,
      )}
      {at !== null && <line className="cliff" x1={at} x2={at} y1="0" y2="18" />}
    </svg>
  );
}

function Key({ parts, cliff }: { parts: YearPart[]; cliff: boolean }) {
  return (
    <ul className="key" aria-hidden="true">
      {parts.map((part) => (
        <li key={part}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={`year-${part}`} width="12" height="12" />
          </svg>
          {t(`panel.years.${part}`)}
        </li>
      ))}
      {cliff && (
        <li>
          <svg width="4" height="14" aria-hidden="true">
            <path className="cliff" d="M2 0v14" />
          </svg>
          {t('panel.years.cliffKey')}
        </li>
      )}
    </ul>
  );
}

export function Years({ years, cliffMonths: cliffIs }: Props) {
  const cliffMonths = cliffIs ?? null;
  const sum = (year: VestingYear): number => PARTS.reduce((all, part) => all + (year[part]?.value ?? 0), 0);
  const most = Math.max(1, ...years.map(sum));
  const parts = PARTS.filter((part) => isShown(part, years));
  return (
    <>
      <div className="years" aria-hidden="true">
        {years.map((year) => (
          <div key={year.year} className="year">
            <span>{t('panel.years.short', { n: year.year })}</span>
            <Bar year={year} most={most} cliff={cliffIn(year.year, cliffMonths)} />
            <span className="amount">{year.total ? shortText(year.total) : t('panel.unknown')}</span>
          </div>
        ))}
      </div>
      <Key parts={parts} cliff={(cliffMonths ?? 0) > 0} />
      {cliffIs !== undefined && (
        <p className="soft">
          {cliffIs === null ? t('panel.years.cliffUnstated') : t('panel.years.cliff', { n: cliffIs })}
        </p>
      )}
      <details>
        <summary>{t('panel.years.table')}</summary>
        <YearsTable years={years} parts={parts} />
      </details>
    </>
  );
}
