/** One amount that only the person knows, with what it is for. Saving it empty takes it back. */
import { type FormEvent, useId, useState } from 'react';
import type { Currency } from '../../lib/money/money.ts';
import { amountFromText } from '../fields/parse.ts';
import { t } from '../words/t.ts';

interface Props {
  label: string;
  help?: string;
  currency: Currency | null;
  value: number | null;
  onSave: (amount: number | null) => void;
  onCancel?: () => void;
}

export function AmountForm({ label, help, currency, value, onSave, onCancel }: Props) {
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('amount') ?? '').trim();
    const amount = text === '' ? null : amountFromText(text);
    setInvalid(text !== '' && amount === null);
    if (text === '' || amount !== null) onSave(amount);
  };
  return (
    <form className="editor card" onSubmit={submit}>
      <label htmlFor={id}>
        {label} {currency && <span className="soft">{t('panel.amount.in', { currency })}</span>}
      </label>
      <input
        id={id}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        aria-invalid={invalid}
        aria-describedby={`${id}-help`}
        defaultValue={value ?? ''}
      />
      <div className="editor-actions">
        <button type="submit" className="btn main">
          {t('panel.edit.save')}
        </button>
        {onCancel && (
          <button type="button" className="btn" onClick={onCancel}>
            {t('panel.edit.cancel')}
          </button>
        )}
        {value !== null && (
          <button type="button" className="link" onClick={() => onSave(null)}>
            {t('panel.amount.clear')}
          </button>
        )}
      </div>
      <p id={`${id}-help`} className={invalid ? 'error' : 'soft help'} role={invalid ? 'alert' : undefined}>
        {invalid ? t('panel.edit.invalid.money') : help}
      </p>
    </form>
  );
}
