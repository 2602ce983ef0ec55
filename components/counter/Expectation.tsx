/** For a posting: the range to say when asked what you expect, its bottom the target, and the words for it. */
import type { CounterResult } from '../../lib/counter/plan.ts';
import type { Script } from '../../lib/playbook/playbook.ts';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { type AnswerProps, ScriptView } from '../levers/ScriptView.tsx';
import { t } from '../words/t.ts';
import { Notes } from './Notes.tsx';
import { Why } from './Why.tsx';

interface Props extends AnswerProps {
  result: CounterResult;
  /** The playbook's answer to the question; null where there is no range to say. */
  script: Script | null;
}

export function Expectation({ result, script, ...answer }: Props) {
  const say = result.plan?.say ?? null;
  return (
    <Section id="script-expectations" title={t('panel.expect.title')}>
      {say ? (
        <>
          <p className="expect">
            <Num figure={say.low} label={t('panel.expect.from')} /> {t('panel.expect.to')}{' '}
            <Num figure={say.high} label={t('panel.expect.upTo')} />
          </p>
          {script && <ScriptView script={script} {...answer} />}
          <Why result={result} />
        </>
      ) : (
        <p>{t('panel.expect.none')}</p>
      )}
      <Notes notes={[...result.missing, ...result.advice]} />
    </Section>
  );
}
