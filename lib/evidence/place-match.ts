/** The place asked about against the regions that the sources cover. Anything but an exact match is said. */
import type { PlaceMatch, Query } from './evidence.ts';
import { type Region, regionById, regionsIn } from './places.ts';

type Covered = PlaceMatch['region'] & {};

const match = (
  how: PlaceMatch['how'],
  query: Query,
  region: Covered | null,
  offered: Covered[],
  name: string,
): PlaceMatch => ({
  how,
  asked: query.place,
  region,
  textKey: `evidence.place.${name}`,
  params: {
    asked: query.place ?? '',
    region: region?.name ?? '',
    regions: offered.map((each) => each.name).join(' · '),
    currency: query.currency ?? '',
  },
});

/** Regions a reader may choose from: those of the offer's currency, or all where it has none or none is covered. */
export function offeredRegions(covered: Covered[], query: Query): Covered[] {
  const same = covered.filter(({ currency }) => currency === query.currency);
  return same.length > 0 ? same : covered;
}

/**
 * Which covered region the query's place is. Without a place, the only region of its currency is taken and marked;
 * with several the reader chooses. A place that is not covered is never replaced by another one, except within its
 * own labour market, and then it is said.
 */
export function matchPlace(query: Query, covered: Covered[]): PlaceMatch {
  const offered = offeredRegions(covered, query);
  if (!query.place?.trim()) {
    const only = offered.length === 1 ? (offered[0] ?? null) : null;
    return match('not-stated', query, only, offered, only ? 'assumed' : 'notStated');
  }
  const asked = regionsIn(query.place);
  if (asked.length === 0) return match('not-known', query, null, offered, 'notKnown');
  const exact = asked.flatMap((region) => covered.filter(({ id }) => id === region.id));
  const near = asked.flatMap((region) => covered.filter(({ id }) => sameMarket(region, id)));
  const found = exact.length > 0 ? exact : near;
  if (asked.length > 1 && found.length > 1) return match('several', query, null, found, 'several');
  const region = found[0] ?? null;
  if (!region) return match('not-covered', query, null, offered, 'notCovered');
  if (query.currency && region.currency !== query.currency)
    return match(exact.length > 0 ? 'exact' : 'same-market', query, region, offered, 'otherCurrency');
  return exact.length > 0
    ? match('exact', query, region, offered, 'exact')
    : match('same-market', query, region, offered, 'sameMarket');
}

const sameMarket = (region: Region, id: string): boolean => regionById(id)?.market === region.market;
