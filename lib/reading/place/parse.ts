/** Understands a short text that is already known to name a place: "London, UK", "Remote - US", "Pune / Hyderabad". */

import { isTitle } from '../../lexicon/title-nouns.ts';
import { hasDigit, hasLetter, oneLine } from '../../text/chars.ts';
import type { PlaceRead } from '../reading.ts';
import { AREAS, AU_CODES, BEHIND_TOWNS, BR_CODES, CITIES, COUNTRIES, STATE_CODES, STATES } from './names.ts';
import { townOfLocative } from './polish.ts';
import { NO_TOWNS, type Towns } from './towns/towns.ts';

export const REMOTE =
  /\b(?:remote(?:ly)?|work\sfrom\s(?:home|anywhere)|wfh|fully\sdistributed|télétravail|home[ -]based|remoto|teletrabajo|teletrabalho|zdaln[aei]{1,2}|homeoffice|home[ -]office|thuiswerk(?:en)?|hemifrån)(?!\p{L})/iu;
const MODE =
  /^(?:hybrid|on-?site|in[ -]office|office|flexible|full[ -]time|friendly|only|based|within|multiple\slocations|various|híbrido|hybride|ibrido|hybrydow[aoe]|presencial|présentiel|vor\sort|wfo|\d{1,3}%|in[ -]person|and|or|fully|100%|\.)$/i;

