/** The years as numbers, each of which can be opened. */
import type { VestingYear } from '../../lib/counter/plan.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import type { YearPart } from './year-part.ts';

const Cell = ({ figure, year }: { figure: Figure | null; year: number }) =>
  figure ? <Num figure={figure} short label={t('panel.years.part', { n: year })} /> : t('panel.unknown');

export function YearsTable({ years, parts }: { years: VestingYear[]; parts: YearPart[] }) {
  return (
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
  );
}
