/** The page's own ranges. Of several zones the one that holds the place counts; where none does, all stay. */
import type { EvidenceRange } from '../evidence.ts';
import { nearness, regionsIn } from '../places.ts';
import type { EvidenceTier } from '../tier.ts';

const marked = (range: EvidenceRange, mark: EvidenceRange['marks'][number]): EvidenceRange => ({
  ...range,
  marks: [...new Set([...range.marks, mark])],
});

export default {
  tier: 'stated',
  ranges: ({ query }) => {
    const { stated } = query;
    const zoned = stated.filter(({ place }) => place !== null);
    if (stated.length < 2 || zoned.length === 0) return stated;
    const [region] = query.place ? regionsIn(query.place) : [];
    const near = (range: EvidenceRange) => (region && range.place ? nearness(range.place, region) : 0);
    const best = Math.max(...stated.map(near));
    return stated.map((range) => {
      if (best === 0) return marked(range, 'place-not-stated');
      return near(range) === best ? range : marked(range, 'other-place');
    });
  },
} satisfies EvidenceTier;
