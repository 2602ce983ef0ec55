/** What the letter states beside the fields: shown with its words, and not corrected here. */
import type { Reading } from '../../lib/reading/reading.ts';
import { Fold } from '../base/Fold.tsx';
import { ShowWords } from '../figure/ShowWords.tsx';
import { t } from '../words/t.ts';
import { alsoIn } from './also.ts';

/** As many values tell what is in it. */
const TOLD = 3;

export function AlsoStated({ reading }: { reading: Reading }) {
  const all = alsoIn(reading);
  if (all.length === 0) return null;
  return (
    <Fold
      kind="letter-group also-stated"
      title={<h3>{t('panel.also.title')}</h3>}
      line={all
        .slice(0, TOLD)
        .map(({ value }) => value)
        .join(' · ')}
    >
      <dl>
        {all.map(({ label, value, finding: { quote, span } }) => (
          <div className="field" key={`${label}:${span?.start}:${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd className="from">
              <q className="quote">{quote}</q>{' '}
              <ShowWords span={span} label={t('panel.read.showField', { label })} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
