/** "What if I leave after so many months": what has vested by then, and what may have to be paid back. */
import { useId, useState } from 'react';
import { leaveAt } from '../../lib/worth/leave.ts';
import type { OfferFigures } from '../../lib/worth/offer-figures.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

const MOST_MONTHS = 120;

export function Leaving({ figures }: { figures: OfferFigures }) {
  const [text, setText] = useState('');
  const id = useId();
  const month = Number(text);
  const known = text.trim() !== '' && Number.isInteger(month) && month >= 0 && month <= MOST_MONTHS;
  const leaving = known ? leaveAt(month, figures) : null;
  return (
    <div className="leaving">
      <label htmlFor={id}>{t('panel.leaving.label')}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {leaving && (
          <ul className="lines">
            <li>
              {leaving.vested ? (
                <Words of="panel.leaving.vested" with={{ vested: leaving.vested }} />
              ) : (
                t('panel.leaving.vestedUnknown')
              )}
            </li>
            {leaving.kept.value > 0 && (
              <li>
                <Words of="panel.leaving.kept" with={{ kept: leaving.kept }} />
              </li>
            )}
            {leaving.atRisk.value > 0 && (
              <li>
                <Words of="panel.leaving.atRisk" with={{ atRisk: leaving.atRisk }} />
              </li>
            )}
            {leaving.relocationAtRisk && leaving.relocationAtRisk.value > 0 && (
              <li>
                <Words of="panel.leaving.relocation" with={{ atRisk: leaving.relocationAtRisk }} />
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
