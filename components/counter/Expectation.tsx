/** For a posting: what to answer when asked what you expect, as a range whose bottom is the target. */
import type { CounterResult } from '../../lib/counter/plan.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Notes } from './Notes.tsx';
import { Why } from './Why.tsx';

export function Expectation({ result }: { result: CounterResult }) {
  const { plan, advice, missing } = result;
  const from = plan?.say?.low ?? null;
  const to = plan?.say?.high ?? null;
  return (
    <Section title={t('panel.expect.title')}>
      {plan && from && to ? (
        <>
          <p className="expect">
            <Num figure={from} label={t('panel.expect.from')} /> {t('panel.expect.to')}{' '}
            <Num figure={to} label={t('panel.expect.upTo')} />
          </p>
          <blockquote>{t('panel.expect.say', { from, to })}</blockquote>
          <Why result={result} />
          <div className="row">
            <CopyButton main label={t('panel.copy.words')} text={t('panel.expect.say', { from, to })} />
          </div>
        </>
      ) : (
        <p>{t('panel.expect.none')}</p>
      )}
      <Notes notes={[...missing, ...advice]} />
    </Section>
  );
}
