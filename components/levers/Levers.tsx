/** Arguments that may be the person's own: each asks whether it applies, and only then gives its words. */
import { useId } from 'react';
import type { Lever } from '../../lib/playbook/playbook.ts';
import { t, tOr } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { type AnswerProps, ScriptView } from './ScriptView.tsx';

/** Asks beyond money are no reasons: they stand apart, under their own heading. */
export const isTerm = ({ guideId, asksFor }: Lever): boolean => guideId === null && asksFor === 'terms';

interface RowProps extends AnswerProps {
  lever: Lever;
  applies: boolean;
  onApply: (leverId: string, applies: boolean) => void;
}

function LeverRow({ lever, applies, onApply, ...answer }: RowProps) {
  const id = useId();
  return (
    <li className="lever">
      <div className="lever-head">
        <input
          type="checkbox"
          id={id}
          checked={applies}
          aria-describedby={`${id}-question`}
          onChange={(event) => onApply(lever.id, event.currentTarget.checked)}
        />
        <label htmlFor={id}>
          <b>{tOr(lever.name, lever.name)}</b>
          <span className="sr">{t(isTerm(lever) ? 'panel.levers.wanted' : 'panel.levers.applies')}</span>
        </label>
        {!isTerm(lever) && <span className="soft small">{t(`panel.levers.for.${lever.asksFor}`)}</span>}
      </div>
      <p id={`${id}-question`} className="soft">
        {t(lever.questionKey)}
      </p>
      {applies && (
        <>
          <ScriptView script={lever.script} {...answer} />
          {lever.notes.map((note) => (
            <p key={note.textKey} className="soft small">
              <Words of={note.textKey} with={note.params} />
            </p>
          ))}
        </>
      )}
    </li>
  );
}

interface Props extends Pick<RowProps, 'answers' | 'onAnswer' | 'onApply'> {
  levers: Lever[];
  /** Ids of the levers that the person says apply to them. */
  applied: string[];
}

export function Levers({ levers, applied, ...rest }: Props) {
  const rows = (those: Lever[]) =>
    those.map((lever) => (
      <LeverRow key={lever.id} lever={lever} applies={applied.includes(lever.id)} {...rest} />
    ));
  const terms = levers.filter(isTerm);
  return (
    <>
      <ul className="levers card">{rows(levers.filter((lever) => !isTerm(lever)))}</ul>
      <details>
        <summary>{t('panel.levers.terms')}</summary>
        <p className="soft">{t('panel.levers.terms.why')}</p>
        <ul className="levers terms card">{rows(terms)}</ul>
      </details>
    </>
  );
}
