/** The price of a share and the day it holds for: always the person's own entry, never looked up. */
import { type FormEvent, useId, useState } from 'react';
import type { Currency } from '../../lib/money/money.ts';
import { amountFromText } from '../fields/parse.ts';
import { t } from '../words/t.ts';

interface Props {
  currency: Currency | null;
  today: string;
  onSave: (price: number, date: string) => void;
}

export function PriceForm({ currency, today, onSave }: Props) {
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const price = amountFromText(String(form.get('price') ?? ''));
    const date = String(form.get('date') ?? '');
    setInvalid(price === null || date === '');
    if (price !== null && date !== '') onSave(price, date);
  };
  return (
    <form className="editor" onSubmit={submit}>
      <div className="pair">
        <div>
          <label htmlFor={`${id}-price`}>
            {t('panel.field.price')} {currency && <span className="soft">{currency}</span>}
          </label>
          <input id={`${id}-price`} name="price" inputMode="decimal" maxLength={20} autoComplete="off" />
        </div>
        <div>
          <label htmlFor={`${id}-date`}>{t('panel.field.priceDate')}</label>
          <input id={`${id}-date`} name="date" type="date" defaultValue={today} />
        </div>
      </div>
      {invalid && (
        <p role="alert" className="error">
          {t('panel.edit.invalid.money')}
        </p>
      )}
      <button type="submit" className="btn">
        {t('panel.edit.save')}
      </button>
    </form>
  );
}
