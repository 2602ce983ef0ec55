/** What the posted tier has to say: its range, its rows, or that there is none, and what has to be known besides. */

import { source } from '../figures/leaf.ts';
import { noon } from './day.ts';
import { isThin, MAX_ROWS } from './enough.ts';
import type { EvidenceRange, EvidenceRow, Said, TierFound } from './evidence.ts';
import { distinct, type Nearest, type Posting } from './posted-nearest.ts';
import { type JudgedPosting, shownPosting } from './posted-rows.ts';
import type { PublicRows } from './rows.ts';
import type { Found } from './tier.ts';

interface Given {
  judged: JudgedPosting[];
  /** Ranges of enough postings, and what they were made of. */
  ranges: EvidenceRange[];
  used: Nearest[];
  /** The posting of the very title, level and place; of several levels the lowest that has one. */
  exact: Nearest | null;
  found: Found;
  rows: PublicRows;
}

const said = (name: string, params: Said['params'] = {}): Said => ({
  textKey: `evidence.posted.${name}`,
  params,
});

/** Rows that count before those kept apart, nearer before farther, newer before older. */
function order(a: EvidenceRow, b: EvidenceRow): number {
  const rank = ({ apart, role, where }: EvidenceRow): number =>
    (apart === null ? 0 : 8) +
    (role === 'same-role' ? 0 : 4) +
    ['here', 'zone', 'not-stated', 'elsewhere'].indexOf(where);
  return (
    rank(a) - rank(b) || (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0) || (a.title < b.title ? -1 : 1)
  );
}

function notes({ judged, ranges, used }: Given): Said[] {
  const found: Said[] = [];
  const [range] = ranges;
  const postings = used.flatMap((near) => near.postings);
  const silent = postings.filter(({ low }) => low.where === 'not-stated').length;
  if (range?.marks.includes('other-place')) found.push(said('note.elsewhere'));
  else if (silent > 0) found.push(said('note.placeNotStated', { silent, n: postings.length }));
  if (used.some(({ match }) => match.role === 'same-family')) found.push(said('note.family'));
  if (postings.some(({ zones }) => zones)) found.push(said('note.zones'));
  if (range && isThin(range.n ?? 0)) found.push(said('note.thin', { n: range.n ?? 0 }));
  if (range?.marks.includes('old') && range.asOf) found.push(said('note.old', { seen: noon(range.asOf) }));
  for (const why of ['ote', 'basis-unknown', 'single', 'other-period', 'other-currency'] as const) {
    const n = distinct(judged.filter(({ apart }) => apart === why)).length;
    if (n > 0) found.push(said(`apart.${why}`, { n }));
  }
  return found;
}

/** The posting as one row, also where several of its zones hold the place. */
const shownExact = ({ low, high }: Posting, { asked }: Found): EvidenceRow => ({
  ...shownPosting(low, asked),
  high: high.row.high,
});

/** The posting as a sentence has it. */
const exactSaid = ({ title, place, low, high, currency, asOf, url }: EvidenceRow, company: string): Said => {
  const ref = { tier: 'posted', publisher: company, what: title, url, line: null, asOf, n: 1 } as const;
  return said('exact', {
    company,
    title,
    place: place ?? '',
    low: source(low, 'money', currency, ref),
    high: source(high, 'money', currency, ref),
    seen: noon(asOf),
  });
};

/** The tier's answer. `n` counts distinct postings that could count, in the place or not stating one. */
export function postedFound(given: Given): TierFound {
  const { judged, ranges, used, found, rows } = given;
  const company = found.query.companyName ?? rows.postedAs[0] ?? '';
  const employerN = distinct(
    rows.posted.map((row) => ({ row, near: 1, where: 'here', levels: [], apart: null })),
  ).length;
  const [single] = given.exact?.postings ?? [];
  const rest = judged.filter((each) => !single?.rows.includes(each));
  const shown = rest.map((each) => shownPosting(each, found.asked)).sort(order);
  const exact = single ? shownExact(single, found) : null;
  const [range] = ranges;
  const counting = distinct(
    judged.filter((each) => {
      const row = shownPosting(each, found.asked);
      return row.apart === null;
    }),
  );
  const matching = range ? used.flatMap(({ postings }) => postings) : counting;
  const seen = matching.map(({ low }) => low.row.seen).sort();
  const n = matching.length;
  const dates = { from: seen[0] ?? '', to: seen.at(-1) ?? '' };
  return {
    tier: 'posted',
    status: range ? 'range' : n > 0 ? 'rows' : 'none',
    n,
    employerN,
    dates: n > 0 ? dates : null,
    said: range
      ? said('range', { company, n, low: range.low, high: range.high, seen: noon(dates.to) })
      : exact && n === 1
        ? exactSaid(exact, company)
        : n > 0
          ? said('rows', { company, n })
          : said(employerN > 0 ? 'none' : 'nothing', { company, employerN }),
    notes: [...(exact && (range || n > 1) ? [exactSaid(exact, company)] : []), ...notes(given)],
    exact,
    rows: [...(exact ? [exact] : []), ...shown].slice(0, MAX_ROWS),
    rowsInAll: shown.length + (exact ? 1 : 0),
  };
}
