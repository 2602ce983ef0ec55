/**
 * The page's own ranges. Of several by zone the one that holds the place counts, of several by level the one that
 * names it; where none does, all stay.
 */
import type { EvidenceRange, Mark } from '../evidence.ts';
import { nearness, plain, regionsIn } from '../places.ts';
import type { EvidenceTier } from '../tier.ts';

const marked = (range: EvidenceRange, mark: Mark): EvidenceRange => ({
  ...range,
  marks: [...new Set([...range.marks, mark])],
});

/** Marks every range but those that fit best; leaves all alone where none fits at all. */
function keepBest(
  ranges: EvidenceRange[],
  near: (label: string) => number,
  others: Mark,
  none: Mark | null,
): EvidenceRange[] {
  const fits = ranges.map(({ place }) => (place === null ? 0 : near(place)));
  const best = Math.max(0, ...fits);
  return ranges.map((range, index) => {
    if (best === 0) return none ? marked(range, none) : range;
    return fits[index] === best ? range : marked(range, others);
  });
}

/** Level words of a label: "Senior", "L5 and above". */
const LEVEL = / (?:junior|mid|senior|staff|principal|lead|[a-z]{1,3}\d{1,2}) /;

export default {
  tier: 'stated',
  ranges: ({ query }) => {
    const { stated } = query;
    const labels = stated.flatMap(({ place }) => place ?? []);
    if (stated.length < 2 || labels.length === 0) return stated;
    if (labels.every((label) => LEVEL.test(plain(label)))) {
      const asked = query.levels.map(plain);
      return keepBest(
        stated,
        (label) => Number(asked.some((level) => plain(label).includes(level))),
        'other-level',
        null,
      );
    }
    const [region] = query.place ? regionsIn(query.place) : [];
    return keepBest(
      stated,
      (label) => (region ? nearness(label, region) : 0),
      'other-place',
      'place-not-stated',
    );
  },
} satisfies EvidenceTier;
