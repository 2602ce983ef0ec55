/**
 * The packaged rows: what `data/build` writes and `load.ts` reads. Shards are named by a hash of the employer's key, so
 * that looking up one employer reads one small file a tier.
 */
import type { Period } from '../money/money.ts';

/** Files a tier is split into; a shard is then about as large as one screen of pictures. */
export const SHARDS = { posted: 32, filed: 128 } as const;

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

export interface EmployerRows<T> {
  /** The employer's names in this tier, most rows first: as filed, or as its boards write it. */
  as: string[];
  rows: T[];
}

/** By employer key; a text is the key that an employer's other name leads to. */
export type Shard<T> = Record<string, EmployerRows<T> | string>;

/**
 * A metropolitan area: CBSA code, title, other names within it, employed in the surveyed occupations, regional price
 * parity (the nation is 100; null where the office has none), and three wages an occupation in the order of the file's
 * list: 25th percentile, median, 75th, in tens of dollars a year (0: not stated).
 */
export type MetroTuple = [
  area: string,
  title: string,
  also: string[],
  size: number,
  parity: number | null,
  wages: number[],
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

export interface WorldFile {
  rows: WorldTuple[];
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
  tier: 'posted' | 'filed' | 'market' | 'world';
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
