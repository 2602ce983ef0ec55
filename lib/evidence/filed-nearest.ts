/** The nearest set of filings that is large enough for quartiles, widening step by step and saying so. */
import type { Seniority } from '../reading/who/title/seniority.ts';
import { type Asked, levelsMet } from './asked.ts';
import { ENOUGH } from './enough.ts';
import type { Match } from './evidence.ts';
import { inField } from './occupations.ts';
import { roleNearness } from './role-match.ts';
import type { FiledRow } from './rows.ts';

export interface JudgedFiling {
  row: FiledRow;
  near: 1 | 2;
  levels: (Seniority | null)[];
  /** In the state asked about; true for all where none is asked. */
  here: boolean;
}

export interface NearestFilings {
  rows: JudgedFiling[];
  n: number;
  match: Match;
}

export const filings = (rows: { row: FiledRow }[]): number =>
  rows.reduce((n, { row }) => n + row.wages.length, 0);

/** True where the asked place lies outside the country of the filings. */
export const abroad = ({ where }: Asked): boolean =>
  where.countries.length > 0 && !where.countries.includes('US');

const inState = (row: FiledRow, { where }: Asked): boolean =>
  where.states.length === 0 || (row.state !== null && where.states.includes(row.state));

/** Filings for the role or its family. */
export const judgeFilings = (rows: FiledRow[], asked: Asked): JudgedFiling[] =>
  rows.flatMap((row): JudgedFiling[] => {
    const near = roleNearness(asked.role, row.role);
    const levels = levelsMet(row.role, asked);
    return near === 0 ? [] : [{ row, near, levels, here: inState(row, asked) }];
  });

interface Step {
  role: 1 | 2;
  level: boolean;
  here: boolean;
}

/**
 * From the same role, level and state outwards. The very role is given up first (its family is filed under the same
 * occupations), then the state, and the level last: pay differs most by it.
 */
const STEPS: Step[] = [
  { role: 2, level: true, here: true },
  { role: 1, level: true, here: true },
  { role: 2, level: true, here: false },
  { role: 1, level: true, here: false },
  { role: 1, level: false, here: true },
  { role: 1, level: false, here: false },
];

/** The nearest filings for one level (null: titles that state none); null where even all of the family are too few. */
export function nearestFilings(
  judged: JudgedFiling[],
  level: Seniority | null,
  asked: Asked,
): NearestFilings | null {
  for (const step of STEPS) {
    const rows = judged.filter(
      ({ near, levels, here }) =>
        near >= step.role && (!step.level || levels.includes(level)) && (!step.here || here),
    );
    const n = filings(rows);
    if (n < ENOUGH) continue;
    const stateAsked = asked.where.states.length > 0;
    return {
      rows,
      n,
      match: {
        role: step.role === 2 ? 'same-role' : 'same-family',
        level: step.level ? (level === null ? 'not-stated' : 'same') : 'any',
        place: step.here && stateAsked ? 'same' : 'any',
      },
    };
  }
  return null;
}

/** All filings in computer and mathematics occupations: the field that the covered families belong to. */
export function fieldFilings(rows: FiledRow[], asked: Asked): NearestFilings {
  const field = rows
    .filter(({ soc }) => inField(soc))
    .map((row): JudgedFiling => ({ row, near: 1, levels: [null], here: inState(row, asked) }));
  return {
    rows: field,
    n: filings(field),
    match: { role: 'same-field', level: 'any', place: 'any' },
  };
}
