/** A grant that counts units moves with the share price: what it is at a fifth less and a fifth more, and what options cost. */
import type { CounterResult } from '../../lib/counter/plan.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

export function PriceCases({ result }: { result: CounterResult }) {
  const { prices, figures } = result;
  const cost = figures.grant.state === 'known' ? figures.grant.exerciseCost : null;
  if (prices.length === 0 && !cost) return null;
  return (
    <>
      {prices.length > 0 && (
        <table>
          <caption>{t('panel.prices.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('panel.prices.price')}</th>
              <th scope="col">{t('panel.prices.value')}</th>
            </tr>
          </thead>
          <tbody>
            {prices.map(({ move, price, value }) => (
              <tr key={move.value}>
                <td>
                  <Num figure={price} label={t('panel.prices.price')} />
                </td>
                <td>
                  <Num figure={value} label={t('panel.prices.value')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cost && (
        <p>
          <Words of="panel.prices.exercise" with={{ cost }} />
        </p>
      )}
    </>
  );
}
