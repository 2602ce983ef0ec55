/** What they may answer to the ask that is about to go out, or is with them, and the line that follows each. */
import type { Answer } from '../../lib/counter/plan.ts';
import { Fold } from '../base/Fold.tsx';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { moneyText, t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { noteKey } from './noteKey.ts';

const RISES: ReadonlySet<Answer['answer']> = new Set(['met', 'most', 'half']);

/** "Say yes, at $313K." */
const lineOf = ({ answer, total, move }: Answer): string =>
  RISES.has(answer)
    ? t('answer.reply.at', {
        move: t(`answer.reply.move.${move}`),
        total: moneyText(total.value, total.currency, true),
      })
    : t(`answer.reply.move.${move}`);

export function IfTheyAnswer({ answers }: { answers: Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <Section
      id="answers"
      title={t('answer.reply.title')}
      fold={t('answer.reply.fold', { n: answers.length })}
    >
      <div className="answers fold-list">
        {answers.map((each) => (
          <Fold key={each.answer} title={t(`answer.reply.${each.answer}`)} line={lineOf(each)}>
            <p>
              {RISES.has(each.answer) && (
                <>
                  <Num figure={each.total} label={t(`answer.reply.${each.answer}`)} />{' '}
                </>
              )}
              <Words of={noteKey(each.line.code)} with={each.line.params} />
            </p>
          </Fold>
        ))}
      </div>
    </Section>
  );
}
