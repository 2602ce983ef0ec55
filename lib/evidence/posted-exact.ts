/** A posting of the very title, level and place that are asked about: one is enough to compare with, and to name. */
import type { Seniority } from '../reading/who/title/seniority.ts';
import { isOld } from './age.ts';
import { distinct, type Nearest, type Posting } from './posted-nearest.ts';
import type { JudgedPosting } from './posted-rows.ts';
import type { Found } from './tier.ts';

/** The newest first; of one day the one whose title is written as it is asked. */
function order(title: string) {
  const same = ({ row }: JudgedPosting): number => (row.title.trim().toLowerCase() === title ? 0 : 1);
  return ({ low: a }: Posting, { low: b }: Posting): number =>
    (a.row.seen < b.row.seen ? 1 : a.row.seen > b.row.seen ? -1 : 0) ||
    same(a) - same(b) ||
    (a.row.title < b.row.title ? -1 : a.row.title > b.row.title ? 1 : 0) ||
    (a.row.url < b.row.url ? -1 : 1);
}

/**
 * The newest posting of the title asked about at one level (null: titles that state none) and in its place, seen within a
 * year; null where there is none, or where title, level or place are unknown.
 */
export function exactPosting(
  judged: JudgedPosting[],
  level: Seniority | null,
  { query, asked }: Found,
): Nearest | null {
  if (query.place === null || asked.title === null || asked.levels === null) return null;
  const fitting = judged.filter(
    ({ apart, near, where, levels, row }) =>
      apart === null &&
      near === 2 &&
      where === 'here' &&
      levels.includes(level) &&
      !isOld(row.seen, query.today),
  );
  const [first] = distinct(fitting).sort(order(asked.title.trim().toLowerCase()));
  return first
    ? {
        postings: [first],
        match: { role: 'same-role', level: level === null ? 'not-stated' : 'same', place: 'same' },
      }
    : null;
}

/** True for postings of the very title and place. */
export const isOfVeryJob = ({ match }: Nearest): boolean =>
  match.role === 'same-role' && match.place === 'same';
