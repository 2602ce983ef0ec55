/** Why these numbers: how far from the offer in one line, and, to open, the rule behind each with its own figures. */
import type { CounterResult } from '../../lib/counter/plan.ts';
import { derive, isDerived } from '../../lib/figures/derive.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { ruleTextKey } from '../../lib/figures/rules.ts';
import { hasWords } from '../../lib/words/words.ts';
import { positionIn } from '../../lib/worth/position.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

/** The shown numbers are rounded; the rule that set their size is that of the exact ones. */
function Line({ name, figure }: { name: string; figure: Figure | null }) {
  if (!figure || !isDerived(figure) || !hasWords(ruleTextKey(figure.rule))) return null;
  return (
    <li>
      <strong>{name}:</strong> <Words of={ruleTextKey(figure.rule)} with={figure.inputs} />
    </li>
  );
}

/** Beyond an end of the band a share of the way up it says nothing: only the end is named. */
function whyKey(p: Figure | null): string {
  if (!p) return 'panel.why.over';
  return p.value < 0 ? 'panel.why.below' : p.value > 1 ? 'panel.why.above' : 'panel.why.both';
}

/** "9.7% over the offer, 98% of the way up the band." */
function Distance({ ask, result }: { ask: Figure; result: CounterResult }) {
  const { range, figures, recurring } = result;
  const offered = result.move.offered ?? recurring ?? figures.known;
  if (!offered) return null;
  const share = derive('relative-difference', { value: ask, reference: offered }, 'ratio');
  const p = range?.measure === 'total' ? positionIn(ask, range) : null;
  return (
    <li>
      <Words of={whyKey(p)} with={p ? { share, p } : { share }} />
    </li>
  );
}

export function Why({ result }: { result: CounterResult }) {
  const { plan } = result;
  if (!plan) return null;
  const { ask, target } = plan;
  return (
    <div className="why">
      {plan.weak && <p>{t('panel.why.weak')}</p>}
      {(ask || target) && (
        <details>
          <summary>{t('panel.why.rules')}</summary>
          <ul className="lines">
            {ask && <Distance ask={ask} result={result} />}
            {ask && <Line name={t('panel.three.ask')} figure={plan.exact?.ask ?? null} />}
            {plan.packages.length > 1 && <li>{t('panel.packages.text')}</li>}
            {target && <Line name={t('panel.three.target')} figure={plan.exact?.target ?? target} />}
          </ul>
        </details>
      )}
    </div>
  );
}
