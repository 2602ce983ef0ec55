/**
 * What the person saw and kept: each posting for the same role, level and place stands for itself, with its date; others
 * of the employer are listed. Nothing is summed up, however many there are.
 */
import { source } from '../../figures/leaf.ts';
import { isOld } from '../age.ts';
import { levelsMet } from '../asked.ts';
import { noon } from '../day.ts';
import { MAX_ROWS } from '../enough.ts';
import type { EvidenceRange, EvidenceRow, Mark, Said } from '../evidence.ts';
import { type KeptPosting, keptOf, keptRows } from '../kept.ts';
import { wordLevel } from '../level-words.ts';
import { meeting } from '../locality.ts';
import { distinct, type Posting } from '../posted-nearest.ts';
import { type JudgedPosting, judgePostings, shownPosting } from '../posted-rows.ts';
import { noRole, roleNearness } from '../role-match.ts';
import type { PostedRow } from '../rows.ts';
import type { Found, RowTier } from '../tier.ts';

interface Judged {
  judged: JudgedPosting;
  shown: EvidenceRow;
}

/** A range for another trade: listed, so that nothing that was kept is out of sight. */
function otherRole(row: PostedRow, { asked }: Found): Judged {
  const levels = levelsMet(row.role, asked);
  const apart = noRole(asked.role) ? null : 'other-role';
  const judged: JudgedPosting = { row, near: 1, where: meeting(asked.where, row.where), levels, apart };
  return { judged, shown: { ...shownPosting(judged, asked), role: 'other', apart } };
}

/** True for what was kept from the page in front: that page's own range stands there already. */
const isThisPage = ({ url }: KeptPosting, { query }: Found): boolean =>
  url !== null && query.stated.some(({ source: { url: page } }) => page?.split('#')[0] === url);

function judge(posting: KeptPosting, found: Found): Judged[] {
  const { asked, query } = found;
  const here = isThisPage(posting, found) ? 'this-page' : null;
  return keptRows(posting).flatMap((row) => {
    if (roleNearness(asked.role, row.role) === 0) return [otherRole(row, found)];
    return judgePostings([row], query, asked).map((judged) => {
      const shown = shownPosting(judged, asked);
      // One posting of a neighbouring title says nothing of this one.
      return {
        judged,
        shown: { ...shown, apart: here ?? shown.apart ?? (judged.near === 2 ? null : 'other-role') },
      };
    });
  });
}

const marksOf = (on: string, { low }: Posting, { query, asked }: Found): Mark[] => [
  ...(isOld(on, query.today) ? (['old'] as const) : []),
  ...(low.where === 'not-stated' && asked.where.countries.length > 0 ? (['place-not-stated'] as const) : []),
];

function rangeOf({ id, company, title, on, url }: KeptPosting, seen: Posting, found: Found): EvidenceRange {
  const { row, levels } = seen.low;
  const [level] = levels;
  const of: EvidenceRange['source'] = {
    tier: 'kept',
    publisher: company,
    what: row.place === null ? title : `${title}, ${row.place}`,
    url,
    line: null,
    asOf: on,
    n: null,
  };
  return {
    id: `kept:${id}:base`,
    tier: 'kept',
    measure: 'base',
    low: source(row.low, 'money', row.currency, of),
    high: source(seen.high.row.high, 'money', row.currency, of),
    currency: row.currency,
    years: null,
    level: level == null ? null : wordLevel(level),
    place: row.place,
    printed: null,
    median: null,
    n: null,
    asOf: on,
    marks: marksOf(on, seen, found),
    source: of,
  };
}

const said = (name: string, params: Said['params']): Said => ({ textKey: `evidence.kept.${name}`, params });

export default {
  tier: 'kept',
  find: (found, { key }) => {
    const { query, stock } = found;
    const own = keptOf(stock.kept ?? [], query, key);
    if (own.length === 0) return { ranges: [], found: null };
    const each = own.map((posting) => ({ posting, all: judge(posting, found) }));
    const fits = ({ judged, shown }: Judged): boolean => judged.near === 2 && shown.apart === null;
    const ranges = each.flatMap(({ posting, all }) =>
      distinct(all.filter(fits).map(({ judged }) => judged)).map((seen) => rangeOf(posting, seen, found)),
    );
    const others = each
      .filter(({ all }) => !all.some(fits))
      .flatMap(({ all }) => all.map(({ shown }) => shown));
    const here = own.some((posting) => isThisPage(posting, found));
    const days = own.map(({ on }) => on).sort();
    const dates = { from: days[0] ?? '', to: days.at(-1) ?? '' };
    const company = own[0]?.company ?? query.companyName ?? '';
    const params = { company, n: ranges.length, employerN: own.length };
    return {
      ranges,
      found: {
        tier: 'kept',
        status: ranges.length > 0 ? 'range' : 'rows',
        n: ranges.length,
        employerN: own.length,
        dates,
        said: said(ranges.length > 0 ? 'range' : here ? 'here' : 'none', {
          ...params,
          seen: noon(ranges[0]?.asOf ?? dates.to),
        }),
        notes: [],
        rows: others.slice(0, MAX_ROWS),
        rowsInAll: others.length,
      },
    };
  },
} satisfies RowTier;
