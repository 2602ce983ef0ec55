/** How the gap between offer and ask splits: what is offered, what is asked, and the difference, part by part. */
import type { Part } from '../../lib/counter/plan.ts';
import { derive } from '../../lib/figures/derive.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import type { Period } from '../../lib/money/money.ts';
import { Num } from '../figure/Num.tsx';
import { figureText, t, tOr } from '../words/t.ts';

/** What the part rises by; all of it where none is offered, null where it stays. */
function change({ offered, asked }: Part): Figure | null {
  if (!offered) return asked;
  return asked.value > offered.value ? derive('difference', { from: asked, less: offered }) : null;
}

const Cell = ({ figure, label }: { figure: Figure | null; label: string }) =>
  figure ? <Num figure={figure} label={label} /> : <span className="soft">{t('panel.split.nothing')}</span>;

interface Props {
  parts: Part[];
  /** Vesting years of the grant. */
  years: number | null;
  payPeriod: Period;
}

export function SplitTable({ parts, years, payPeriod }: Props) {
  return (
    <div className="scroll">
      <table className="split">
        <caption className="sr">{t('panel.split.caption')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('panel.split.offer')}</th>
            <th scope="col">{t('panel.split.ask')}</th>
            <th scope="col">
              <span className="sr">{t('panel.split.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const name = t(`panel.split.part.${part.part}`, { years: years ?? 0 });
            const by = change(part);
            return (
              <tr key={part.part} className={part.marks.length > 0 ? 'marked' : undefined}>
                <th scope="row">
                  {name}
                  {part.marks.length > 0 && (
                    <small>{part.marks.map((mark) => tOr(`panel.partMark.${mark}`, mark)).join(', ')}</small>
                  )}
                </th>
                <td>
                  <Cell figure={part.offered} label={t('panel.split.offeredPart', { name })} />
                </td>
                <td className={by ? 'raised' : ''}>
                  <Cell figure={part.asked} label={t('panel.split.askedPart', { name })} />
                  {part.counted && (
                    <small>
                      <Num figure={part.counted} label={t('panel.split.askedPart', { name })} />{' '}
                      {t(`panel.split.counted.${part.part === 'grant' ? 'units' : payPeriod}`)}
                    </small>
                  )}
                </td>
                <td className="change">
                  {by && (
                    <Num
                      figure={by}
                      label={t('panel.split.changePart', { name })}
                      text={`+${figureText(by)}`}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
