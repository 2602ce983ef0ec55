/** The cells of an employer's filings that speak of what is asked: its occupation's in the area, and in the nation. */
import type { Metro } from '../../geo/metro.ts';
import { metroWages } from '../metro-wages.ts';
import { jobAsked, occupationsOf } from '../occupations.ts';
import type { PublicRows } from '../rows.ts';
import type { CellTuple } from '../shards.ts';
import type { Found } from '../tier.ts';

export interface Cells {
  /** Of the nation, with quartiles where it has them. */
  nation: CellTuple | null;
  /** Of the only metropolitan area asked about. */
  here: { cell: CellTuple; metro: Metro } | null;
  /** All that fit, the nearest first. */
  all: CellTuple[];
}

/** The only metropolitan area that the place names; null where it names none, or several. */
export function metroAsked({ query }: Found, { market }: PublicRows): Metro | null {
  const metros = query.place === null || market === null ? [] : metroWages(market).in(query.place);
  return metros.length === 1 ? (metros[0] ?? null) : null;
}

/** The title of an area as the survey has it; its code where the survey has none. */
export const areaName = (area: string | null, { market }: PublicRows): string | null =>
  area === null ? null : (market?.metros?.find(([code]) => code === area)?.[1] ?? area);

/** An employer's cell of an occupation that fewer of a title's filings are under is about other people's work. */
const LEAST_SHARE = 0.3;

/** Cells of the occupations asked about, by their share of the title, the title's own before them. */
export function cellsFor(found: Found, rows: PublicRows): Cells {
  const { query, asked } = found;
  const job = jobAsked(asked.title);
  const shares = occupationsOf(query.family, asked.title, rows.jobs?.shares).filter(
    ([, share], at) => at === 0 || share >= LEAST_SHARE,
  );
  const order = [...(job ? [`job:${job.id}`] : []), ...shares.map(([soc]) => soc)];
  const metro = metroAsked(found, rows);
  const rank = ([of, area]: CellTuple): number =>
    order.indexOf(of) * 2 + (metro !== null && area === metro.area ? 0 : 1);
  const all = (rows.fiscal?.cells ?? [])
    .filter(([of]) => order.includes(of))
    .sort((a, b) => rank(a) - rank(b) || (a[6] < b[6] ? 1 : a[6] > b[6] ? -1 : 0) || b[2] - a[2]);
  const socs = all.filter(([of]) => !of.startsWith('job:'));
  const nation = socs.find(([, area, , p25]) => area === null && p25 !== null) ?? null;
  const here =
    metro === null
      ? undefined
      : socs.find(([of, area]) => area === metro.area && (!nation || of === nation[0]));
  return { nation, here: here && metro ? { cell: here, metro } : null, all };
}
