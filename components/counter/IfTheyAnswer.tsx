/** What they may answer to the ask that is about to go out, or is with them, and the line that follows each. */
import type { Answer } from '../../lib/counter/plan.ts';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { noteKey } from './noteKey.ts';

const RISES: ReadonlySet<Answer['answer']> = new Set(['met', 'most', 'half']);

export function IfTheyAnswer({ answers }: { answers: Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <Section id="answers" title={t('answer.reply.title')}>
      <dl className="answers card">
        {answers.map(({ answer, total, line, move }) => (
          <div key={answer} className="answers-row">
            <dt>
              {t(`answer.reply.${answer}`)}{' '}
              {RISES.has(answer) && (
                <span className="soft">
                  <Num figure={total} label={t(`answer.reply.${answer}`)} />
                </span>
              )}
            </dt>
            <dd>
              <b>{t(`answer.reply.move.${move}`)}</b> <Words of={noteKey(line.code)} with={line.params} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
