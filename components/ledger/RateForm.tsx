/** A rate that the person enters, with the day it is of, or takes over from a dated suggestion. Neither is done for them. */
import { type FormEvent, useId, useState } from 'react';
import { suggestedRate } from '../../lib/evidence/suggested-rate.ts';
import type { Rate } from '../../lib/ledger/rates.ts';
import { rateWords } from '../../lib/ledger/words.ts';
import type { Currency } from '../../lib/money/money.ts';
import { dateText, readerLocale, t } from '../words/t.ts';

interface Props {
  from: Currency;
  to: Currency;
  known: Rate | null;
  /** ISO date, filled in as the day of the rate. */
  today: string;
  onRate: (rate: Rate) => void;
}

/** `1.08`, `1,08`, `0.0119`; null where the text is no rate above 0. */
export function rateFromText(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(plain) ? Number(plain) : 0;
  return value > 0 ? value : null;
}

export function RateForm({ from, to, known, today, onRate }: Props) {
  const [invalid, setInvalid] = useState(false);
  const suggested = known ? null : suggestedRate(from, to);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = rateFromText(String(form.get('value') ?? ''));
    const date = String(form.get('date') ?? '');
    setInvalid(value === null || date === '');
    if (value !== null && date !== '') onRate({ from, to, value, date });
  };
  return (
    <form className="rate" onSubmit={submit}>
      <p className={known ? 'soft' : undefined}>
        {known ? rateWords(known, readerLocale()) : t('ledger.rateForm.missing', { from, to })}
      </p>
      <div className="rate-fields">
        <div>
          <label htmlFor={`${id}-value`}>{t('ledger.rateForm.value', { from, to })}</label>
          <input
            id={`${id}-value`}
            name="value"
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            aria-invalid={invalid}
            aria-describedby={invalid ? `${id}-error` : undefined}
          />
        </div>
        <div>
          <label htmlFor={`${id}-date`}>{t('ledger.rateForm.date')}</label>
          <input id={`${id}-date`} name="date" type="date" defaultValue={today} required />
        </div>
        <button type="submit" className="btn">
          {t('ledger.rateForm.use')}
        </button>
      </div>
      {suggested && (
        <p className="soft small">
          {t('ledger.rateForm.suggested', { ...suggested, date: dateText(suggested.date) })}{' '}
          <button
            type="button"
            className="btn"
            onClick={() => onRate({ from, to, value: suggested.value, date: suggested.date })}
          >
            {t('ledger.rateForm.take')}
          </button>
        </p>
      )}
      {invalid && (
        <p id={`${id}-error`} role="alert" className="error">
          {t('ledger.rateForm.invalid')}
        </p>
      )}
    </form>
  );
}
