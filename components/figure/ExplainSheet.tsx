/** The sheet that rises when a number is pressed: the number, and how it came to be. Escape or a click beside it closes. */
import { useEffect, useRef } from 'react';
import '../../lib/words/words.ts';
import { figureText, t } from '../words/t.ts';
import { Steps } from './Derivation.tsx';
import type { Question } from './explain.ts';

export function ExplainSheet({ question, onClose }: { question: Question | null; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (question && element && !element.open) element.showModal();
    if (!question) element?.close();
  }, [question]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog with Escape
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {question && (
        <div className="sheet-body">
          <header>
            <h2 id="sheet-title">
              <span className="soft">{question.label ?? t('panel.explain.title')}</span>
              <span className="sheet-value">{figureText(question.figure)}</span>
            </h2>
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              {t('panel.close')}
            </button>
          </header>
          <Steps figure={question.figure} />
        </div>
      )}
    </dialog>
  );
}
