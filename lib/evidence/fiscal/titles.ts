/**
 * Titles with figures of their own: what all employers filed for visas under a title, by the level that its words state and
 * by metropolitan area. They are no survey: where an occupation has one, it stands before them.
 */
import type { SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import type { Seniority } from '../../reading/who/title/seniority.ts';
import { isOldEdition } from '../age.ts';
import { thinMark } from '../enough.ts';
import type { EvidenceRange, Mark } from '../evidence.ts';
import { wordLevel } from '../level-words.ts';
import { jobAsked } from '../occupations.ts';
import type { PublicRows } from '../rows.ts';
import type { JobsFile } from '../shards.ts';
import type { Found } from '../tier.ts';
import { metroAsked } from './cells.ts';

/** The source's tiers of titles → the words that they hold; titles without a word are its `base`. */
const TIERS: Readonly<Record<string, readonly (Seniority | null)[]>> = {
  base: [null],
  senior: ['senior'],
  staffPlus: ['staff', 'senior-staff', 'principal'],
  directorPlus: ['director', 'senior-director', 'vp'],
};

type Own = JobsFile['titles'][string][number];

function rangeOf(
  own: Own,
  job: string,
  found: Found,
  rows: PublicRows,
  level: Seniority | null,
): EvidenceRange | null {
  const [cut, value, n, p25, p50, p75] = own;
  if (p25 === null || p75 === null || rows.jobs === null) return null;
  const { period } = rows.jobs;
  const place = cut === 'metro' ? (metroAsked(found, rows)?.title ?? value) : 'US';
  const ref: SourceRef = {
    tier: 'market',
    publisher: 'US Department of Labor',
    what: [found.asked.title ?? job, place].join(', '),
    url: 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
    line: null,
    asOf: period,
    n,
  };
  const figure = (amount: number) => source(amount, 'money', 'USD', ref);
  const marks: Mark[] = [...thinMark(n), 'visa-filings'];
  if (cut !== 'tier') marks.push('any-level');
  else if (level === null) marks.push('level-not-stated');
  if (cut !== 'metro' && found.query.place !== null) marks.push('any-place');
  if (isOldEdition(period, found.query.today)) marks.push('old');
  // One tier holds several levels: each has a line of its own.
  const among = level !== null && (TIERS[value]?.length ?? 0) > 1 ? `:${level}` : '';
  return {
    id: `market:title:${job}:${cut === 'national' ? 'US' : value}${among}:base`,
    tier: 'market',
    measure: 'base',
    low: figure(p25),
    high: figure(p75),
    currency: 'USD',
    years: null,
    level: level === null ? null : wordLevel(level),
    place,
    printed: null,
    median: figure(p50),
    n,
    asOf: period,
    marks,
    source: ref,
    match: {
      role: 'same-role',
      level: cut !== 'tier' ? 'any' : level === null ? 'not-stated' : 'same',
      place: cut === 'metro' ? 'same' : 'nation',
    },
  };
}

/** Ranges of the title by the level asked about, then by its area; empty for titles without figures of their own. */
export function titleRanges(found: Found, rows: PublicRows): EvidenceRange[] {
  const job = jobAsked(found.asked.title)?.id;
  const own = job === undefined ? [] : (rows.jobs?.titles[job] ?? []);
  if (job === undefined || own.length === 0) return [];
  const levels = found.asked.levels ?? [];
  const tiered = levels.flatMap((level) => {
    const row = own.find(([cut, value]) => cut === 'tier' && TIERS[value]?.includes(level));
    return (row && rangeOf(row, job, found, rows, level)) ?? [];
  });
  const metro = metroAsked(found, rows);
  const area = own.find(([cut, value]) => cut === 'metro' && value === metro?.area);
  const nation = own.find(([cut]) => cut === 'national');
  const wide = area ?? (tiered.length === 0 ? nation : undefined);
  return [
    ...tiered,
    ...((wide && [rangeOf(wide, job, found, rows, null)]) ?? []).flatMap((range) => range ?? []),
  ];
}
