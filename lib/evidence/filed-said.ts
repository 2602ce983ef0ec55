/** What the filed tier has to say, and the filings behind it. */
import { noon } from './day.ts';
import { isThin, MAX_ROWS } from './enough.ts';
import type { EvidenceRange, EvidenceRow, Said, TierFound } from './evidence.ts';
import { type JudgedFiling, judgeFilings } from './filed-nearest.ts';
import { firstMonth, lastMonth } from './quarter.ts';
import { noRole } from './role-match.ts';
import type { FiledRow, PublicRows } from './rows.ts';
import type { Found } from './tier.ts';

const said = (name: string, params: Said['params'] = {}): Said => ({
  textKey: `evidence.filed.${name}`,
  params,
});

/** The filings of one title, occupation, state and quarter: lowest to highest wage. */
function shown({ row, near, levels, here }: JudgedFiling, { asked }: Found): EvidenceRow {
  const same = asked.levels === null || levels.some((level) => asked.levels?.includes(level));
  return {
    title: row.title,
    place: row.state,
    low: row.wages[0] ?? 0,
    high: row.wages.at(-1) ?? 0,
    currency: 'USD',
    period: 'year',
    n: row.wages.length,
    asOf: lastMonth(row.period),
    url: null,
    role: near === 2 ? 'same-role' : 'same-family',
    level: same ? (levels[0] == null ? 'not-stated' : 'same') : 'other',
    where: here ? 'here' : 'elsewhere',
    apart: null,
  };
}

const rank = ({ role, level, where }: EvidenceRow): number =>
  (role === 'same-role' ? 0 : 4) + (level === 'other' ? 2 : 0) + (where === 'here' ? 0 : 1);

const order = (a: EvidenceRow, b: EvidenceRow): number =>
  rank(a) - rank(b) || b.n - a.n || (a.title < b.title ? -1 : 1);

const count = (rows: FiledRow[]): number => rows.reduce((n, { wages }) => n + wages.length, 0);

function notes(range: EvidenceRange | undefined): Said[] {
  const list: Said[] = [];
  if (range?.match?.role === 'same-family') list.push(said('note.family'));
  if (range?.match?.role !== 'same-field') {
    if (range?.marks.includes('any-level')) list.push(said('note.anyLevel'));
    if (range?.marks.includes('any-place')) list.push(said('note.anyPlace'));
  }
  if (range && isThin(range.n ?? 0)) list.push(said('note.thin', { n: range.n ?? 0 }));
  if (range?.marks.includes('old') && range.asOf) list.push(said('note.old', { asOf: noon(range.asOf) }));
  return list;
}

/** The tier's answer: the nearest range, else the few filings there are, else that there are none. */
export function filedFound(ranges: EvidenceRange[], found: Found, rows: PublicRows): TierFound {
  const { asked, query } = found;
  const unknown = noRole(asked.role);
  const judged = unknown ? [] : judgeFilings(rows.filed, asked);
  const list = judged.map((each) => shown(each, found)).sort(order);
  const nearest = ranges.find(({ match }) => match?.role !== 'same-field');
  const field = ranges.find(({ match }) => match?.role === 'same-field');
  const employerN = rows.fiscal?.about.n ?? count(rows.filed);
  const n = nearest?.n ?? count(judged.map(({ row }) => row));
  const periods = (n > 0 ? judged.map(({ row }) => row) : rows.filed).map(({ period }) => period).sort();
  const company = query.companyName ?? rows.filedAs[0] ?? '';
  const as = rows.filedAs.slice(0, 3).join('; ');
  const params = { company, n, employerN, as };
  return {
    tier: 'filed',
    status: nearest || field ? 'range' : n > 0 ? 'rows' : 'none',
    n,
    employerN,
    dates:
      periods.length > 0 ? { from: firstMonth(periods[0] ?? ''), to: lastMonth(periods.at(-1) ?? '') } : null,
    said: nearest?.median
      ? said('range', { ...params, low: nearest.low, median: nearest.median, high: nearest.high })
      : n > 0
        ? said('rows', params)
        : said(employerN > 0 ? 'none' : 'nothing', params),
    notes: [
      ...notes(nearest ?? field),
      ...(field?.median ? [said('note.field', { n: field.n ?? 0, median: field.median })] : []),
    ],
    rows: list.slice(0, MAX_ROWS),
    rowsInAll: list.length,
  };
}

/** The tier's answer for a place outside the United States. */
export const filedAbroad = ({ query }: Found, rows: PublicRows): TierFound => ({
  tier: 'filed',
  status: 'none',
  n: 0,
  employerN: count(rows.filed),
  dates: null,
  said: said('abroad', { company: query.companyName ?? rows.filedAs[0] ?? '' }),
  notes: [],
  rows: [],
  rowsInAll: 0,
});
