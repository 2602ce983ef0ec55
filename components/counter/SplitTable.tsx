/** How the gap between offer and ask splits: what is offered, what is asked, and the difference, part by part. */
import type { Part } from '../../lib/counter/plan.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import type { Period } from '../../lib/money/money.ts';
import { Num } from '../figure/Num.tsx';
import { figureText, moneyText, t, tOr } from '../words/t.ts';

/** Change in the figure's own unit with its sign, null where there is none. */
function change({ offered, asked }: Part): string | null {
  const by = asked.value - (offered?.value ?? 0);
  if (by === 0 || asked.unit !== 'money') return null;
  return `+${moneyText(by, asked.currency)}`;
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
              <tr key={part.part}>
                <th scope="row">
                  {name}
                  {part.marks.map((mark) => (
                    <small key={mark}>{tOr(`panel.partMark.${mark}`, mark)}</small>
                  ))}
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
                <td className="change">{by ?? <span className="sr">{figureText(part.asked)}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
