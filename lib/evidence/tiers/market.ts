/**
 * What the occupation is paid, whoever the employer: 25th to 75th percentile of the government's wage survey, in the
 * state asked about, else in the nation. US only: for other countries there is nothing here, and that is said.
 */
import type { SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import { isOld } from '../age.ts';
import { noon } from '../day.ts';
import type { EvidenceRange, Mark, Said, TierFound } from '../evidence.ts';
import { abroad } from '../filed-nearest.ts';
import { stateName } from '../locality.ts';
import { occupationOf } from '../occupations.ts';
import type { MarketTuple } from '../shards.ts';
import type { Found, RowTier } from '../tier.ts';

const PUBLISHER = 'US Bureau of Labor Statistics';
const URL = 'https://www.bls.gov/oes/';

const said = (name: string, params: Said['params'] = {}): Said => ({
  textKey: `evidence.market.${name}`,
  params,
});

const hasRange = ([, , , p25, , p75]: MarketTuple): boolean => p25 !== null && p75 !== null;

/** The row of the only state asked about, else the nation's. */
function rowFor(rows: MarketTuple[], soc: string, states: string[]): MarketTuple | null {
  const own = rows.filter((row) => row[0] === soc && hasRange(row));
  const state = states.length === 1 ? own.find((row) => row[1] === states[0]) : undefined;
  return state ?? own.find((row) => row[1] === null) ?? null;
}

function rangeOf([soc, state, , p25, p50, p75]: MarketTuple, month: string, found: Found): EvidenceRange {
  const ref: SourceRef = {
    tier: 'market',
    publisher: PUBLISHER,
    what: `SOC ${soc}, ${state ?? 'US'}`,
    url: URL,
    line: null,
    asOf: month,
    n: null,
  };
  const figure = (value: number) => source(value, 'money', 'USD', ref);
  const marks: Mark[] = ['level-not-stated'];
  if (isOld(month, found.query.today)) marks.push('old');
  if (state === null && found.asked.where.states.length > 0) marks.push('any-place');
  return {
    id: `market:${soc}:${state ?? 'US'}:base`,
    tier: 'market',
    measure: 'base',
    low: figure(p25 ?? 0),
    high: figure(p75 ?? 0),
    currency: 'USD',
    years: null,
    level: null,
    place: state === null ? 'US' : stateName(state),
    printed: null,
    median: p50 === null ? null : figure(p50),
    n: null,
    asOf: month,
    marks,
    source: ref,
    match: { role: 'occupation', level: 'any', place: state === null ? 'nation' : 'same' },
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
  find: (found, { market }) => {
    const { asked, query } = found;
    if (abroad(asked)) return { ranges: [], found: nothing(said('abroad')) };
    if (query.currency !== null && query.currency !== 'USD' && asked.where.countries.length === 0)
      return { ranges: [], found: nothing(said('abroad')) };
    const soc = occupationOf(query.family, asked.title);
    const row = soc && market ? rowFor(market.rows, soc, asked.where.states) : null;
    if (!row || !market) return { ranges: [], found: nothing(said('noOccupation')) };
    const range = rangeOf(row, market.month, found);
    const notes = [said('note.allEmployers')];
    if (range.marks.includes('any-place')) notes.push(said('note.nation'));
    if (range.marks.includes('old')) notes.push(said('note.old', { asOf: noon(market.month) }));
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
