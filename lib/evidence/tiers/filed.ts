/**
 * Base wages in labour condition applications of the employer. Counted cells of a fiscal year answer first
 * (`fiscal/answer.ts`); without them the single filings: 25th to 75th percentile and median of the nearest that are enough,
 * and beside it those of its whole technical field. They inform and never cap.
 */
import type { SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import type { Seniority } from '../../reading/who/title/seniority.ts';
import { isOld } from '../age.ts';
import { ENOUGH, thinMark } from '../enough.ts';
import type { EvidenceRange, Mark } from '../evidence.ts';
import { abroad, fieldFilings, judgeFilings, type NearestFilings, nearestFilings } from '../filed-nearest.ts';
import { filedAbroad, filedFound } from '../filed-said.ts';
import { employerNote, fiscalAnswer } from '../fiscal/answer.ts';
import { wordLevel } from '../level-words.ts';
import { stateName } from '../locality.ts';
import { lastMonth } from '../quarter.ts';
import { atShare } from '../ranked.ts';
import { noRole } from '../role-match.ts';
import type { FiledRow, PublicRows } from '../rows.ts';
import type { Found, RowTier } from '../tier.ts';

const PUBLISHER = 'US Department of Labor';
const URL = 'https://www.dol.gov/agencies/eta/foreign-labor/performance';

const sourceOf = (what: string, period: string, n: number | null): SourceRef => ({
  tier: 'filed',
  publisher: PUBLISHER,
  what,
  url: URL,
  line: null,
  asOf: lastMonth(period),
  n,
});

const wagesOf = ({ title, state, period, wages }: FiledRow) =>
  wages.map((wage) =>
    source(wage, 'money', 'USD', sourceOf([title, state].filter(Boolean).join(', '), period, null)),
  );

function marksOf({ n, match }: NearestFilings, period: string, { query, asked }: Found): Mark[] {
  const marks: Mark[] = thinMark(n);
  if (isOld(lastMonth(period), query.today)) marks.push('old');
  if (match.role === 'same-field') marks.push('other-role');
  if (match.level === 'any') marks.push('any-level');
  if (match.level === 'not-stated') marks.push('level-not-stated');
  if (match.place === 'any' && asked.where.states.length > 0) marks.push('any-place');
  return marks;
}

function rangeOf(
  nearest: NearestFilings,
  level: Seniority | null,
  found: Found,
  rows: PublicRows,
): EvidenceRange {
  const { n, match } = nearest;
  const wages = nearest.rows.flatMap(({ row }) => wagesOf(row));
  const period = nearest.rows.map(({ row }) => row.period).reduce((a, b) => (a > b ? a : b));
  const field = match.role === 'same-field';
  const sameLevel = level !== null && match.level === 'same';
  return {
    id: `filed:${rows.key}:${field ? 'field' : (found.query.family ?? 'any')}:${sameLevel ? level : 'any-level'}:base`,
    tier: 'filed',
    measure: 'base',
    low: atShare(wages, 0.25),
    high: atShare(wages, 0.75),
    currency: 'USD',
    years: null,
    level: sameLevel ? wordLevel(level) : null,
    place: match.place === 'same' ? found.asked.where.states.map(stateName).join(', ') : 'US',
    printed: null,
    median: atShare(wages, 0.5),
    n,
    asOf: lastMonth(period),
    marks: marksOf(nearest, period, found),
    source: sourceOf(rows.filedAs.join('; '), period, n),
    match,
  };
}

/** Levels to look for; where none is known, all of the family's filings together. */
const levelsTried = ({ asked }: Found): (Seniority | null)[] => asked.levels ?? [null];

function familyRanges(found: Found, rows: PublicRows): EvidenceRange[] {
  const { asked } = found;
  if (noRole(asked.role)) return [];
  const judged = judgeFilings(rows.filed, asked);
  const ranges = levelsTried(found).flatMap((level) => {
    const levels = asked.levels === null ? judged.map((each) => ({ ...each, levels: [level] })) : judged;
    const nearest = nearestFilings(levels, level, asked);
    if (!nearest) return [];
    if (asked.levels === null) nearest.match.level = 'any';
    return [rangeOf(nearest, level, found, rows)];
  });
  // Two levels that both fell back to all levels are one range.
  return ranges.filter(({ id }, index) => ranges.findIndex((other) => other.id === id) === index);
}

export default {
  tier: 'filed',
  find: (found, rows) => {
    // A second country is no evidence for the first: one line says so and nothing else is shown.
    if (abroad(found.asked)) return { ranges: [], found: filedAbroad(found, rows) };
    const counted = fiscalAnswer(found, rows);
    if (counted) return counted;
    const family = familyRanges(found, rows);
    const field = fieldFilings(rows.filed, found.asked);
    const wider = field.n >= ENOUGH && !family.some(({ n }) => n === field.n);
    const ranges = wider ? [...family, rangeOf(field, null, found, rows)] : family;
    const answer = filedFound(ranges, found, rows);
    if (rows.fiscal) {
      answer.employerN = rows.fiscal.about.n;
      answer.notes.push(employerNote(rows.fiscal.about, rows));
    }
    return { ranges, found: answer };
  },
} satisfies RowTier;
