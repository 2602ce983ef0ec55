/**
 * The packaged rows: what `data/build` writes and `load.ts` reads. Shards are named by a hash of the employer's key, so
 * that looking up one employer reads one small file a tier.
 */
import type { Period } from '../money/money.ts';

/** Files a tier is split into, so that what a lookup reads stays under 300 KB with the surveys. */
export const SHARDS = { posted: 512, filed: 512, fiscal: 512, facts: 256 } as const;

/** Flags of a posted range, as collected: `ote`, `single`, `text`, `hn`, `intern`, `currency-inferred`, `zone`, … */
export type PostedTuple = [
  title: string,
  location: string | null,
  zone: string | null,
  currency: string,
  interval: Period,
  low: number,
  high: number,
  posted: string | null,
  seen: string,
  url: string,
  flags: string[],
  /** Place of its collection in the manifest's list of sources. */
  source: number,
];

/** Wages of one title, occupation, state and quarter, lowest first, in dollars a year. */
export type FiledTuple = [title: string, soc: string, state: string | null, period: string, wages: number[]];

/** Percentiles of base wages of an occupation in a state, in dollars a year; null where the survey does not say. */
export type MarketTuple = [
  soc: string,
  state: string | null,
  p10: number | null,
  p25: number | null,
  p50: number | null,
  p75: number | null,
  p90: number | null,
];

export interface EmployerRows<T, About = undefined> {
  /** The employer's names in this tier, most rows first: as filed, or as its boards write it. */
  as: string[];
  rows: T[];
  /** What is known of the employer as a whole. */
  about?: About;
}

/** By employer key; a text is the key that an employer's other name leads to. */
export type Shard<T, About = undefined> = Record<string, EmployerRows<T, About> | string>;

/**
 * Filings of an employer counted together: an occupation, or `job:` and the job of a title; the metropolitan area (null: the
 * nation); how many; quartiles in dollars a year where they are known; ISO month that the period ends with.
 */
export type CellTuple = [
  of: string,
  area: string | null,
  n: number,
  p25: number | null,
  p50: number,
  p75: number | null,
  period: string,
];

/** An employer's filings of a fiscal year in all. */
export interface FiscalAbout {
  n: number;
  /** Filings under the name that filed most; the occupation most of those are for, and their median. */
  most: number;
  soc: string;
  median: number;
  period: string;
  /** Filings of an earlier quarter at their legal minimum, and in all, in computing occupations; null where too few. */
  floor: [floors: number, n: number] | null;
}

type Cell = [n: number, p25: number | null, p50: number, p75: number | null];

/** What all employers filed, by jobs' titles, areas, cities and wage levels. */
export interface JobsFile {
  /** Month that the fiscal year ends with, and the quarter of the cities and levels. */
  period: string;
  quarter: string;
  /** Occupations under which a job's titles are filed; `from` a fiscal year's counts or an earlier quarter's filings. */
  shares: Record<string, { n: number; from: string; shares: [soc: string, share: number][] }>;
  /** A job's own figures by cut (`national`, `tier`, `metro`) and its value. */
  titles: Record<string, [cut: string, value: string, ...Cell][]>;
  areas: [soc: string, area: string, ...Cell][];
  /** With the median of the legal minima. */
  cities: [soc: string, city: string, ...Cell, prevailing: number | null][];
  /** In the nation, by wage level I to IV. */
  levels: [soc: string, level: number, ...Cell][];
}

/**
 * A metropolitan area: CBSA code, title, other names within it, employed in the surveyed occupations, regional price
 * parity (the nation is 100; null where the office has none), and three wages an occupation in the order of the file's
 * list: 25th percentile, median, 75th, in tens of dollars a year, three digits to the base of 36 each (0: not stated).
 */
export type MetroTuple = [
  area: string,
  title: string,
  also: string[],
  size: number,
  parity: number | null,
  wages: string,
];

export interface MarketFile {
  month: string;
  /** Nation and states. */
  rows: MarketTuple[];
  /** Occupations of the metropolitan areas, and the areas. */
  occupations?: string[];
  metros?: MetroTuple[];
}

/**
 * Pay of an occupation outside the United States, as its office states it: country, region, code of the national
 * classification, title, ISO month that the period ends with, unit, currency, and percentiles in that unit.
 */
export type WorldTuple = [
  country: string,
  region: string,
  code: string,
  title: string,
  period: string,
  unit: Period,
  currency: string,
  p10: number | null,
  p25: number | null,
  p50: number,
  p75: number | null,
  p90: number | null,
];

/** Each text once, in a list that the rows point into (`packed.ts`). */
export interface WorldFile {
  words: string[];
  rows: (number | null)[][];
}

/** A listing in the SEC's table: ticker, exchange, the company's name there, ISO month of the table. */
export type Listing = [ticker: string, exchange: string, name: string, asOf: string];

/**
 * Facts by what they are of: an employer's key leads to its listing; `@` and a host or `board:slug` to the key of the
 * employer whose it is.
 */
export type FactsShard = Record<string, Listing | string>;

/** What one US dollar is in each currency, on one day. */
export interface RatesFile {
  day: string;
  source: string;
  perUsd: Record<string, number>;
}

/** Employers for the lookup, by columns: the same index is the same employer. Most evidence first. */
export interface EmployerIndex {
  /** Keys by place in the list, of those whose name does not give it itself. */
  keys: Record<number, string>;
  names: string[];
  /** Other names it is found by, one space between; often empty. */
  also: string[];
  /** Distinct postings and filings. */
  posted: number[];
  filed: number[];
}

/** Where a tier's rows come from and what became of each input row: `data/<tier>/manifest.json`. */
export interface Manifest {
  tier: 'posted' | 'filed' | 'fiscal' | 'market' | 'world' | 'facts' | 'rates';
  what: string;
  sources: { name: string; licence: string; attribution: string; rows: number }[];
  /** What the rows are dated: first and last, ISO month or date. */
  dates: { from: string; to: string };
  inputs: { file: string; rows: number; sha256: string }[];
  rowsIn: number;
  rowsOut: number;
  /** Rows left out, by reason. */
  dropped: Record<string, number>;
  /** Rows folded into another that says the same, by reason. */
  folded: Record<string, number>;
  /** Distinct postings or filings among the rows that came out, and the employers they are of. */
  counts: Record<string, number>;
  /** sha256 of each shard. */
  files: Record<string, string>;
}
