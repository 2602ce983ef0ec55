/**
 * A place as written → the region whose pay it stands for. Regions are data (`data/places.json`): a city list is a
 * labour market, and a remote zone is a region of its own. A name that is not in the list is not known: no region is
 * guessed from a country or a neighbour.
 */
import places from '../../data/places.json' with { type: 'json' };
import type { Currency } from '../money/money.ts';

export interface Region {
  id: string;
  name: string;
  /** ISO 3166 alpha-2. */
  country: string;
  /** State or county, in full and short. */
  state: string[];
  currency: Currency;
  /** Regions of one market may stand in for each other, and it is said when they do. */
  market: string;
  /** A remote zone: it gives way to a city that is named beside it. */
  zone?: boolean;
  names: string[];
  /** Words that make it another place of the same name: London, Ontario. */
  unless: string[];
}

export const REGIONS: Region[] = places.regions;

/** Places of work longer than this are lists, not places. */
const MAX_PLACE = 300;

/** Lower case, without accents and punctuation, single spaces, and a space at each end for whole-word search. */
export const plain = (text: string): string =>
  ` ${text
    .slice(0, MAX_PLACE)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const PLAIN_REGIONS = REGIONS.map((region) => ({
  region,
  names: region.names.map(plain),
  unless: region.unless.map(plain),
}));

export const regionById = (id: string | null): Region | null =>
  REGIONS.find((region) => region.id === id) ?? null;

/** The longest name of the region that stands in the text, as its length; 0 where none does. */
function length(text: string, names: string[], unless: string[]): number {
  if (unless.some((word) => text.includes(word))) return 0;
  return Math.max(0, ...names.filter((name) => text.includes(name)).map((name) => name.length));
}

/**
 * The regions a place names, longest name first; empty where none is known. A region id is its own name. Cities win
 * over zones ("San Francisco or Remote US"), and within one market the longest name wins ("SF Bay Area" over "SF").
 */
export function regionsIn(place: string): Region[] {
  const byId = regionById(place);
  if (byId) return [byId];
  const text = plain(place);
  const found = PLAIN_REGIONS.map(({ region, names, unless }) => ({
    region,
    length: length(text, names, unless),
  }))
    .filter((each) => each.length > 0)
    .sort((a, b) => b.length - a.length);
  const cities = found.filter(({ region }) => !region.zone);
  const kept = cities.length > 0 ? cities : found;
  return kept
    .filter(({ region }, index) => kept.findIndex((each) => each.region.market === region.market) === index)
    .map(({ region }) => region);
}

/** "California outside the Bay Area": what a zone leaves out, up to the next comma. */
const EXCEPT = /\b(?:outside(?: of)?|excluding|except(?: for)?|other than|not including) ([^,;()]{1,80})/gi;

const names = (label: string, region: Region): boolean =>
  regionsIn(label).some(({ market }) => market === region.market);

/**
 * How near a zone's label is to a region: 3 names the city, 2 its state, 1 its country, 0 none of them, or leaves it
 * out by name.
 */
export function nearness(label: string, region: Region): number {
  const short = label.slice(0, MAX_PLACE);
  if ([...short.matchAll(EXCEPT)].some(([, left]) => left && names(left, region))) return 0;
  const kept = short.replace(EXCEPT, ' ');
  if (names(kept, region)) return 3;
  // The capital is not the state of its name.
  const text = plain(kept).replace(/ washington d ?c /g, ' ');
  if (region.state.some((state) => text.includes(plain(state)))) return 2;
  return regionsIn(kept).some(({ zone, country }) => zone && country === region.country) ? 1 : 0;
}
