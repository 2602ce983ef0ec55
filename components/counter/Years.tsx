/** What each year pays: stacked bars whose parts differ by pattern, the cliff, and the same as a table. */
import type { VestingYear } from '../../lib/counter/plan.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { Num } from '../figure/Num.tsx';
import { shortText, t } from '../words/t.ts';

const PARTS = ['base', 'bonus', 'grant', 'oneOff'] as const;

interface Props {
  years: VestingYear[];
  /** Months before anything vests, null where the letter does not say. */
  cliffMonths: number | null;
}

function Bar({ year, most }: { year: VestingYear; most: number }) {
  let from = 0;
  return (
    <svg className="picture" width="100%" height="18" aria-hidden="true">
      {PARTS.map((part) => {
        const x = from;
        const width = ((year[part]?.value ?? 0) / most) * 100;
        from += width;
        return width > 0 ? (
          <rect key={part} className={`year-${part}`} x={`${x}%`} y="2" width={`${width}%`} height="14" />
        ) : null;
      })}
    </svg>
  );
}

/** Patterns tell the parts apart where colour does not. Once a page, referred to from the style sheet. */
function Patterns() {
  return (
    <svg width="0" height="0" className="defs" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="5" height="5" />
          <rect className="hatch-line" width="2" height="5" />
        </pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="hatch-ground" width="5" height="5" />
          <circle className="hatch-line" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}

const Key = ({ parts }: { parts: readonly (typeof PARTS)[number][] }) => (
  <ul className="key" aria-hidden="true">
    {parts.map((part) => (
      <li key={part}>
        <svg width="12" height="12" aria-hidden="true">
          <rect className={`year-${part}`} width="12" height="12" />
        </svg>
        {t(`panel.years.${part}`)}
      </li>
    ))}
  </ul>
);

const Cell = ({ figure, year }: { figure: Figure | null; year: number }) =>
  figure ? <Num figure={figure} short label={t('panel.years.part', { n: year })} /> : t('panel.unknown');

export function Years({ years, cliffMonths }: Props) {
  const sum = (year: VestingYear): number => PARTS.reduce((all, part) => all + (year[part]?.value ?? 0), 0);
  const most = Math.max(1, ...years.map(sum));
  const parts = PARTS.filter((part) => years.some((year) => year[part] === null || year[part].value > 0));
  return (
    <>
      <Patterns />
      <div className="years" aria-hidden="true">
        {years.map((year) => (
          <div key={year.year} className="year">
            <span>{t('panel.years.short', { n: year.year })}</span>
            <Bar year={year} most={most} />
            <span className="amount">{year.total ? shortText(year.total) : t('panel.unknown')}</span>
          </div>
        ))}
      </div>
      <Key parts={parts} />
      <p className="soft">
        {cliffMonths === null ? t('panel.years.cliffUnstated') : t('panel.years.cliff', { n: cliffMonths })}
      </p>
      <details>
        <summary>{t('panel.years.table')}</summary>
        <div className="scroll">
          <table>
            <caption className="sr">{t('panel.years.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('panel.years.year')}</th>
                {parts.map((part) => (
                  <th key={part} scope="col">
                    {t(`panel.years.${part}`)}
                  </th>
                ))}
                <th scope="col">{t('panel.years.total')}</th>
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  {parts.map((part) => (
                    <td key={part}>
                      <Cell figure={year[part]} year={year.year} />
                    </td>
                  ))}
                  <td>
                    <Cell figure={year.total} year={year.year} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
