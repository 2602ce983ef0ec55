/** The offer against the ranges it may be compared with: total against total, base against base, never crossed. */

import { isDerived } from '../../lib/figures/derive.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { hasWords } from '../../lib/words/words.ts';
import { Section } from '../base/Section.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { type BandMarker, BandPicture } from './BandPicture.tsx';
import { mainRange, rangeCaption } from './ranges.ts';

type Marking = [BandMarker['kind'], Figure | null | undefined];

const marker = ([kind, figure]: Marking): BandMarker[] =>
  figure ? [{ kind, figure, label: t(`panel.marker.${kind}`) }] : [];

/** Markers on the total's band; with base as the measure, the same names mean base. */
export function planMarkers(offer: Figure | null, { result }: LevelCase): BandMarker[] {
  const { plan } = result;
  const list: Marking[] = [
    ['offer', offer],
    ['ask', plan?.ask],
    ['target', plan?.target],
    ['walkAway', plan?.walkAway],
  ];
  return list.flatMap(marker);
}

/** How the place became the band's, where it is not the very same. */
function PlaceNote({ report }: { report: Report }) {
  const { place } = report.evidence;
  if (place.how === 'exact' || place.region === null || !hasWords(place.textKey)) return null;
  return <p className="soft caption">{t(place.textKey, place.params)}</p>;
}

interface MainProps {
  report: Report;
  levelCase: LevelCase;
  /** What of the offer is on the band's measure. */
  offer: Figure | null;
}

/** The offer's band, with the numbers of the counter on it. */
export function MainBand({ report, levelCase, offer }: MainProps) {
  const range = mainRange(levelCase);
  if (!range) return null;
  return (
    <Section title={t(`panel.band.title.${range.measure}`)}>
      <p className="soft caption">{rangeCaption(range)}</p>
      <PlaceNote report={report} />
      <BandPicture
        caption={rangeCaption(range)}
        low={range.low}
        high={range.high}
        markers={planMarkers(offer, levelCase)}
      />
    </Section>
  );
}

/** The grant against its own band, with what the guide would ask. */
export function GrantBand({ report, levelCase }: Omit<MainProps, 'offer'>) {
  const range = levelCase.grant;
  const position = levelCase.result.positions.find(({ measure }) => measure === 'grant');
  if (!range || !position || !isDerived(position.p)) return null;
  const asked = levelCase.result.plan?.parts.find(({ part }) => part === 'grant')?.asked ?? null;
  const opinions = report.evidence.opinions.filter(({ measure }) => measure === 'grant');
  const opening = opinions.find(({ name }) => name === 'opening')?.value;
  const markers: Marking[] = [
    ['offer', position.p.inputs.value],
    ['ask', asked],
    ['opinion', opening],
  ];
  return (
    <Section title={t('panel.band.title.grant')} fold={rangeCaption(range)}>
      <BandPicture
        caption={rangeCaption(range)}
        low={range.low}
        high={range.high}
        markers={markers.flatMap(marker)}
      />
      <ul className="lines soft">
        {opinions.map(({ name, value, position: p, transposed }) => (
          <li key={name}>
            <Words
              of={`evidence.opinion.${name}${transposed ? 'Transposed' : ''}`}
              with={{ value, position: p }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
