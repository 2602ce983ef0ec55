/** The offer against the ranges it may be compared with: total against total, base against base, never crossed. */

import type { EvidenceRange, Measure } from '../../lib/evidence/evidence.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { Section } from '../base/Section.tsx';
import { tierText } from '../figure/Origin.tsx';
import { t } from '../words/t.ts';
import { type BandMarker, BandPicture } from './BandPicture.tsx';
import { RangeRows } from './RangeRows.tsx';

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

export function rangeCaption(range: EvidenceRange): string {
  const parts = [range.level?.label, range.place].filter((part) => part != null && part !== '');
  return t('panel.band.caption', {
    measure: range.measure,
    tier: tierText(range.tier),
    what: parts.length > 0 ? parts.join(', ') : t('panel.band.noLevel'),
  });
}

/** The offer's band, with the numbers of the counter on it. */
export function MainBand({ levelCase, offer }: { levelCase: LevelCase; offer: Figure | null }) {
  const range = levelCase.result.range ?? levelCase.total ?? levelCase.base;
  if (!range) return null;
  return (
    <Section title={t(`panel.band.title.${range.measure}`, { tier: tierText(range.tier) })}>
      <p className="soft caption">{rangeCaption(range)}</p>
      <BandPicture
        caption={rangeCaption(range)}
        low={range.low}
        high={range.high}
        markers={planMarkers(offer, levelCase)}
      />
    </Section>
  );
}

const ORDER = ['stated', 'posted', 'filed', 'guide', 'market'];

/** One range a tier on one measure, best trusted first: disagreement is shown, not averaged away. */
export function tierRows(report: Report, measure: Measure): EvidenceRange[] {
  const fit = report.evidence.ranges.filter(
    (range) =>
      range.measure === measure &&
      range.currency === report.offer.currency &&
      !range.marks.includes('other-level') &&
      !range.marks.includes('other-place'),
  );
  return ORDER.flatMap((tier) => fit.filter((range) => range.tier === tier).slice(0, 1));
}

export function BaseAgainstFacts({ report, base }: { report: Report; base: Figure | null }) {
  const rows = tierRows(report, 'base');
  if (rows.length === 0) return null;
  return (
    <Section title={t('panel.facts.title')}>
      <RangeRows
        caption={t('panel.facts.caption')}
        offer={base ? { figure: base, label: t('panel.facts.yours') } : null}
        rows={rows.map((range) => ({
          id: range.id,
          name: t(`panel.tierShort.${range.tier}`),
          low: range.low,
          high: range.high,
          median: range.median,
        }))}
      />
    </Section>
  );
}
