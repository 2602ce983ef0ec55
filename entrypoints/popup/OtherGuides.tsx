/** Guides for the same role that are not in use, and where they say otherwise; which is used is decided in the panel. */
import { publisherText } from '../../components/figure/Origin.tsx';
import { t } from '../../components/words/t.ts';
import type { RivalGuide } from '../../lib/evidence/evidence.ts';

/** Differences that are told of one guide; the panel tells all. */
const MOST = 3;

export function OtherGuides({ rivals }: { rivals: RivalGuide[] }) {
  return rivals.map((rival) => (
    <section key={`${rival.library} ${rival.id}`} className="small" aria-label={publisherText(rival)}>
      <p>{t('panel.rival.title', { name: publisherText(rival) })}</p>
      <ul className="lines soft">
        {rival.apart.length === 0 && <li>{t('panel.rival.alike')}</li>}
        {rival.apart.slice(0, MOST).map(({ textKey, params }) => (
          <li key={JSON.stringify(params)}>{t(textKey, params)}</li>
        ))}
      </ul>
    </section>
  ));
}
