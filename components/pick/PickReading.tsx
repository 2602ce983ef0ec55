/** "Read as base pay, in US dollars, a year": three choices, and where the reading came from. */
import type { Period } from '../../lib/money/money.ts';
import { CURRENCIES } from '../fields/currencies.ts';
import { t } from '../words/t.ts';
import type { PickMeasure, Understood } from './understand.ts';

const MEASURES: PickMeasure[] = ['base', 'total', 'grant'];
const PERIODS: Period[] = ['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour'];

interface Props {
  text: string;
  understood: Understood;
  changed: Partial<Understood>;
  onChange: (change: Partial<Understood>) => void;
}

export function PickReading({ text, understood, changed, onChange }: Props) {
  const { measure, currency, period, how } = understood;
  const origin = changed.measure ? 'yours' : how === 'page' ? 'from' : 'assumed';
  const currencies = currency && !CURRENCIES.includes(currency) ? [currency, ...CURRENCIES] : CURRENCIES;
  return (
    <div className="card pick-reading">
      <q className="quote">{text}</q>
      <label>
        {t('panel.pick.measure')}
        <select
          value={measure}
          onChange={(event) =>
            onChange({ measure: MEASURES.find((one) => one === event.currentTarget.value) ?? 'base' })
          }
        >
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {t(`panel.pick.measure.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft small">{t(`panel.pick.${origin}`)}</p>
      <div className="pair">
        <label>
          {t('panel.pick.currency')}
          <select
            value={currency ?? ''}
            onChange={(event) => onChange({ currency: event.currentTarget.value || null })}
          >
            <option value="">{t('panel.pick.unstated')}</option>
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        {measure !== 'grant' && (
          <label>
            {t('panel.pick.period')}
            <select
              value={period ?? ''}
              onChange={(event) =>
                onChange({ period: PERIODS.find((one) => one === event.currentTarget.value) ?? null })
              }
            >
              <option value="">{t('panel.pick.unstatedPeriod')}</option>
              {PERIODS.map((one) => (
                <option key={one} value={one}>
                  {t(`panel.choice.payPeriod.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}
