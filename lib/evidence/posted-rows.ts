/** Each posted range against what is asked: how near its role, level and place are, and why it may not count. */
import { currencyOf } from '../geo/country.ts';
import type { Seniority } from '../reading/who/title/seniority.ts';
import { type Asked, levelsMet } from './asked.ts';
import type { EvidenceRow, Query } from './evidence.ts';
import { type Meeting, meeting } from './locality.ts';
import { roleNearness } from './role-match.ts';
import type { PostedRow } from './rows.ts';

export interface JudgedPosting {
  row: PostedRow;
  /** 2 the same role, 1 the same family. */
  near: 1 | 2;
  where: Meeting;
  /** Level that the title or the zone states; null where neither does. */
  levels: (Seniority | null)[];
  /** Why it cannot count for any level or place. */
  apart: EvidenceRow['apart'];
}

/** The currency to compare in: the offer's, the asked country's, or the one most rows are in. */
export function currencyAsked(query: Query, asked: Asked, rows: PostedRow[]): string | null {
  const [country, ...others] = asked.where.countries;
  const local = country !== undefined && others.length === 0 ? currencyOf(country) : null;
  if (query.currency ?? local) return query.currency ?? local;
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

function apartOf(row: PostedRow, currency: string | null): EvidenceRow['apart'] {
  if (row.basis === 'ote') return 'ote';
  if (row.basis === 'unknown') return 'basis-unknown';
  if (row.low === row.high) return 'single';
  // Hourly and monthly pay is interns', contractors' and shift work's: brought to a year it would say another thing.
  if (row.interval !== 'year') return 'other-period';
  return row.currency === currency ? null : 'other-currency';
}

/**
 * True where the row is of another country than the one asked about: by the countries that it names, or where it names none
 * by a currency that pay there is not stated in. Pay in one country says nothing of another's.
 */
export function otherCountry({ where, currency }: PostedRow, asked: Asked): boolean {
  const { countries } = asked.where;
  if (countries.length === 0) return false;
  if (where.countries.length > 0) return !where.countries.some((country) => countries.includes(country));
  const own = countries.map(currencyOf);
  return !own.includes(null) && !own.includes(currency);
}

/** The employer's ranges for the role or its family; others are none of the evidence. */
export function judgePostings(rows: PostedRow[], query: Query, asked: Asked): JudgedPosting[] {
  const near = rows.flatMap((row): { row: PostedRow; near: 1 | 2 }[] => {
    const found = roleNearness(asked.role, row.role);
    return found === 0 ? [] : [{ row, near: found }];
  });
  const currency = currencyAsked(
    query,
    asked,
    near.map(({ row }) => row),
  );
  return near.map((each) => ({
    ...each,
    where: meeting(asked.where, each.row.where),
    levels: levelsMet(each.row.role, asked),
    apart: apartOf(each.row, currency),
  }));
}

const isAsked = ({ levels }: JudgedPosting, asked: Asked): boolean =>
  asked.levels === null || levels.some((level) => asked.levels?.includes(level));

/** A judged range for the reader. */
export function shownPosting(judged: JudgedPosting, asked: Asked): EvidenceRow {
  const { row, near, where, levels } = judged;
  const level = isAsked(judged, asked) ? (levels[0] == null ? 'not-stated' : 'same') : 'other';
  return {
    title: row.title,
    place: row.place,
    low: row.low,
    high: row.high,
    currency: row.currency,
    period: row.interval,
    n: 1,
    asOf: row.seen,
    url: row.url.startsWith('http') ? row.url : null,
    role: near === 2 ? 'same-role' : 'same-family',
    level,
    where,
    apart: judged.apart ?? (level === 'other' ? 'other-level' : where === 'elsewhere' ? 'other-place' : null),
  };
}
