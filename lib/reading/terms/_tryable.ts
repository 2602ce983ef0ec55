/** Which claims are worth trying on the words beside an amount: those whose patterns can begin where a word begins. */
import type { Claim } from './_claim.ts';
import { kindOf, LETTERS, openingsOf } from './_openings.ts';

/** Claims are bits of one number; where there are more of them, two share a bit and are tried together. */
const BITS = 31;
/** More than this stands between an amount and its words in no pattern. */
const SKIPPED = 20;

/** By packed first letters, the claims that can begin with them; one table for each number of letters. */
type Tables = readonly { length: number; claims: ReadonlyMap<number, number> }[];

const pack = (letters: number, kind: number): number => letters * 32 + kind;

function tablesOf(patterns: readonly (RegExp | undefined)[], skip: boolean): Tables {
  const tables = Array.from({ length: LETTERS + 1 }, (_, length) => ({
    length,
    claims: new Map<number, number>(),
  }));
  for (const [index, pattern] of patterns.entries()) {
    if (pattern === undefined) continue;
    for (const opening of openingsOf(pattern, skip)) {
      const letters = Array.from(opening, (kind) => kind.charCodeAt(0)).reduce(pack, 0);
      const known = tables[opening.length]?.claims;
      known?.set(letters, (known.get(letters) ?? 0) | (1 << (index % BITS)));
    }
  }
  return tables.filter(({ claims }) => claims.size > 0);
}

/** Kinds of all characters, capitals as their small letters; those far up in the table have none. */
const kinds = new Uint8Array(65536);
for (let code = 0; code < kinds.length; code++)
  kinds[code] = kindOf(code < 0x2200 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code);
/** Behind a text's end stands no letter. */
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at) | 0] as number;
const isLetter = (kind: number): boolean => kind > 0 && kind < 28;

/** Whether any claim can begin with three letters, by their packing: most words are passed over after this one look. */
function possible(tables: Tables): Uint8Array {
  const flags = new Uint8Array(32 ** 3);
  for (const { length, claims } of tables)
    for (const letters of claims.keys()) {
      const known = Math.min(length, 3);
      const from = Math.floor(letters / 32 ** (length - known)) * 32 ** (3 - known);
      flags.fill(1, from, from + 32 ** (3 - known));
    }
  return flags;
}

/** Claims that can begin with the letters at `at`. */
function openAt(tables: Tables, text: string, at: number): number {
  let letters = 0;
  let read = 0;
  let found = 0;
  for (const { length, claims } of tables) {
    for (; read < length; read++) letters = pack(letters, kindAt(text, at + read));
    found |= claims.get(letters) ?? 0;
  }
  return found;
}

/** Whether the claim at this index is among those found. */
export const worthTrying = (found: number, index: number): boolean => ((found >> (index % BITS)) & 1) === 1;

/** A place where words of these claims may begin. */
export interface Opening {
  at: number;
  claims: number;
}

export interface Tryable {
  /** Places between two others of a text where words of claims may begin, in order. */
  before(text: string, from: number, to: number): Opening[];
  /** Claims whose words may be the first behind a place of a text, as bits. */
  after(text: string, from: number): number;
}

/** What their patterns begin with must be a word's start, as `(?<![a-zß-ž])` says, or no letter. */
export function tryable(claims: readonly Claim[]): Tryable {
  const leads = tablesOf(
    claims.map(({ before }) => before),
    false,
  );
  const trails = tablesOf(
    claims.map(({ after }) => after),
    true,
  );
  const flags = possible(leads);
  return {
    before(text, from, to) {
      const found: Opening[] = [];
      let inWord = false;
      let letters = kindAt(text, from) * 32 + kindAt(text, from + 1);
      for (let at = from; at < to; at++) {
        letters = ((letters & 1023) << 5) | kindAt(text, at + 2);
        const here = isLetter(letters >> 10);
        if (flags[letters] === 1 && !(inWord && here)) {
          const open = openAt(leads, text, at);
          if (open !== 0) found.push({ at, claims: open });
        }
        inWord = here;
      }
      return found;
    },
    after(text, from) {
      let at = from;
      while (at < text.length && at - from < SKIPPED && kindAt(text, at) === 0) at++;
      return openAt(trails, text, at);
    },
  };
}
