/** "Read as base pay, in US dollars, a year": open to change, with the words it was read from and how sure that is. */
import type { Period } from '../../lib/money/money.ts';
import type { Owner } from '../../lib/reading/owners/owner.ts';
import { CURRENCIES } from '../fields/currencies.ts';
import { ownerText } from '../words/owners.ts';
import { t } from '../words/t.ts';
import { CHOICES, isPaid, measureOf, type Understood } from './understand.ts';

const PERIODS: Period[] = ['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour'];

interface Props {
  /** As it stands, with what the person changed. */
  understood: Understood;
  /** As it was read. */
  read: Understood;
  changed: Partial<Understood>;
  onChange: (change: Partial<Understood>) => void;
}

const asOwner = (owner: Owner): Partial<Understood> => ({ owner, measure: measureOf(owner) });

/** At most two readings, each one press away. */
function Ask({ read, understood, onChange }: Pick<Props, 'read' | 'understood' | 'onChange'>) {
  const readings = [read.owner, read.other].filter((owner): owner is Owner => owner !== null);
  return (
    <fieldset className="check">
      <legend>{t('panel.pick.check')}</legend>
      <span className="row">
        {readings.map((owner) => (
          <button
            key={owner}
            type="button"
            className="btn"
            aria-pressed={understood.owner === owner}
            onClick={() => onChange(asOwner(owner))}
          >
            {ownerText(owner)}
          </button>
        ))}
      </span>
    </fieldset>
  );
}

export function PickReading({ understood, read, changed, onChange }: Props) {
  const { owner, measure, currency, period, certainty, quote } = understood;
  const unsure = certainty === 'unsure';
  const origin = changed.owner ? 'yours' : certainty;
  const currencies = currency && !CURRENCIES.includes(currency) ? [currency, ...CURRENCIES] : CURRENCIES;
  const choices = owner === null || CHOICES.includes(owner) ? CHOICES : [owner, ...CHOICES];
  const money = understood.amounts.length > 0;
  return (
    <div className="card pick-reading">
      <q className="quote">{quote}</q>
      {unsure && <Ask read={read} understood={understood} onChange={onChange} />}
      <label>
        {t('panel.pick.measure')}
        <select
          value={owner ?? 'other'}
          onChange={(event) =>
            onChange(asOwner(choices.find((one) => one === event.currentTarget.value) ?? 'other'))
          }
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {ownerText(one)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft small">{t(`panel.pick.${origin}`)}</p>
      {money && (
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
          {isPaid(measure) && (
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
      )}
    </div>
  );
}
