/** The nearest set of postings that is large enough for a statistic, and one range a posting of it. */
import type { Seniority } from '../reading/who/title/seniority.ts';
import { ENOUGH } from './enough.ts';
import type { Match } from './evidence.ts';
import type { JudgedPosting } from './posted-rows.ts';

/** One posting, with the one range it counts with. */
export interface Posting {
  rows: JudgedPosting[];
  low: JudgedPosting;
  high: JudgedPosting;
  /** True where several of its zones fit alike, so that the range spans them. */
  zones: boolean;
}

export interface Nearest {
  postings: Posting[];
  match: Match;
}

const ORDER = ['here', 'zone', 'not-stated', 'elsewhere'];

/** A posting with zones counts with the one that holds the place, else with the span of those that may. */
function posting(rows: JudgedPosting[]): Posting {
  const best = Math.min(...rows.map(({ where }) => ORDER.indexOf(where)));
  const fitting = rows.filter(({ where }) => ORDER.indexOf(where) === best);
  const by = (end: 'low' | 'high', sign: 1 | -1) =>
    fitting.reduce((best, each) => (sign * (each.row[end] - best.row[end]) > 0 ? each : best));
  return { rows: fitting, low: by('low', -1), high: by('high', 1), zones: fitting.length > 1 };
}

/** Distinct postings, by address. */
export function distinct(rows: JudgedPosting[]): Posting[] {
  const byUrl = new Map<string, JudgedPosting[]>();
  for (const each of rows) {
    const url = each.row.url.toLowerCase();
    byUrl.set(url, [...(byUrl.get(url) ?? []), each]);
  }
  return [...byUrl.values()].map(posting);
}

/** Places that a step takes in, nearest first. */
const PLACES: [Match['place'], string[]][] = [
  ['same', ['here', 'zone']],
  ['not-stated', ['here', 'zone', 'not-stated']],
  ['elsewhere', ORDER],
];

/** Ranges of base pay that state the level (null: that state none). */
export const countable = (rows: JudgedPosting[], level: Seniority | null): JudgedPosting[] =>
  rows.filter(({ apart, levels }) => apart === null && levels.includes(level));

/**
 * The nearest postings for one level: the same role before its family, postings of the place before those that state
 * none, those before other places. Null where even all of them are too few.
 */
export function nearestPostings(rows: JudgedPosting[], level: Seniority | null): Nearest | null {
  const counted = countable(rows, level);
  for (const [place, meetings] of PLACES) {
    for (const least of [2, 1] as const) {
      const postings = distinct(
        counted.filter(({ near, where }) => near >= least && meetings.includes(where)),
      );
      if (postings.length >= ENOUGH) {
        const role = least === 2 ? 'same-role' : 'same-family';
        return { postings, match: { role, level: level === null ? 'not-stated' : 'same', place } };
      }
    }
  }
  return null;
}
