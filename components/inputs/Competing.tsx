/** Other offers that the person really has: the only place a competing offer can come from. */
import { type FormEvent, useId, useState } from 'react';
import type { Currency } from '../../lib/money/money.ts';
import type { CompetingOffer } from '../../lib/worth/offer.ts';
import { amountFromText } from '../fields/parse.ts';
import { moneyText, t } from '../words/t.ts';

interface Props {
  offers: CompetingOffer[];
  currency: Currency | null;
  onChange: (offers: CompetingOffer[]) => void;
}

function AddForm({ currency, onAdd }: { currency: Currency | null; onAdd: (offer: CompetingOffer) => void }) {
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get('name') ?? '').trim();
    const total = amountFromText(String(form.get('total') ?? '').trim());
    setInvalid(name === '' || total === null || total <= 0);
    if (name === '' || total === null || total <= 0) return;
    onAdd({ name, total });
    event.currentTarget.reset();
  };
  return (
    <form className="editor" onSubmit={submit}>
      <div className="pair">
        <div>
          <label htmlFor={`${id}-name`}>{t('panel.competing.name')}</label>
          <input id={`${id}-name`} name="name" maxLength={80} autoComplete="off" />
        </div>
        <div>
          <label htmlFor={`${id}-total`}>
            {t('panel.competing.total')} {currency && <span className="soft">{currency}</span>}
          </label>
          <input
            id={`${id}-total`}
            name="total"
            inputMode="decimal"
            maxLength={40}
            autoComplete="off"
            aria-describedby={`${id}-help`}
          />
        </div>
      </div>
      <p id={`${id}-help`} role={invalid ? 'alert' : undefined} className={invalid ? 'error' : 'soft help'}>
        {t(invalid ? 'panel.competing.invalid' : 'panel.competing.help')}
      </p>
      <button type="submit" className="btn">
        {t('panel.competing.add')}
      </button>
    </form>
  );
}

export function Competing({ offers, currency, onChange }: Props) {
  return (
    <div className="card">
      <h3>{t('panel.competing.title')}</h3>
      {offers.length > 0 && (
        <ul className="lines">
          {offers.map((offer, index) => (
            <li key={`${offer.name}:${offer.total}`} className="tier-line">
              <span>{offer.name}</span>
              <span className="amount">
                {moneyText(offer.total, currency)}{' '}
                <button
                  type="button"
                  className="link"
                  aria-label={t('panel.competing.removeNamed', { name: offer.name })}
                  onClick={() => onChange(offers.filter((_, other) => other !== index))}
                >
                  {t('panel.competing.remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddForm currency={currency} onAdd={(offer) => onChange([...offers, offer])} />
    </div>
  );
}
