/** Ask, target and walk-away. The walk-away is the person's own and stays empty until they set it. */
import { useId, useState } from 'react';
import type { Plan } from '../../lib/counter/plan.ts';
import type { Currency } from '../../lib/money/money.ts';
import { Num } from '../figure/Num.tsx';
import { AmountForm } from '../inputs/AmountForm.tsx';
import { t } from '../words/t.ts';

interface Props {
  plan: Plan;
  currency: Currency | null;
  walkAway: number | null;
  onWalkAway: (amount: number | null) => void;
}

export function Three({ plan, currency, walkAway, onWalkAway }: Props) {
  const [editing, setEditing] = useState(false);
  const id = useId();
  return (
    <>
      <dl className="three">
        <div>
          <dt>{t('panel.three.ask')}</dt>
          <dd>{plan.ask ? <Num figure={plan.ask} label={t('panel.three.ask')} /> : t('panel.three.none')}</dd>
        </div>
        <div>
          <dt>{t('panel.three.target')}</dt>
          <dd>
            {plan.target ? (
              <Num figure={plan.target} label={t('panel.three.target')} />
            ) : (
              t('panel.three.none')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('panel.three.walkAway')}</dt>
          <dd className={plan.walkAway ? '' : 'empty'}>
            {plan.walkAway && <Num figure={plan.walkAway} label={t('panel.three.walkAway')} />}
            <button
              type="button"
              className="link"
              aria-expanded={editing}
              aria-controls={id}
              onClick={() => setEditing(!editing)}
            >
              {t(walkAway === null ? 'panel.three.set' : 'panel.three.change')}
            </button>
          </dd>
        </div>
      </dl>
      <div id={id}>
        {editing && (
          <AmountForm
            label={t('panel.walkAway.label')}
            help={t('panel.walkAway.help')}
            currency={currency}
            value={walkAway}
            onSave={(amount) => {
              onWalkAway(amount);
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        )}
      </div>
    </>
  );
}
