/** What the letter states beside the fields: shown with its words, and not corrected here. */
import { useContext } from 'react';
import type { Reading } from '../../lib/reading/reading.ts';
import { ShowContext } from '../figure/explain.ts';
import { t } from '../words/t.ts';
import { alsoIn } from './also.ts';

export function AlsoStated({ reading }: { reading: Reading }) {
  const show = useContext(ShowContext);
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
              {show && span && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('panel.read.showField', { label })}
                  onClick={() => show(span)}
                >
                  {t('panel.origin.show')}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
