/**
 * What the occupation is paid, whoever the employer: 25th to 75th percentile of the government's wage survey, in the
 * metropolitan area asked about, else in its state, else in the nation. Other countries are in `abroad.ts`.
 */
import type { SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import type { Metro } from '../../geo/metro.ts';
import { isOldEdition } from '../age.ts';
import { noon } from '../day.ts';
import type { EvidenceRange, Mark, Match, Said, TierFound } from '../evidence.ts';
import { abroad } from '../filed-nearest.ts';
import { stateName } from '../locality.ts';
import { metroWages } from '../metro-wages.ts';
import { jobAsked, occupationsOf } from '../occupations.ts';
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

/** A row of the survey and where it holds. */
interface Held {
  row: MarketTuple;
  /** Area code, state, or `US`. */
  id: string;
  place: string;
  match: Match['place'];
}

/** The row of the only metropolitan area that the place names, else of its only state, else the nation's. */
function heldIn(market: MarketFile, soc: string, { query, asked }: Found): Held | null {
  const metros = query.place === null ? [] : metroWages(market).in(query.place);
  const [metro] = metros;
  const local = metro && metros.length === 1 ? metroWages(market).of(metro.area, soc) : null;
  if (metro && local && hasRange(local))
    return { row: local, id: metro.area, place: metro.title, match: 'same' };
  const own = market.rows.filter((row) => row[0] === soc && hasRange(row));
  const states = statesOf(asked, metros);
  const state = states.length === 1 ? own.find((row) => row[1] === states[0]) : undefined;
  if (state) return { row: state, id: state[1] ?? '', place: stateName(state[1] ?? ''), match: 'same' };
  const nation = own.find((row) => row[1] === null);
  return nation ? { row: nation, id: 'US', place: 'US', match: 'nation' } : null;
}

/** States that the place names; of a metropolitan area that lies in one state, that one. */
function statesOf({ where }: Found['asked'], metros: Metro[]): string[] {
  if (where.states.length > 0) return where.states;
  const own = metros.map(({ title }) => title.slice(title.lastIndexOf(', ') + 2));
  return [...new Set(own)].filter((state) => state.length === 2);
}

function rangeOf({ row, id, place, match }: Held, month: string, found: Found): EvidenceRange {
  const [soc, , , p25, p50, p75] = row;
  const ref: SourceRef = {
    tier: 'market',
    publisher: PUBLISHER,
    what: `SOC ${soc}, ${place}`,
    url: URL,
    line: null,
    asOf: month,
    n: null,
  };
  const figure = (value: number) => source(value, 'money', 'USD', ref);
  const marks: Mark[] = ['level-not-stated'];
  if (isOldEdition(month, found.query.today)) marks.push('old');
  if (match === 'nation' && found.query.place !== null && found.asked.where.zones.length === 0)
    marks.push('any-place');
  return {
    id: `market:${soc}:${id}:base`,
    tier: 'market',
    measure: 'base',
    low: figure(p25 ?? 0),
    high: figure(p75 ?? 0),
    currency: 'USD',
    years: null,
    level: null,
    place,
    printed: null,
    median: p50 === null ? null : figure(p50),
    n: null,
    asOf: month,
    marks,
    source: ref,
    match: { role: 'occupation', level: 'any', place: match },
  };
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
  find: (found, { market, world }) => {
    const { asked, query } = found;
    if (abroad(asked)) {
      const [country, ...others] = asked.where.countries;
      if (country === undefined || others.length > 0)
        return { ranges: [], found: nothing(said('severalCountries')) };
      return abroadFound(found, country, world);
    }
    if (query.currency !== null && query.currency !== 'USD' && asked.where.countries.length === 0)
      return { ranges: [], found: nothing(said('abroad')) };
    const [soc] = occupationsOf(query.family, asked.title)[0] ?? [];
    const held = soc && market ? heldIn(market, soc, found) : null;
    if (!held || !market) {
      const known = asked.title === null || jobAsked(asked.title) !== null;
      return { ranges: [], found: nothing(said(known ? 'noOccupation' : 'otherTrade')) };
    }
    const { row } = held;
    const range = rangeOf(held, market.month, found);
    const notes = [said('note.allEmployers')];
    if (range.marks.includes('any-place')) notes.push(said('note.nation'));
    if (range.marks.includes('old')) notes.push(said('note.old', { asOf: noon(market.month) }));
    const parity = metroWages(market).parity(held.id);
    if (parity !== null) notes.push(said('note.parity', { place: held.place, parity }));
    const params = {
      occupation: `o${row[0].replace('-', '')}`,
      place: range.place ?? '',
      low: range.low,
      high: range.high,
    };
    return {
      ranges: [range],
      found: {
        ...nothing(said('range', params)),
        status: 'range',
        dates: { from: market.month, to: market.month },
        notes,
      },
    };
  },
} satisfies RowTier;