const CAPITALISE = /(^|[\s-])(\p{L})/gu;
const title = (name: string): string =>
  name.length <= 3
    ? name.toUpperCase()
    : name.replace(CAPITALISE, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** A place's country by one of its names, or null. Codes count only in capitals ("IN" is a word otherwise). */
export function countryOf(name: string): string | null {
  const plain = name.trim();
  const lower = plain.toLowerCase();
  return (
    CITIES.get(lower) ??
    COUNTRIES.get(lower) ??
    STATES.get(lower) ??
    (plain === plain.toUpperCase() ? STATE_CODES.get(plain) : undefined) ??
    null
  );
}

/** True where the text names something known, or says that the place does not matter. */
export function namesPlace(text: string): boolean {
  return (
    REMOTE.test(text) ||
    pieces(text).some((piece) => countryOf(piece) !== null || AREAS.has(piece.toLowerCase()))
  );
}

/** What may stand around a name without belonging to it. */
const AROUND =
  /^[\s:&-]{0,9}(?:(?:within|in|from|across|anywhere\sin)\s)?(?:the\s(?=u\.?[sk]|net|phil))?[\s:&-]{0,9}|(?:\s(?:only|time\s?zones?))?[\s:&.-]{0,9}$/gi;

const BUILDING =
  /\s(?:(?:head|main|branch|regional)\s)?(?:offices?|hq|headquarters|campus|metro(?:politan)?(?:\s(?:area|region))?|area|region|city|cbd)$/i;

/** " 13e", " 2": the number of a district behind a town's name. */
const DISTRICT = /^ \d{1,2}\p{Ll}{0,3}$/u;

/** "Tokyo Head Office" is Tokyo, "Adelaide SA 5000" a town and its state; other names stay as they are. */
function bare(piece: string): string[] {
  if (countryOf(piece) !== null) return [piece];
  // "CA 93725": the post code aside.
  const code = /^([A-Z]{2,3}) \d{4,5}(?:-\d{4})?$/.exec(piece)?.[1];
  if (code !== undefined && STATE_CODES.has(code)) return [code];
  const plain = piece.replace(BUILDING, '');
  if (plain !== piece && countryOf(plain) !== null) return [plain];
  // "Adelaide SA 5000": the post code aside.
  const named = hasDigit(piece) ? piece.slice(0, piece.lastIndexOf(' ')) : piece;
  // "Marseille 13e", "Dublin 2": a district of a town by its number.
  if (DISTRICT.test(piece.slice(named.length)) && CITIES.has(named.toLowerCase())) return [named];
  const [town, state] = [named.slice(0, named.lastIndexOf(' ')), named.slice(named.lastIndexOf(' ') + 1)];
  if (town === '' || state === '') return [piece];
  const isKnown = CITIES.has(town.toLowerCase());
  const isRegion = STATE_CODES.has(state) || BEHIND_TOWNS.has(state);
  return (isKnown && isRegion) || AU_CODES.has(state) ? [town, state] : [piece];
}

/** The names in a place text, without modes such as "Hybrid". */
export function pieces(text: string): string[] {
  return text
    .split(/[,;/|()+•·–—]|\s-\s|\s(?:or|and|in|within|from|but|friendly|only)\s/)
    .map((piece) => piece.replace(REMOTE, '').replace(AROUND, '').trim())
    .flatMap(bare)
    .filter((piece) => piece !== '' && !MODE.test(piece));
}

/** What helps to tell places: the towns of the world, and the country that the document's own signs name. */
export interface Known {
  towns: Towns;
  home: string | null;
}

export const NOTHING_KNOWN: Known = { towns: NO_TOWNS, home: null };

/** True where one of the names is a town's. */
export const namesTown = (text: string, towns: Towns): boolean =>
  pieces(text).some((piece) => towns.countriesOf(piece).length > 0);

/** The town among the names: a famous one, unless one before it lies in another country ("Timaru, Canterbury"). */
function cityOf(names: readonly string[], towns: Towns): string | null {
  const famous = names.find((name) => CITIES.has(name.toLowerCase())) ?? null;
  const town = names.find((name) => countryOf(name) === null && towns.countriesOf(name).length > 0) ?? null;
  if (famous === null || town === null || names.indexOf(town) > names.indexOf(famous)) return famous ?? town;
  const country = CITIES.get(famous.toLowerCase()) ?? '';
  return towns.countriesOf(town).includes(country) ? famous : town;
}

/**
 * A place from its text; null where the text is empty of any name and does not say remote. Of towns of one name the
 * region beside it decides, else the document's own country, else the largest.
 */
export function parsePlace(text: string, { towns, home }: Known = NOTHING_KNOWN): PlaceRead | null {
  const plain = oneLine(text)
    .replace(/[\s.,;]{1,9}$/, '')
    .trim()
    .slice(0, 200);
  if (plain === '') return null;
  const named = pieces(plain);
  const locative = named.length === 1 && countryOf(plain) === null ? townOfLocative(plain, towns) : null;
  const names = locative === null ? named : [locative];
  const remote = REMOTE.test(plain);
  const city = cityOf(names, towns);
  const after = city === null ? [] : names.slice(names.indexOf(city) + 1);
  // "Cambridge, MA" and "London, UK": what follows the first name says which one it is.
  const said = [...after, ...names]
    .map((name) => COUNTRIES.get(name.toLowerCase()) ?? null)
    .find((code) => code !== null);
  const state = names
    .map((name) => STATES.get(name.toLowerCase()) ?? (STATE_CODES.get(name) || null))
    .find((code) => code);
  const countries = city === null ? [] : towns.countriesOf(city);
  const known =
    city === null
      ? null
      : home !== null && countries.includes(home)
        ? home
        : (CITIES.get(city.toLowerCase()) ?? null);
  // "Joinville/SC", "Port Hedland, WA": codes of Brazil and Australia are US states' too; the town says whose it is.
  const isElsewhere =
    !countries.includes('US') &&
    (['BR', 'AU'].includes(countries[0] ?? '') || (home !== null && countries.includes(home)));
  // "Vancouver, Washington", "Newcastle NSW": another town of that name. Two countries have a WA and an NT.
  const region = after
    .filter((name) => name !== 'WA' && name !== 'NT' && !(isElsewhere && BR_CODES.has(name)))
    .map((name) => STATES.get(name.toLowerCase()) ?? STATE_CODES.get(name))
    .find((code) => code !== undefined);
  const unknownCity =
    city === null && state && names[0] && !STATES.has(names[0].toLowerCase()) ? names[0] : null;
  return {
    text: locative ?? plain,
    city: city === null ? unknownCity : title(city.toLowerCase()),
    country: said ?? region ?? known ?? (isElsewhere ? null : state) ?? countries[0] ?? null,
    remote,
  };
}

/** True where a short text is nothing but place names and modes; an unknown town needs its region after it. */
export function isPlaceText(value: string): boolean {
  if (!namesPlace(value)) return false;
  const names = pieces(value);
  // "São Paulo, SP": behind a known town two or three capitals are its region.
  const known = names.findIndex((name) => CITIES.has(name.toLowerCase()));
  const unknown = names.filter(
    (name, i) =>
      countryOf(name) === null &&
      !AREAS.has(name.toLowerCase()) &&
      !(known >= 0 && i > known && name.length <= 3 && hasLetter(name) && name === name.toUpperCase()),
  );
  if (unknown.length === 0) return true;
  const [town = ''] = unknown;
  // "Zaragoza, Zaragoza (España)": a province by its town's name; "Roma, Darling Downs QLD": a town and its district.
  const one = new Set(unknown).size === 1 || (unknown.length === 2 && AU_CODES.has(names.at(-1) ?? ''));
  return (
    one && town === names[0] && names.length > 1 && /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(town) && !isTitle(town)
  );
}
