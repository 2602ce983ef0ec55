/** Guides that speak of the same role as the one in use: where they say otherwise, and the press that decides. */
import { useContext } from 'react';
import type { RivalGuide } from '../../lib/evidence/evidence.ts';
import { useFirst } from '../base/More.tsx';
import { publisherText } from '../figure/Origin.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { ChooseGuideContext } from './choose-guide.ts';
import { RangeLine } from './RangeLine.tsx';

/** Guides that are drawn at once: a library may have hundreds of one employer. */
const STEP = 5;

export function RivalGuides({ rivals, inUse }: { rivals: RivalGuide[]; inUse: string[] }) {
  const use = useContext(ChooseGuideContext);
  const [shown, more] = useFirst(rivals, STEP);
  const cards = shown.map((rival) => {
    const { id, library, ranges, apart } = rival;
    const name = publisherText(rival);
    return (
      <section key={`${library} ${id}`} className="card rival" aria-label={name}>
        <p>
          <b>{t('panel.rival.title', { name })}</b>
        </p>
        {apart.length === 0 ? (
          <p className="soft small">{t('panel.rival.alike')}</p>
        ) : (
          <ul className="small">
            {apart.map(({ textKey, params }) => (
              <li key={JSON.stringify(params)}>
                <Words of={textKey} with={params} />
              </li>
            ))}
          </ul>
        )}
        {use && (
          <button type="button" className="btn" onClick={() => use(library === null ? null : id, inUse)}>
            {t('panel.rival.use', { name })}
          </button>
        )}
        {ranges.length > 0 && (
          <details>
            <summary>{t('panel.rival.ranges', { n: ranges.length })}</summary>
            <ul>
              {ranges.map((range) => (
                <RangeLine key={range.id} range={range} />
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  });
  return (
    <>
      {cards}
      {more}
    </>
  );
}
