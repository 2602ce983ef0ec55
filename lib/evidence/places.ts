/**
 * A place as written → the region whose pay it stands for. Regions are data (`data/places.json`): a city list is a
 * labour market, and a remote zone is a region of its own. A name that is not in the list is not known: no region is
 * guessed from a country or a neighbour.
 */
import places from '../../data/places.json' with { type: 'json' };
import type { Currency } from '../money/money.ts';
import { CITIES, COUNTRIES, STATE_CODES, STATES } from '../reading/place/names.ts';
import { REMOTE } from '../reading/place/parse.ts';

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

export const regionById = (id: string | null): Region | null =>
  REGIONS.find((region) => region.id === id) ?? null;

/** A text as words, in the case it has: codes of states are told from "in" and "or" by it. */
const wordsOf = (text: string): string[] =>
  text
    .slice(0, MAX_PLACE)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isCode = (word: string): boolean => /^\p{Lu}{2,3}$/u.test(word);

/** True where `words` stand in the text from `at` on; codes only in capitals. */
const standsAt = (text: string[], at: number, words: string[]): boolean =>
  words.every((word, i) => {
    const there = text[at + i];
    return isCode(word) ? there === word : there?.toLowerCase() === word.toLowerCase();
  });

interface Name {
  region: Region;
  /** In lower case: "SF" and "sf" are the same city. */
  words: string[];
  unless: string[][];
  length: number;
}

/** Names by their first word, so that a text is gone through once, however many regions there are. */
const byFirstWord = new Map<string, Name[]>();
for (const region of REGIONS)
  for (const name of new Set(region.names.map(plain))) {
    const words = name.trim().split(' ');
    const first = words[0] ?? '';
    const unless = region.unless.map(wordsOf);
    byFirstWord.set(first, [
      ...(byFirstWord.get(first) ?? []),
      { region, words, unless, length: name.length },
    ]);
  }

/** Another place of the name: what tells so stands right before or behind it ("London, Ontario", "Albany, New York"). */
const isNamesake = (text: string[], at: number, { words, unless }: Name): boolean =>
  unless.some(
    (other) => standsAt(text, at + words.length, other) || standsAt(text, at - other.length, other),
  );

interface Naming {
  region: Region;
  length: number;
}

/** Every region that the text names, once, by the longest of its names there; and whether a namesake of one stands there. */
function namings(place: string): { found: Naming[]; namesake: boolean } {
  const text = wordsOf(place);
  const found = new Map<Region, Naming>();
  let namesake = false;
  text.forEach((word, at) => {
    for (const name of byFirstWord.get(word.toLowerCase()) ?? []) {
      if (!standsAt(text, at, name.words)) continue;
      const { region, length } = name;
      if (isNamesake(text, at, name)) namesake = true;
      else if (length > (found.get(region)?.length ?? 0)) found.set(region, { region, length });
    }
  });
  return { found: REGIONS.flatMap((region) => found.get(region) ?? []), namesake };
}

/** True where a part of the place is a city: with its country behind it, it is that city and not work all over it. */
const namesCity = (place: string): boolean =>
  place.split(/[,/;|•()]/, 20).some((part) => CITIES.has(part.trim().toLowerCase()));

/** Words about how and where one works, which are no town. */
const NO_TOWN =
  /^(?:hybrid|on-?\s?site|in-?\s?office|office|flexible|anywhere|worldwide|global|multiple locations|various|headquarters|hq|\d[\d\s]{0,12}|[a-z]{0,12}\s?only)?$/i;

/** A state, province or country by its name, or by a state's code in capitals. */
const isLand = (part: string): boolean =>
  COUNTRIES.has(part.toLowerCase()) || STATES.has(part.toLowerCase()) || STATE_CODES.has(part);

/** "Mysore" of "Mysore, India": a part that nothing here knows, and that is no word about how one works. */
const isUnknown = (part: string): boolean =>
  !isLand(part) &&
  !NO_TOWN.test(part) &&
  !CITIES.has(part.toLowerCase()) &&
  namings(part).found.length === 0 &&
  /\p{L}/u.test(part);

const parts = (place: string): string[] => place.split(/[,;|•()]/, 20).map((part) => part.trim());

/** "Mysore, India", "Krems, Austria": a part that nothing here knows is a town, and a town is not all of its country. */
const namesUnknownTown = (place: string): boolean => parts(place).some(isUnknown);

/** "Hybrid- Salem" */
const WAY = /^(?:hybrid|on-?site|in-?\s?office|office)\s?[-–:]\s?/i;
/** As towns are written: a capital, few words, no digits. */
const TOWN = /^\p{Lu}[\p{L}.'’-]{1,30}(?: [\p{L}.'’-]{1,30}){0,3}$/u;

/** Towns that no list has, told by the state or country right behind them; as a whole-word name, lower case. */
export const unknownTowns = (place: string): string[] =>
  place.split(/[;|•()/]/, 20).flatMap((one) => {
    const named = parts(one).map((part) => part.replace(WAY, ''));
    return named
      .filter(
        (part, at) => TOWN.test(part) && isLand(named[at + 1] ?? '') && isUnknown(part) && !REMOTE.test(part),
      )
      .map((part) => plain(part).trim());
  });

/**
 * The regions a place names, longest name first; empty where none is known. A region id is its own name. Cities win
 * over zones ("San Francisco or Remote US"), and within one market the longest name wins ("SF Bay Area" over "SF"). A
 * city that is not in the list is not its country: "Leeds, UK" names none.
 */
export function regionsIn(place: string): Region[] {
  const byId = regionById(place);
  if (byId) return [byId];
  const { found, namesake } = namings(place);
  const sorted = found.sort((a, b) => b.length - a.length);
  const cities = sorted.filter(({ region }) => !region.zone);
  const elsewhere = (namesake || namesCity(place) || namesUnknownTown(place)) && !REMOTE.test(place);
  const kept = cities.length > 0 ? cities : elsewhere ? [] : sorted;
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
  const text = wordsOf(kept.replace(/\bWashington,?\s{1,3}D\.?\s?C\b/gi, ' '));
  const states = region.state.map(wordsOf);
  if (text.some((_, at) => states.some((state) => standsAt(text, at, state)))) return 2;
  return regionsIn(kept).some(({ zone, country }) => zone && country === region.country) ? 1 : 0;
}
