/**
 * The words that go with the next move: the mail or the call, as an editor. Its open places are numbered and asked for
 * under it; a reason that is the person's own joins it by a tick. All other words stand closed below.
 */
import { useContext, useState } from 'react';
import type { Lever, Script } from '../../lib/playbook/playbook.ts';
import { Fold } from '../base/Fold.tsx';
import { Section } from '../base/Section.tsx';
import { isTerm, Levers } from '../levers/Levers.tsx';
import { Scripts } from '../levers/Scripts.tsx';
import { type AnswerProps, ScriptView } from '../levers/ScriptView.tsx';
import { PartContext } from '../tabs/tabs.ts';
import { t, tOr } from '../words/t.ts';

export interface EditorProps extends AnswerProps {
  /** Words for the next move, the mail first. */
  lead: Script[];
  /** Words for every other moment. */
  others: Script[];
  levers: Lever[];
  /** Ids of the levers that the person says apply to them. */
  applied: string[];
  onApply: (leverId: string, applies: boolean) => void;
}

/** The words that are shown: those that were asked for last, by the switch or from another tab. */
function useShown(lead: Script[]): [Script | undefined, (id: string) => void] {
  const asked = useContext(PartContext);
  const [chosen, setChosen] = useState<{ id: string; after: typeof asked } | null>(null);
  const id = chosen?.after === asked ? `script-${chosen?.id}` : asked?.id;
  const shown = lead.find((script) => `script-${script.id}` === id);
  const last = lead.find((script) => script.id === chosen?.id);
  return [shown ?? last ?? lead[0], (next) => setChosen({ id: next, after: asked })];
}

/** What the person said applies to them: a press takes it out of the words again. */
function Reasons({ levers, applied, onApply }: Pick<EditorProps, 'levers' | 'applied' | 'onApply'>) {
  const mine = levers.filter(({ id }) => applied.includes(id));
  if (mine.length === 0) return null;
  return (
    <ul className="chips">
      {mine.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="chip"
            aria-label={t('panel.reason.remove', { name: tOr(name, name) })}
            onClick={() => onApply(id, false)}
          >
            {tOr(name, name)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Editor({ lead, others, levers, applied, onApply, ...answer }: EditorProps) {
  const [shown, show] = useShown(lead);
  const open = levers.filter(({ id }) => !applied.includes(id));
  const ways = lead.length > 1 && (
    <fieldset className="seg">
      <legend className="sr">{t('panel.scripts.channel')}</legend>
      {lead.map(({ id, channel }) => (
        <button key={id} type="button" aria-pressed={id === shown?.id} onClick={() => show(id)}>
          {t(`panel.scripts.by.${channel}`)}
        </button>
      ))}
    </fieldset>
  );
  return (
    <Section id="words" title={t('panel.scripts.title')} aside={ways}>
      {lead.map((script) => (
        <div
          key={script.id}
          id={`script-${script.id}`}
          tabIndex={-1}
          hidden={script !== shown}
          className="words"
        >
          <h3 className="sr">{t(`playbook.${script.id}.title`)}</h3>
          <ScriptView script={script} {...answer} />
          <p className="soft small">{t(`playbook.${script.id}.when`)}</p>
        </div>
      ))}
      <Reasons {...{ levers, applied, onApply }} />
      <div className="fold-list">
        {levers.length > 0 && (
          <Fold
            id="levers"
            title={t('panel.levers.title')}
            line={t('panel.levers.fold', {
              n: open.filter((lever) => !isTerm(lever)).length,
              terms: open.filter(isTerm).length,
            })}
          >
            <Levers {...{ levers, applied, onApply }} {...answer} />
          </Fold>
        )}
        {others.length > 0 && (
          <Fold title={t('panel.scripts.others')} line={t('panel.scripts.fold', { n: others.length })}>
            <Scripts scripts={others} {...answer} />
          </Fold>
        )}
      </div>
    </Section>
  );
}
