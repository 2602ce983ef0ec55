/** Why these numbers, one line each: the distance to the offer, then the rule behind ask and target with its own figures. */
import type { CounterResult } from '../../lib/counter/plan.ts';
import { derive, isDerived } from '../../lib/figures/derive.ts';
import type { Derived, Figure } from '../../lib/figures/figure.ts';
import { ruleTextKey } from '../../lib/figures/rules.ts';
import { hasWords } from '../../lib/words/words.ts';
import { positionIn } from '../../lib/worth/position.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

/** The shown ask is a sum of rounded parts; the rule that set its size lies deeper. */
function decisive(figure: Figure): Derived | null {
  if (!isDerived(figure)) return null;
  if (figure.rule.startsWith('ask')) return figure;
  for (const input of Object.values(figure.inputs)) {
    const found = decisive(input);
    if (found) return found;
  }
  return null;
}

function Line({ name, figure }: { name: string; figure: Derived | null }) {
  if (!figure || !hasWords(ruleTextKey(figure.rule))) return null;
  return (
    <li>
      <strong>{name}:</strong> <Words of={ruleTextKey(figure.rule)} with={figure.inputs} />
    </li>
  );
}

/** "9.7% over the offer, 98% of the way up the band." */
function Distance({ ask, result }: { ask: Figure; result: CounterResult }) {
  const { range, figures, recurring } = result;
  const offered = range?.measure === 'total' ? recurring : (figures.base?.annual ?? null);
  if (!offered) return null;
  const share = derive('relative-difference', { value: ask, reference: offered }, 'ratio');
  const p = range && positionIn(ask, range);
  return (
    <li>
      <Words of={p ? 'panel.why.both' : 'panel.why.over'} with={p ? { share, p } : { share }} />
    </li>
  );
}

export function Why({ result }: { result: CounterResult }) {
  const { plan } = result;
  if (!plan) return null;
  const { ask, target } = plan;
  return (
    <ul className="lines why">
      {ask && <Distance ask={ask} result={result} />}
      {plan.weak && <li>{t('panel.why.weak')}</li>}
      {ask && <Line name={t('panel.three.ask')} figure={decisive(ask)} />}
      {target && isDerived(target) && <Line name={t('panel.three.target')} figure={target} />}
    </ul>
  );
}
