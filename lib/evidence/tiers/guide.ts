/** Ranges of the guides: totals as printed, or parts as printed with the total worked out again from them. */
import {
  type Ends,
  ends,
  grantYears,
  levelOf,
  rangeOf,
  recomputedTotal,
  reference,
} from '../../guides/figures.ts';
import type { Band, Guide } from '../../guides/schema.ts';
import { isStated } from '../../guides/stated.ts';
import { isOld } from '../age.ts';
import type { EvidenceRange, Level, Mark, Measure, PlaceMatch } from '../evidence.ts';
import type { EvidenceTier } from '../tier.ts';

const MEASURES = ['total', 'base', 'grant', 'bonus'] as const satisfies Measure[];

function levelKey(guide: Guide, band: Band): string {
  const level = levelOf(guide, band);
  if (!level) return 'any';
  return level.codes.length > 0 ? `${level.codes.join('-')}${level.open ? '+' : ''}` : level.id;
}

/** The words of a guide's level for the reader; null where the band states none. */
function evidenceLevel(guide: Guide, band: Band): Level | null {
  const level = levelOf(guide, band);
  return level && { label: level.label, codes: level.codes, seniority: level.seniority };
}

/** The printed total, where it is not the sum of the parts. */
function printedBeside(guide: Guide, band: Band, measure: Measure, sum: Ends): Ends | null {
  if (measure !== 'total' || band.shape !== 'components' || !isStated(band.printedTotal)) return null;
  const { low, high } = band.printedTotal;
  return low === sum.low.value && high === sum.high.value
    ? null
    : ends(guide, band, band.printedTotal, 'printed total');
}

function marks(guide: Guide, band: Band, measure: Measure, today: string, place: PlaceMatch): Mark[] {
  const found: Mark[] = ['unverified'];
  if (isOld(guide.asOf.month, today)) found.push('old');
  if (!isStated(band.level)) found.push('level-not-stated');
  if (measure === 'total' && band.shape === 'components' && recomputedTotal(guide, band))
    found.push('recomputed');
  if (place.region?.id === band.region) {
    if (place.how === 'same-market') found.push('same-market');
    if (place.how === 'not-stated') found.push('place-not-stated');
  } else found.push('other-place');
  return found;
}

/** Every range of one guide. */
export function guideRanges(guide: Guide, today: string, place: PlaceMatch): EvidenceRange[] {
  return guide.bands.flatMap((band) =>
    MEASURES.flatMap((measure): EvidenceRange[] => {
      const range = rangeOf(guide, band, measure);
      if (!range) return [];
      const level = levelOf(guide, band);
      return [
        {
          id: `${guide.library === undefined ? 'guide' : 'library'}:${guide.id}:${band.region}:${levelKey(guide, band)}:${measure}`,
          tier: 'guide',
          measure,
          ...range,
          currency: range.low.currency,
          years:
            measure === 'grant' && band.shape === 'components'
              ? (grantYears(guide, band)?.value ?? null)
              : null,
          level: evidenceLevel(guide, band),
          place: band.place,
          region: band.region,
          printed: printedBeside(guide, band, measure, range),
          median: null,
          n: null,
          asOf: isStated(guide.asOf.month) ? guide.asOf.month : null,
          marks: marks(guide, band, measure, today, place),
          source: reference(guide, level ? `${level.label}, ${band.place}` : band.place, band.line),
        },
      ];
    }),
  );
}

export default {
  tier: 'guide',
  ranges: ({ query, guides, place }) => guides.flatMap((guide) => guideRanges(guide, query.today, place)),
} satisfies EvidenceTier;
