/** What to do next: the ask or the other move, how it splits, the least to settle at, the words for it, the best lever. */
import { useContext } from 'react';
import type { Lever, Next } from '../../lib/report/answer/answer.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { GoContext } from '../tabs/tabs.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

interface Props {
  next: Next;
  lever: Lever | null;
  /** Vesting years of the grant; null where unknown. */
  years: number | null;
  inputs: UserInputs;
  /** Ids of the scripts that there are now. */
  scripts: string[];
  onInputs: (change: Partial<UserInputs>) => void;
}

/** Where the link at the top of the panel leads: the first action, or what to do where there is nothing to press. */
const ACTION = 'do';

const LABELS: Record<string, string> = { 'counter-mail': 'answer.mail', 'counter-call': 'answer.call' };

/** "$7,000 more base, $80,000 more stock over 4 years. Settle at $299,000 or more." */
function Split({ next: { raises, floor, text }, years }: Pick<Props, 'next' | 'years'>) {
  if (raises.length === 0 && !floor && !text) return null;
  return (
    <p className="soft">
      {raises.map(({ part, by }, index) => (
        <span key={part}>
          {index > 0 && ', '}
          <Words of="answer.raise" with={{ part, by, years: years ?? 0 }} />
        </span>
      ))}
      {raises.length > 0 && '. '}
      {floor && (
        <>
          <Words of="answer.settle" with={{ floor }} />{' '}
        </>
      )}
      {text && <Words of={text.textKey} with={text.params} />}
    </p>
  );
}

function Boost({ lever, onInputs }: { lever: Lever } & Pick<Props, 'onInputs'>) {
  const go = useContext(GoContext);
  const { kind, by, name, inputs } = lever;
  const press = (): void => {
    if (inputs) onInputs(inputs);
    else if (kind === 'grant') go('offer', 'letter');
    else go('counter', 'yours');
  };
  return (
    <div className="boost">
      <p>
        <b>{t(`answer.lever.${kind}`, { name: name ?? '' })}</b>
        <span className="soft small">
          {by ? <Words of="answer.lever.by" with={{ by }} /> : t(`answer.lever.${kind}.text`)}
        </span>
      </p>
      <button type="button" className="btn" onClick={press}>
        {t(`answer.lever.${kind}.do`)}
      </button>
    </div>
  );
}

export function DoNext({ next, lever, years, inputs, scripts, onInputs }: Props) {
  const go = useContext(GoContext);
  const offered = next.scripts.filter((id) => scripts.includes(id)).slice(0, 2);
  const { wanted, ...others } = inputs.strength ?? {};
  return (
    <section id="next" className="next card" aria-labelledby="next-title">
      <p className="eyebrow">{t('answer.do')}</p>
      <h2 id="next-title" className="ask">
        <span id={offered.length === 0 ? ACTION : undefined} tabIndex={offered.length === 0 ? -1 : undefined}>
          <Words of={next.headline.textKey} with={next.headline.params} />
        </span>
      </h2>
      <Split next={next} years={years} />
      {offered.length > 0 && (
        <div className="row">
          {offered.map((id, index) => (
            <button
              key={id}
              id={index === 0 ? ACTION : undefined}
              type="button"
              className={index === 0 ? 'btn main' : 'btn'}
              onClick={() => go('counter', `script-${id}`)}
            >
              {t(LABELS[id] ?? `answer.script.${id}`)}
            </button>
          ))}
        </div>
      )}
      {wanted && (
        <p className="small">
          {t('answer.undo.wanted')}{' '}
          <button type="button" className="link" onClick={() => onInputs({ strength: others })}>
            {t('answer.undo')}
          </button>
        </p>
      )}
      {lever && <Boost lever={lever} onInputs={onInputs} />}
    </section>
  );
}
