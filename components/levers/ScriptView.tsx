/** A script as it will be said, its open places marked, with the questions that fill them, and Copy once none is open. */
import { useId } from 'react';
import type { Script, Slot } from '../../lib/playbook/playbook.ts';
import { scriptText } from '../../lib/playbook/script.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { LockIcon } from '../base/icons.tsx';
import { t, tOr } from '../words/t.ts';
import { type Answers, isEnteredElsewhere, questionsOf } from './questions.ts';

export interface AnswerProps {
  answers: Answers;
  onAnswer: (slotId: string, text: string) => void;
}

/** An open place carries the number of the question that fills it. */
function SlotWords({ slot, number }: { slot: Slot; number: number }) {
  if (slot.value !== null) return <span className="slot-filled">{slot.value}</span>;
  return (
    <span className={slot.claim ? 'slot locked' : 'slot'}>
      {slot.claim && <LockIcon />}
      {t('panel.script.place', { n: number })}
    </span>
  );
}

function Question({ slot, number, answers, onAnswer }: { slot: Slot; number: number } & AnswerProps) {
  const id = useId();
  const label = t('panel.script.question', { n: number, question: tOr(slot.askKey, slot.id) });
  if (isEnteredElsewhere(slot)) {
    return (
      <p className="question">
        {label} <a href="#yours">{t('panel.script.elsewhere')}</a>
      </p>
    );
  }
  return (
    <div className="question">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        maxLength={200}
        autoComplete="off"
        value={answers[slot.id] ?? ''}
        onChange={(event) => onAnswer(slot.id, event.currentTarget.value)}
      />
    </div>
  );
}

/** Why the script may not be copied yet; null where it may. */
function refusalOf({ ready, locks, open }: Script): string | null {
  if (ready) return null;
  return locks.length > 0
    ? t('panel.script.locked', { n: locks.length })
    : t('panel.script.open', { n: open.length });
}

export function ScriptView({ script, ...answer }: { script: Script } & AnswerProps) {
  const questions = questionsOf(script, answer.answers);
  const numberOf = (slot: Slot): number => questions.findIndex(({ id }) => id === slot.id) + 1;
  return (
    <div className="script">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls in its box, by keyboard too */}
      <blockquote tabIndex={0}>
        {script.parts.map(({ text, slot }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a script never change their order
          slot ? <SlotWords key={index} slot={slot} number={numberOf(slot)} /> : text,
        )}
      </blockquote>
      {questions.map((slot, index) => (
        <Question key={slot.id} slot={slot} number={index + 1} {...answer} />
      ))}
      <div className="row">
        <CopyButton
          text={scriptText(script) ?? ''}
          label={t('panel.copy.words')}
          refusal={refusalOf(script)}
        />
      </div>
    </div>
  );
}
