/** What a column of a table holds, by the classes of the words in its heading and, where they say nothing, by its cells. */

import type { Currency } from '../../money/money.ts';
import { companyByName } from '../../reading/who/employer/known.ts';
import { isLevel } from './level.ts';
import { type Measured, measureOf } from './measures.ts';
import { type GuidePlace, readPlace } from './place.ts';
import type { Table } from './table.ts';

export type Column =
  | { is: 'region' | 'component' | 'title' | 'years' | 'note' }
  /** `company` where the heading names an employer: "Cloudflare Level". */
  | { is: 'level'; company: string | null }
  | { is: 'company'; company: string }
  | { is: 'measure'; measured: Measured; currency: Currency | null; scale: number | null }
  | { is: 'place'; place: GuidePlace; measured: Measured | null }
  | { is: 'unknown'; heading: string };

const REGION =
  /^(?:(?:office|work|hiring|primary|key)\s)?(?:regions?|locations?|city|cities|offices?|markets?|hubs?|geo(?:graphy)?|country|countries|sites?|metro(?: area)?|places?)\b/i;
const PAYS = /\b(?:base|salary|total|rsu|stock|bonus)\b/i;
const YEARS = /\byoe\b|\bexperience\b|^(?:typical\s)?years\b/i;
const TITLE = /\btitles?\b|\brole\b|\bposition\b|\bdesignation\b/i;
const LEVEL = /\b(?:levels?|grades?|bands?|tiers?|seniority|ladder|internal|leveling)\b/i;
const EQUAL = /\bequiv(?:alents?)?\b\.?|\bcomparable\b|\bmaps to\b|\bcounterpart\b/i;
const COMPONENT =
  /^(?:(?:comp(?:ensation)?|pay|package|salary)\s)?(?:components?|elements?|items?|parts?|types?|breakdown)$/i;
const NOTE =
  /^(?:notes?|comments?|details?|sources?|description|focus|scope|remarks?|key (?:factors|responsibilities)|what it means)\b/i;
/** Words of a heading that measure, to see what place is left without them. */
const MEASURING =
  /\b(?:base|salary|salaries|total|comp(?:ensation)?|tc|bonus|stock|equity|rsus?|options?|grants?|annual|range|pay|all-in|package|cash)\b|\/\s?\d?\s?y(?:ea)?r/gi;
const BARE_COMPANY =
  /\b(?:levels?|grades?|bands?|internal|titles?|equiv(?:alents?)?\b\.?|external|typical|public|ladder|comparable|code)\b/gi;

const clean = (heading: string): string => heading.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();

function companyIn(heading: string): string | null {
  const rest = heading
    .replace(BARE_COMPANY, ' ')
    .replace(/[()/&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return rest === '' || /^(?:our|the|company|industry|market|your|other)$/i.test(rest) ? null : rest;
}

/** The class of one heading. */
export function columnOf(raw: string): Column {
  const heading = clean(raw);
  if (REGION.test(heading) && !PAYS.test(heading)) return { is: 'region' };
  if (YEARS.test(heading)) return { is: 'years' };
  if (COMPONENT.test(heading)) return { is: 'component' };
  if (NOTE.test(heading)) return { is: 'note' };
  const measured = measureOf(heading);
  const rest = measured ? heading.replace(MEASURING, ' ').replace(/\(\s*\)/g, ' ') : heading;
  const place = readPlace(rest);
  if (measured) {
    const named = place.known && !/^\s*\(/.test(rest.trim());
    return named
      ? { is: 'place', place, measured }
      : { is: 'measure', measured, currency: place.currency, scale: place.scale };
  }
  if (EQUAL.test(heading)) return { is: 'company', company: companyIn(heading) ?? heading };
  if (place.currency !== null && place.regions.length > 0) return { is: 'place', place, measured: null };
  if (TITLE.test(heading)) return { is: 'title' };
  if (LEVEL.test(heading)) return { is: 'level', company: companyIn(heading) };
  if (companyByName(heading)) return { is: 'company', company: heading };
  if (place.known) return { is: 'place', place, measured: null };
  return { is: 'unknown', heading };
}

/** Share of the cells of a column for which something holds. */
function share(table: Table, at: number, holds: (cell: string) => boolean): number {
  const cells = table.rows.map(({ cells: row }) => row[at] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

const hasFigure = (cell: string): boolean => /\d\s?(?:[KkMBL%]|,\d{3}|Cr)/.test(cell);

/** The columns of a table. A first column whose heading says nothing is what most of its cells are. */
export function columnsOf(table: Table): Column[] {
  const columns = table.head.cells.map(columnOf);
  const first = columns[0];
  const keyed = columns.some(({ is }) => is === 'region' || is === 'component');
  if (first && !keyed && (first.is === 'unknown' || first.is === 'note' || first.is === 'place')) {
    if (share(table, 0, (cell) => measureOf(cell) !== null) > 0.5) columns[0] = { is: 'component' };
    else if (share(table, 0, (cell) => readPlace(cell).known) > 0.5) columns[0] = { is: 'region' };
    else if (share(table, 0, (cell) => isLevel(cell)) > 0.5) columns[0] = { is: 'level', company: null };
  }
  const byPlace = columns[0]?.is === 'level' || columns[0]?.is === 'component' || columns[0]?.is === 'title';
  // Beside levels or components a column of figures is a place, also one that no list knows.
  return columns.map((column, at) =>
    column.is === 'unknown' &&
    at > 0 &&
    byPlace &&
    share(table, at, hasFigure) > 0.5 &&
    !columns.some((each) => each.is === 'measure')
      ? { is: 'place', place: readPlace(column.heading), measured: null }
      : column,
  );
}
