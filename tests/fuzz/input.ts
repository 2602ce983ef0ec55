/** One mutated file from a seed and a number: damaged bytes, or a well-formed container with damaged content. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Placed, pdfOf } from '../unit/documents/letters/pdf.ts';
import { hostile } from './hostile.ts';
import { mutate, mutateBytes } from './mutate.ts';
import { type Random, random } from './random.ts';
import type { Seed } from './seeds.ts';

export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** Endings by how often they come: what people drop, and cheap ones more often. */
const ENDINGS = ['txt', 'txt', 'txt', 'html', 'html', 'html', 'eml', 'eml', 'md', 'json', 'docx', 'pdf'];

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A Word file whose parts are mutated and zipped again. */
function docx(seed: Seed, r: Random, other: string): Uint8Array {
  const parts = unzipSync(seed.bytes);
  const name = r.pick(Object.keys(parts).sort());
  const xml = parts[name];
  if (xml) parts[name] = strToU8(mutate(strFromU8(xml), r, other));
  return zipSync(parts, { mtime: '2026-01-01T00:00:00Z', level: 0 });
}

/** A PDF that is well formed and whose pieces of text stand anywhere. */
function pdf(r: Random): Uint8Array {
  const coordinate = (): number => (r.chance(0.95) ? r.int(700) : r.pick([-1e6, 0, 1e6, 0.001]));
  const grid = r.chance(0.5);
  const piece = (): Placed => ({
    x: grid ? 60 + 120 * r.int(4) : coordinate(),
    y: grid ? 60 + 12 * r.int(40) : coordinate(),
    text: hostile(r).slice(0, 60),
    size: r.chance(0.9) ? 10 : r.pick([0, 0.01, 6, 40, 2000]),
  });
  return pdfOf(
    Array.from({ length: 1 + r.int(3) }, () => Array.from({ length: r.int(80) }, piece)),
    { rotate: r.pick([0, 0, 0, 90, 180]) },
  );
}

/** Input number `index` of a run. The same on every machine. */
export function inputOf(byEnding: Map<string, Seed[]>, seed: number, index: number): Input {
  const r = random(seed, index);
  const ending = r.pick(ENDINGS);
  const all = [...byEnding.values()].flat();
  const start = r.pick(byEnding.get(ending) ?? all);
  const other = r.pick(all);
  // A file that is named wrongly, now and then.
  const name = `input.${r.chance(0.95) ? ending : r.pick(ENDINGS)}`;
  if (ending === 'docx' && r.chance(0.8)) return { name, bytes: docx(start, r, utf8(other.bytes)) };
  if (ending === 'pdf' && r.chance(0.4)) return { name, bytes: pdf(r) };
  if (ending === 'pdf' || ending === 'docx' || r.chance(0.15))
    return { name, bytes: mutateBytes(start.bytes, r, other.bytes) };
  const text = mutate(utf8(start.bytes), r, utf8(other.bytes));
  return { name, bytes: new TextEncoder().encode(text) };
}
