/** A place as a guide writes it: `**London** (HQ)`, `🇬🇧 London (GBP £)`, `India (Bangalore/Hyderabad)`, `Remote US`. */
import places from '../../../data/places.json' with { type: 'json' };
import { CODES, SYMBOLS } from '../../money/currencies.ts';
import type { Currency } from '../../money/money.ts';
import { AREAS, CITIES, COUNTRIES, STATE_CODES, STATES } from '../../reading/place/names.ts';
import { slug } from './slug.ts';
import { trimOf } from './trim.ts';

export interface GuidePlace {
  /** As printed, without emphasis, flags and currency. */
  place: string;
  /** Region ids: of `data/places.json` where it knows the place. Several where the cell names several. */
  regions: string[];
  country: string | null;
  /** Stated beside the place. */
  currency: Currency | null;
  /** "INR L", "KRW M": what a bare number of its column counts. */
  scale: number | null;
  /** "HQ", "rare": words in brackets that are no place. */
  note: string;
  /** True where something of it is a place that is known by name. */
  known: boolean;
}

const FLAG =
  /[\u{1F1E6}-\u{1F1FF}]{2}|[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]\u{FE0F}?|:[a-z][a-z_-]{1,20}:/gu;
const SCALES: Record<string, number> = {
  K: 1e3,
  M: 1e6,
  B: 1e9,
  L: 1e5,
  LAKH: 1e5,
  LAKHS: 1e5,
  LPA: 1e5,
  CR: 1e7,
};
const CODE_SET = new Set(CODES);

const REGION_NAMES = new Map<string, { id: string; country: string }>();
for (const { id, name, names, country } of places.regions)
  for (const each of [name, ...names]) REGION_NAMES.set(each.toLowerCase(), { id, country });

/** "GBP £", "INR L", "$K", "KRW M": a currency and what its numbers count; null for other words. */
export function currencyNote(text: string): { currency: Currency; scale: number | null } | null {
  const parts = text
    .trim()
    .split(/[\s,/]+/)
    .slice(0, 5);
  let currency: Currency | null = null;
  let scale: number | null = null;
  for (const part of parts) {
    const [, sign, unit] = /^([^A-Za-z0-9]?)([A-Za-z]*)$/.exec(part) ?? [];
    if (unit === undefined && !/^[A-Z]{1,2}\$/.test(part)) return null;
    if (CODE_SET.has(part.toUpperCase()) && part === part.toUpperCase()) currency = part;
    else if (unit !== undefined && SCALES[unit.toUpperCase()] !== undefined)
      scale = SCALES[unit.toUpperCase()] as number;
    else if (unit && !/^(?:in|thousands?|millions?)$/i.test(unit)) return null;
    else if (/^thousand/i.test(unit ?? '')) scale = 1e3;
    else if (/^million/i.test(unit ?? '')) scale = 1e6;
    if (sign) {
      const symbol = SYMBOLS.get(sign.charCodeAt(0));
      if (!symbol) return null;
      currency ??= symbol;
    }
  }
  return currency ? { currency, scale } : null;
}

const tidy = (text: string): string => trimOf(text.replace(/\s+/g, ' '), ',;:–—-');

/** The country of a name, with "Newton MA", "London UK" and "Austin, TX" read from behind. */
function countryOf(name: string): string | null {
  const text = name.toLowerCase();
  const own = CITIES.get(text) ?? COUNTRIES.get(text) ?? REGION_NAMES.get(text)?.country;
  if (own) return own;
  const last = /[^ ],? ([A-Za-z.]{2,20})$/.exec(name.slice(-40))?.[1];
  if (!last) return null;
  return COUNTRIES.get(last.toLowerCase()) ?? STATE_CODES.get(last) ?? STATES.get(last.toLowerCase()) ?? null;
}

/** The region of one name: its id in the list of places, or its own name as an id. */
function regionOf(name: string): { id: string; country: string | null; known: boolean } {
  const text = name.toLowerCase();
  const listed = REGION_NAMES.get(text) ?? REGION_NAMES.get(text.replace(/,? (?:uk|usa?|[a-z]{2})$/, ''));
  if (listed) return { ...listed, known: true };
  const country = countryOf(name);
  return { id: slug(name), country, known: country !== null || AREAS.has(text) };
}

/** Reads the text of a cell or heading as a place. Empty `regions` where it holds no word. */
export function readPlace(raw: string): GuidePlace {
  let text = raw.slice(0, 300).replace(FLAG, ' ').replace(/[*_`]/g, '');
  let currency: Currency | null = null;
  let scale: number | null = null;
  const notes: string[] = [];
  const cities: string[] = [];
  text = text.replace(/\(([^()]{0,120})\)/g, (whole, inner: string) => {
    const noted = currencyNote(inner);
    if (noted) {
      currency = noted.currency;
      scale = noted.scale ?? scale;
      return ' ';
    }
    const named = inner
      .split(/\s?[/,&]\s?/)
      .map(tidy)
      .filter(Boolean);
    if (named.length > 0 && named.every((each) => regionOf(each).known)) {
      cities.push(...named);
      return whole;
    }
    if (/market|region|other|tier|zone/i.test(inner)) return whole;
    notes.push(inner.trim());
    return ' ';
  });
  // "London GBP", "Tel Aviv ILS": the code without brackets.
  const code = / [–—-]? ?([A-Z]{3})$/.exec(tidy(text));
  if (code?.[1] && CODE_SET.has(code[1]) && currency === null) {
    currency = code[1];
    text = tidy(text).slice(0, code.index);
  }
  const place = tidy(text);
  const outside = tidy(place.replace(/\([^()]*\)/g, ' '));
  const parts = outside
    .split(/\s?\/\s?|\s&\s|\sor\s/)
    .map(tidy)
    .filter(Boolean);
  const split = parts.length > 1 && parts.every((part) => regionOf(part).known);
  const names =
    cities.length > 0 ? cities : split ? parts : place === '' ? [] : [place.includes('(') ? place : outside];
  const found = names.map(regionOf);
  return {
    place,
    regions: [...new Set(found.map(({ id }) => id))],
    country: found.find(({ country }) => country)?.country ?? countryOf(outside),
    currency,
    scale,
    note: notes.filter(Boolean).join('; '),
    known: found.some(({ known }) => known) || cities.length > 0,
  };
}
