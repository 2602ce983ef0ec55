/** What only the person knows about how far things have gone, and their own ask where they want another than ours. */

import type { Currency } from '../../lib/money/money.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { t } from '../words/t.ts';
import { AmountForm } from './AmountForm.tsx';

const FACTS = ['confirmed', 'accepted', 'fixedGrade', 'secondBestAndFinal'] as const;

interface Props {
  inputs: UserInputs;
  currency: Currency | null;
  onInputs: (change: Partial<UserInputs>) => void;
}

export function Circumstances({ inputs, currency, onInputs }: Props) {
  return (
    <>
      <fieldset className="card facts">
        <legend className="sr">{t('panel.facts.legend')}</legend>
        {FACTS.map((fact) => (
          <label key={fact}>
            <input
              type="checkbox"
              checked={inputs[fact] ?? false}
              onChange={(event) => onInputs({ [fact]: event.currentTarget.checked })}
            />
            <span>{t(`panel.circumstance.${fact}`)}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{t('panel.ownAsk.title')}</summary>
        <AmountForm
          label={t('panel.ownAsk.label')}
          help={t('panel.ownAsk.help')}
          currency={currency}
          value={inputs.ownAsk ?? null}
          onSave={(ownAsk) => onInputs({ ownAsk })}
        />
      </details>
    </>
  );
}
