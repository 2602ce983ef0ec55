/** Which claims are worth trying on the words beside an amount: those whose patterns can begin where a word begins. */
import type { Claim } from './_claim.ts';
import { kindOf, LETTERS, openingsOf } from './_openings.ts';

const SIZE = 32 ** LETTERS;
/** Claims are bits of one number; those beyond are tried without a look. */
const MOST = 31;

/** By packed first letters, the claims whose match can begin with them. */
type Table = Int32Array;

/** Adds a claim at every packing of an opening; a short one may go on with anything. */
function enter(table: Table, opening: string, bit: number): void {
  let low = 0;
  for (let i = 0; i < opening.length; i++) low = low * 32 + opening.charCodeAt(i);
  const span = 32 ** (LETTERS - opening.length);
  for (let i = low * span; i < (low + 1) * span; i++) table[i] = (table[i] ?? 0) | bit;
}

function tableOf(patterns: readonly (RegExp | undefined)[], skip: boolean): Table {
  const table = new Int32Array(SIZE);
  for (const [index, pattern] of patterns.entries()) {
    if (pattern !== undefined && index < MOST)
      for (const opening of openingsOf(pattern, skip)) enter(table, opening, 1 << index);
  }
  return table;
}

const kinds = new Uint8Array(65536);
for (let code = 0; code < kinds.length; code++) kinds[code] = kindOf(code);
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;
const isLetter = (kind: number): boolean => kind > 0 && kind < 28;

/** Whether the claim at this index is among those found. */
export const worthTrying = (found: number, index: number): boolean =>
  index >= MOST || ((found >> index) & 1) === 1;

export interface Tryable {
  /** Claims whose words may stand in `lead`, as bits. */
  before(lead: string): number;
  /** Claims whose words may open `trail`, as bits. */
  after(trail: string): number;
}

/** What their patterns begin with must be a word's start, as `(?<![a-zß-ž])` says, or no letter. */
export function tryable(claims: readonly Claim[]): Tryable {
  const leads = tableOf(
    claims.map(({ before }) => before),
    false,
  );
  const trails = tableOf(
    claims.map(({ after }) => after),
    true,
  );
  return {
    before(lead) {
      let found = 0;
      let previous = 0;
      for (let i = 0; i < lead.length; i++) {
        const kind = kindAt(lead, i);
        if (!isLetter(previous) || !isLetter(kind))
          found |= leads[(kind * 32 + kindAt(lead, i + 1)) * 32 + kindAt(lead, i + 2)] ?? 0;
        previous = kind;
      }
      return found;
    },
    after(trail) {
      let i = 0;
      while (i < trail.length && kindAt(trail, i) === 0) i++;
      return trails[(kindAt(trail, i) * 32 + kindAt(trail, i + 1)) * 32 + kindAt(trail, i + 2)] ?? 0;
    },
  };
}
