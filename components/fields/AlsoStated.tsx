/** What the letter states beside the fields: shown with its words, and not corrected here. */
import type { Reading } from '../../lib/reading/reading.ts';
import { ShowWords } from '../figure/ShowWords.tsx';
import { t } from '../words/t.ts';
import { alsoIn } from './also.ts';

export function AlsoStated({ reading }: { reading: Reading }) {
  const all = alsoIn(reading);
  if (all.length === 0) return null;
  return (
    <div className="letter-group also-stated">
      <h3>{t('panel.also.title')}</h3>
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
    </div>
  );
}
