/**
 * Ranges that the employer itself published: the median of the minima and the median of the maxima over distinct
 * postings, the nearest that are enough. Fewer than five are listed, never summed up, but one of the very title, level and
 * place is a range by itself. Pay that may not be base is kept apart.
 */
import type { Figure, SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import { SENIORITY, type Seniority } from '../../reading/who/title/seniority.ts';
import { isOld } from '../age.ts';
import { thinMark } from '../enough.ts';
import type { EvidenceRange, Mark } from '../evidence.ts';
import { wordLevel } from '../level-words.ts';
import { exactPosting, isOfVeryJob } from '../posted-exact.ts';
import { type Nearest, nearestPostings, type Posting } from '../posted-nearest.ts';
import { type JudgedPosting, judgePostings, otherCountry } from '../posted-rows.ts';
import { postedFound } from '../posted-said.ts';
import { atShare } from '../ranked.ts';
import { noRole } from '../role-match.ts';
import type { Found, RowTier } from '../tier.ts';

function sourceOf({ row }: JudgedPosting, publisher: string): SourceRef {
  const what = row.place === null ? row.title : `${row.title}, ${row.place}`;
  return {
    tier: 'posted',
    publisher,
    what,
    url: row.url.startsWith('http') ? row.url : null,
    line: null,
    asOf: row.seen,
    n: null,
  };
}

const newest = (postings: Posting[]): string =>
  postings.map(({ low }) => low.row.seen).reduce((a, b) => (a > b ? a : b));

/** `not-stated` where some of the postings name no place, `elsewhere` where they name other ones. */
const PLACE_MARK: Partial<Record<Nearest['match']['place'], Mark>> = {
  'not-stated': 'place-not-stated',
  elsewhere: 'other-place',
};

function rangeOf(
  { postings, match }: Nearest,
  level: Seniority | null,
  { query, asked }: Found,
  key: string,
): EvidenceRange {
  const publisher = query.companyName ?? key;
  const end = (name: 'low' | 'high'): Figure => {
    const figures = postings.map((posting) => {
      const judged = posting[name];
      return source(judged.row[name], 'money', judged.row.currency, sourceOf(judged, publisher));
    });
    return (figures.length === 1 && figures[0]) || atShare(figures, 0.5);
  };
  const asOf = newest(postings);
  const placeMark = PLACE_MARK[match.place];
  const single = postings.length === 1;
  return {
    id: `posted:${key}:${query.family ?? 'any'}:${level ?? 'no-level'}:base${single ? ':exact' : ''}`,
    tier: 'posted',
    measure: 'base',
    low: end('low'),
    high: end('high'),
    currency: postings[0]?.low.row.currency ?? null,
    years: null,
    level: level === null ? null : wordLevel(level),
    place: match.place === 'same' ? query.place : null,
    printed: null,
    median: null,
    n: postings.length,
    asOf,
    marks: [
      // One posting is no statistic that could be thin.
      ...(single ? [] : thinMark(postings.length)),
      ...(isOld(asOf, query.today) ? (['old'] as const) : []),
      ...(level === null ? (['level-not-stated'] as const) : []),
      ...(placeMark ? [placeMark] : []),
    ],
    source:
      single && postings[0]
        ? { ...sourceOf(postings[0].low, publisher), n: 1 }
        : {
            tier: 'posted',
            publisher,
            what: asked.title ?? query.family ?? '',
            url: null,
            line: null,
            asOf,
            n: postings.length,
          },
    match,
  };
}

/** Levels to look for: those asked, or where the level is unknown every one that the employer's titles state. */
function levelsTried(judged: JudgedPosting[], { asked }: Found): (Seniority | null)[] {
  if (asked.levels !== null) return asked.levels;
  const stated = new Set(judged.flatMap(({ levels }) => levels));
  const words = SENIORITY.filter((word) => stated.has(word));
  return words.length > 0 ? words : [null];
}

export default {
  tier: 'posted',
  find: (found, rows) => {
    const { asked, query } = found;
    const unknown = noRole(asked.role);
    const judged = unknown
      ? []
      : judgePostings(
          rows.posted.filter((row) => !otherCountry(row, asked)),
          query,
          asked,
        );
    const nearest = levelsTried(judged, found).flatMap((level) => {
      const near = nearestPostings(judged, level);
      return near ? [{ level, near }] : [];
    });
    // Another place's range says something only where the place itself has none.
    const here = nearest.filter(({ near }) => near.match.place !== 'elsewhere');
    const kept = here.length > 0 ? here : nearest;
    const key = rows.key ?? '';
    const exact = (asked.levels ?? []).flatMap((level) => {
      const near = exactPosting(judged, level, found);
      return near ? [{ level, near }] : [];
    });
    const ranges = kept.map(({ level, near }) => rangeOf(near, level, found, key));
    // Enough postings of the very job say more than the newest of them.
    const enough = kept.filter(({ near }) => isOfVeryJob(near)).map(({ level }) => level);
    const singles = exact.filter(({ level }) => !enough.includes(level));
    return {
      ranges: [...singles.map(({ level, near }) => rangeOf(near, level, found, key)), ...ranges],
      found: postedFound({
        judged,
        ranges,
        used: kept.map(({ near }) => near),
        exact: exact[0]?.near ?? null,
        found,
        rows,
      }),
    };
  },
} satisfies RowTier;
