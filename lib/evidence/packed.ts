/**
 * Rows as they are packaged: each text once, in a list that the rows point into, and of postings the beginning that all
 * addresses of an employer share once.
 */
import type { EmployerRows, PostedTuple, WorldFile, WorldTuple } from './shards.ts';

/** A cell: a number as it is, a text by its place in the list, the rest of an address, flags by their places. */
type PackedCell = number | string | null | number[];

export interface PackedRows {
  as: string[];
  /** What every address begins with. */
  address: string;
  words: string[];
  rows: PackedCell[][];
}

/** A list of texts, each once, and where a text stands in it. */
function wordList(): { words: () => string[]; placeOf: (word: string) => number } {
  const places = new Map<string, number>();
  return {
    words: () => [...places.keys()],
    placeOf: (word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    },
  };
}

/** Columns of `PostedTuple` that hold texts, its address, and its flags. */
const WORDS = new Set([0, 1, 2, 3, 4, 7, 8]);
const ADDRESS = 9;
const FLAGS = 10;

function commonStart(texts: string[]): string {
  const [first = ''] = texts;
  let end = first.length;
  for (const text of texts) while (!text.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end);
}

export function packed({ as, rows }: EmployerRows<PostedTuple>): PackedRows {
  const { words, placeOf } = wordList();
  const address = commonStart(rows.map((row) => row[ADDRESS]));
  const cells = rows.map((row) =>
    row.map((cell, column): PackedCell => {
      if (column === ADDRESS) return String(cell).slice(address.length);
      if (Array.isArray(cell)) return cell.map(placeOf);
      return WORDS.has(column) && cell !== null ? placeOf(String(cell)) : cell;
    }),
  );
  return { as, address, words: words(), rows: cells };
}

export function unpacked({ address, words, rows }: PackedRows): PostedTuple[] {
  const word = (place: PackedCell | undefined): string => words[Number(place)] ?? '';
  return rows.map(
    (row) =>
      row.map((cell, column) => {
        if (column === ADDRESS) return address + cell;
        if (column === FLAGS) return (cell as number[]).map(word);
        return WORDS.has(column) && cell !== null ? word(cell) : cell;
      }) as unknown as PostedTuple,
  );
}

/** The first columns of `WorldTuple` are texts. */
const WORLD_WORDS = 7;

export function packedWorld(rows: WorldTuple[]): WorldFile {
  const { words, placeOf } = wordList();
  const cells = rows.map((row) =>
    row.map((cell, column) => (column < WORLD_WORDS ? placeOf(String(cell)) : (cell as number | null))),
  );
  return { words: words(), rows: cells };
}

export const unpackedWorld = ({ words, rows }: WorldFile): WorldTuple[] =>
  rows.map(
    (row) =>
      row.map((cell, column) =>
        column < WORLD_WORDS ? (words[cell ?? -1] ?? '') : cell,
      ) as unknown as WorldTuple,
  );
