/**
 * What the occupation is paid, whoever the employer: 25th to 75th percentile of the government's wage survey, in the
 * metropolitan area asked about, else in its state, else in the nation. Other countries are in `abroad.ts`.
 */
import { derive } from '../../figures/derive.ts';
import type { Figure, SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import type { Metro } from '../../geo/metro.ts';
import { isOldEdition } from '../age.ts';
import { noon } from '../day.ts';
import type { EvidenceRange, Mark, Match, Said, TierFound } from '../evidence.ts';
import { abroad } from '../filed-nearest.ts';
import { areaNotes } from '../fiscal/area-notes.ts';
import { titleRanges } from '../fiscal/titles.ts';
import { stateName } from '../locality.ts';
import { metroWages } from '../metro-wages.ts';
import { jobAsked, occupationsOf, type Share } from '../occupations.ts';
import type { MarketFile, MarketTuple } from '../shards.ts';
import type { Found, RowTier } from '../tier.ts';
import { abroadFound } from './abroad.ts';

const PUBLISHER = 'US Bureau of Labor Statistics';
const URL = 'https://www.bls.gov/oes/';

const said = (name: string, params: Said['params'] = {}): Said => ({
  textKey: `evidence.market.${name}`,
  params,
});

const hasRange = ([, , , p25, , p75]: MarketTuple): boolean => p25 !== null && p75 !== null;

/** Rows of the survey with the shares they count with, and where they hold. */
interface Held {
  rows: [row: MarketTuple, share: number][];
  /** Area code, state, or `US`. */
  id: string;
  place: string;
  match: Match['place'];
}

/** The figures of the occupations asked about speak for a place where they hold this much of the title's filings. */
const ENOUGH_SHARE = 0.6;

/** The occupations that a place has figures for, where they are most of what is asked about. */
function inPlace(
  shares: Share[],
  rowOf: (soc: string) => MarketTuple | null | undefined,
): Held['rows'] | null {
  const found = shares.flatMap(([soc, share]): Held['rows'] => {
    const row = rowOf(soc);
    return row && hasRange(row) ? [[row, share]] : [];
  });
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  const held = found.reduce((sum, [, share]) => sum + share, 0);
  return found.length > 0 && held >= ENOUGH_SHARE * all ? found : null;
}

/** The rows of the only metropolitan area that the place names, else of its only state, else the nation's. */
function heldIn(market: MarketFile, shares: Share[], { query, asked }: Found): Held | null {
  const metros = query.place === null ? [] : metroWages(market).in(query.place);
  const [metro] = metros;
  const local =
    metro && metros.length === 1 && inPlace(shares, (soc) => metroWages(market).of(metro.area, soc));
  if (metro && local) return { rows: local, id: metro.area, place: metro.title, match: 'same' };
  const of = (state: string | null) =>
    inPlace(shares, (soc) => market.rows.find((row) => row[0] === soc && row[1] === state));
  const states = statesOf(asked, metros);
  const [code = null] = states;
  const state = states.length === 1 ? of(code) : null;
  if (state && code) return { rows: state, id: code, place: stateName(code), match: 'same' };
  const nation = of(null);
  return nation ? { rows: nation, id: 'US', place: 'US', match: 'nation' } : null;
}

/** A percentile of one occupation, or of several by their shares. */
function percentile(rows: Held['rows'], at: 3 | 4 | 5, refOf: (soc: string) => SourceRef): Figure | null {
  const values = rows.flatMap(([row, share]) => {
    const value = row[at];
    return value === null ? [] : [{ leaf: source(value, 'money', 'USD', refOf(row[0])), soc: row[0], share }];
  });
  const [first] = values;
  if (!first || values.length < rows.length) return null;
  if (values.length === 1) return first.leaf;
  const all = values.reduce((sum, { share }) => sum + share, 0);
  const parts = values.map(({ leaf, soc, share }) => {
    const factor = source(Math.round((share / all) * 1000) / 1000, 'ratio', null, refOf(soc));
    return [soc, derive('product', { value: leaf, factor })] as const;
  });
  return derive('sum', Object.fromEntries(parts));
}

/** States that the place names; of a metropolitan area that lies in one state, that one. */
function statesOf({ where }: Found['asked'], metros: Metro[]): string[] {
  if (where.states.length > 0) return where.states;
  const own = metros.map(({ title }) => title.slice(title.lastIndexOf(', ') + 2));
  return [...new Set(own)].filter((state) => state.length === 2);
}

function rangeOf(
  { rows, id, place, match }: Held,
  month: string,
  found: Found,
  job: string,
): EvidenceRange | null {
  const refOf = (soc: string): SourceRef => ({
    tier: 'market',
    publisher: PUBLISHER,
    what: `SOC ${soc}, ${place}`,
    url: URL,
    line: null,
    asOf: month,
    n: null,
  });
  const [low, median, high] = ([3, 4, 5] as const).map((at) => percentile(rows, at, refOf));
  const [first] = rows;
  if (!low || !high || !first) return null;
  const marks: Mark[] = ['level-not-stated'];
  if (isOldEdition(month, found.query.today)) marks.push('old');
  if (match === 'nation' && found.query.place !== null && found.asked.where.zones.length === 0)
    marks.push('any-place');
  return {
    id: `market:${rows.length > 1 ? job : first[0][0]}:${id}:base`,
    tier: 'market',
    measure: 'base',
    low,
    high,
    currency: 'USD',
    years: null,
    level: null,
    place,
    printed: null,
    median: median ?? null,
    n: null,
    asOf: month,
    marks,
    source: refOf(rows.map(([row]) => row[0]).join(', ')),
    match: { role: 'occupation', level: 'any', place: match },
  };
}

/** `15-1252` → the name by which sentences choose its words. */
const occupationKey = (soc: string): string => `o${soc.replace('-', '')}`;

/** The first three occupations with their shares in percent, as sentences have them. */
function blendOf(rows: Held['rows']): Said['params'] {
  const all = rows.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries(
    ['a', 'b', 'c'].flatMap((name, at): [string, string | number][] => {
      const [row, share] = rows[at] ?? [null, 0];
      return [
        [name, row ? occupationKey(row[0]) : 'none'],
        [`${name}Share`, Math.round((share / all) * 100)],
      ];
    }),
  );
}

const nothing = (why: Said): TierFound => ({
  tier: 'market',
  status: 'none',
  n: 0,
  employerN: 0,
  dates: null,
  said: why,
  notes: [],
  rows: [],
  rowsInAll: 0,
});

export default {
  tier: 'market',
  find: (found, rows) => {
    const { asked, query } = found;
    const { market, world, jobs } = rows;
    if (abroad(asked)) {
      const [country, ...others] = asked.where.countries;
      if (country === undefined || others.length > 0)
        return { ranges: [], found: nothing(said('severalCountries')) };
      return abroadFound(found, country, world);
    }
    if (query.currency !== null && query.currency !== 'USD' && asked.where.countries.length === 0)
      return { ranges: [], found: nothing(said('abroad')) };
    const shares = occupationsOf(query.family, asked.title, jobs?.shares);
    const held = shares.length > 0 && market ? heldIn(market, shares, found) : null;
    const range = held && market && rangeOf(held, market.month, found, jobAsked(asked.title)?.id ?? 'any');
    const titled = titleRanges(found, rows);
    const [own] = titled;
    if (!range && own)
      return {
        ranges: titled,
        found: {
          ...nothing(
            said('title', {
              title: asked.title ?? '',
              n: own.n ?? 0,
              low: own.low,
              high: own.high,
              median: own.median ?? own.low,
              place: own.place ?? '',
              asOf: noon(own.asOf ?? ''),
            }),
          ),
          status: 'range',
          n: own.n ?? 0,
          dates: { from: own.asOf ?? '', to: own.asOf ?? '' },
          notes: [said('note.visaFilings')],
        },
      };
    if (!range || !market) {
      const known = asked.title === null || jobAsked(asked.title) !== null;
      return { ranges: [], found: nothing(said(known ? 'noOccupation' : 'otherTrade')) };
    }
    const notes = [said('note.allEmployers')];
    if (held.rows.length > 1) notes.push(said('note.blend', blendOf(held.rows)));
    if (range.marks.includes('any-place')) notes.push(said('note.nation'));
    if (range.marks.includes('old')) notes.push(said('note.old', { asOf: noon(market.month) }));
    if (titled.length > 0)
      notes.push(
        said('note.titleBeside', {
          title: asked.title ?? '',
          median: titled[0]?.median ?? '',
          n: titled[0]?.n ?? 0,
          place: titled[0]?.place ?? '',
        }),
      );
    notes.push(...areaNotes(held.rows[0]?.[0][0] ?? '', found, rows));
    const parity = metroWages(market).parity(held.id);
    if (parity !== null) notes.push(said('note.parity', { place: held.place, parity }));
    const params = {
      occupation: occupationKey(held.rows[0]?.[0][0] ?? ''),
      several: held.rows.length > 1 ? 'yes' : 'no',
      title: asked.title ?? '',
      place: range.place ?? '',
      low: range.low,
      high: range.high,
    };
    return {
      ranges: [range, ...titled],
      found: {
        ...nothing(said('range', params)),
        status: 'range',
        dates: { from: market.month, to: market.month },
        notes,
      },
    };
  },
} satisfies RowTier;
