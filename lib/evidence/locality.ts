/**
 * Where a posting or filing hires, and how that meets the place asked about: a text may name cities, states, countries,
 * remote zones, several of them, or nothing known ("Hybrid").
 */
import states from '../../data/us-states.json' with { type: 'json' };
import { CITIES, COUNTRIES, STATE_CODES, STATES } from '../reading/place/names.ts';
import { REMOTE } from '../reading/place/parse.ts';
import { plain, regionsIn, unknownTowns } from './places.ts';

export interface Locality {
  /** Labour markets of `data/places.json`, and other cities by name. */
  cities: string[];
  /** US states, two letters. */
  states: string[];
  /** ISO 3166 alpha-2. */
  countries: string[];
  /** Countries across which it hires remotely, besides the cities it names: "Austin, TX or Remote US". */
  zones: string[];
}

/** How a row's place meets the asked one: in it, hiring across a zone that holds it, not said, or somewhere else. */
export type Meeting = 'here' | 'zone' | 'not-stated' | 'elsewhere';

const MAX_TEXT = 400;

interface Named {
  word: string;
  city: string | null;
  state: string | null;
  country: string;
}

const isName = (word: string): boolean => word.trim().length > 3;

const US_NAMES: Named[] = states.states.flatMap(({ code, name, cities }) => [
  { word: plain(name), city: null, state: code, country: 'US' },
  ...cities.map((city) => ({ word: plain(city), city: plain(city).trim(), state: code, country: 'US' })),
]);
const usCities = new Set(US_NAMES.map(({ word }) => word));
const OTHER_NAMES: Named[] = [
  ...[...CITIES]
    .map(([city, country]) => ({ word: plain(city), city: plain(city).trim(), state: null, country }))
    // Without its accent, San José would be San Jose.
    .filter(
      ({ word, city, country }) =>
        !usCities.has(word) || (country !== 'US' && CITIES.get(city ?? '') === country),
    ),
  ...[...COUNTRIES, ...[...STATES].filter(([, country]) => country !== 'US')].map(([name, country]) => ({
    word: plain(name),
    city: null,
    state: null,
    country,
  })),
].filter(({ word }) => isName(word));
const AREAS: Named[] = ['namer', 'amer', 'north america', 'americas'].flatMap((area) =>
  ['US', 'CA'].map((country) => ({ word: plain(area), city: null, state: null, country })),
);

/** First word of a name → names, longest first, so that one pass over the words of a text finds them. */
const byFirst = new Map<string, Named[]>();
for (const named of [...US_NAMES, ...OTHER_NAMES, ...AREAS]) {
  const first = named.word.trim().split(' ')[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), named]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

const STATE_CODE = new RegExp(`\\b(${states.states.map(({ code }) => code).join('|')})\\b`, 'g');
const COUNTRY_CODE = /\b(USA?\b|U\.S\.(?:A\b)?|UK\b|U\.K\.|EU\b|GBR\b|CAN\b|DEU\b|IND\b)/g;
const COUNTRY_OF: Record<string, string> = { UK: 'GB', GBR: 'GB', CAN: 'CA', DEU: 'DE', IND: 'IN', EU: 'EU' };

/** A country by its own name, not through one of its cities. */
function named(found: Locality, country: string): void {
  found.countries.push(country);
  found.zones.push(country);
}

/** Codes count in capitals only: "in", "or" and "me" are words. */
function codesIn(text: string, found: Locality): void {
  for (const [code] of text.matchAll(STATE_CODE)) found.states.push(code);
  for (const [code] of text.matchAll(COUNTRY_CODE)) {
    const letters = code.replace(/\./g, '');
    named(found, COUNTRY_OF[letters] ?? 'US');
  }
}

function namesIn(text: string, found: Locality): void {
  let rest = plain(text);
  while (rest.trim() !== '') {
    const words = rest.trim();
    const first = words.split(' ', 1)[0] ?? '';
    const names = (byFirst.get(first) ?? []).filter(({ word }) => ` ${words} `.startsWith(word));
    const longest = names[0]?.word;
    for (const { word, city, state, country } of names) {
      if (word !== longest) break;
      if (city) found.cities.push(city);
      if (state) found.states.push(state);
      if (city || state) found.countries.push(country);
      else named(found, country);
    }
    rest = ` ${words.slice(longest ? longest.trim().length : first.length)} `;
  }
}

const unique = (list: string[]): string[] => [...new Set(list)];

/** Country of what stands after a city's name to say which city of that name it is; null for another city. */
function qualifier(part: string): string | null {
  const name = part.trim();
  const lower = name.toLowerCase();
  if (CITIES.has(lower)) return null;
  return STATES.get(lower) ?? COUNTRIES.get(lower) ?? STATE_CODES.get(name) ?? null;
}

/** The text without cities that are another one of their name: "London, Ontario", "Vancouver, WA". */
function withoutNamesakes(text: string): string {
  const parts = text.split(/([,|;•/()])/);
  return parts
    .filter((part, at) => {
      const country = CITIES.get(part.trim().toLowerCase());
      const said = country !== undefined && parts[at + 1] === ',' ? qualifier(parts[at + 2] ?? '') : null;
      return said === null || said === country;
    })
    .join('');
}

/** The places that a text names. `null` and texts that name none give empty lists. */
export function localityOf(text: string | null): Locality {
  const found: Locality = { cities: [], states: [], countries: [], zones: [] };
  if (text === null) return found;
  const short = withoutNamesakes(text.slice(0, MAX_TEXT));
  for (const region of regionsIn(short)) {
    if (region.zone) named(found, region.country);
    else {
      found.cities.push(region.market);
      found.countries.push(region.country);
    }
  }
  namesIn(short, found);
  codesIn(short, found);
  // A town that no list has is itself and nothing else: "Mysore, India" is not all of India.
  for (const town of unknownTowns(short)) if (!byFirst.has(town.split(' ')[0] ?? '')) found.cities.push(town);
  if (found.states.length > 0) found.countries.push('US');
  return {
    cities: unique(found.cities),
    states: unique(found.states),
    countries: unique(found.countries),
    zones: REMOTE.test(short) ? unique(found.zones) : [],
  };
}

/** `CA` → `California`; a code that is no state's stays. */
export const stateName = (code: string): string =>
  states.states.find((state) => state.code === code)?.name ?? code;

const share = (a: string[], b: string[]): boolean => a.some((each) => b.includes(each));

/** How a row's place meets the one asked about; `here` for every row where no place is asked. */
export function meeting(asked: Locality, row: Locality): Meeting {
  if (row.countries.length === 0) return 'not-stated';
  if (asked.countries.length === 0) return 'here';
  if (asked.cities.length > 0 ? share(asked.cities, row.cities) : share(asked.states, row.states))
    return 'here';
  if (share(asked.countries, row.zones)) return 'zone';
  const wide = row.cities.length === 0;
  if (wide && row.states.length > 0) return share(asked.states, row.states) ? 'zone' : 'elsewhere';
  if (wide) return share(asked.countries, row.countries) ? 'zone' : 'elsewhere';
  // A whole country asked about holds all of its cities; remote work anywhere in it is paid by its own zone.
  const countryAsked = asked.cities.length + asked.states.length + asked.zones.length === 0;
  return countryAsked && share(asked.countries, row.countries) ? 'here' : 'elsewhere';
}
