/** Wages of the survey by metropolitan area, unpacked from the packaged file once. */
import { type Metro, type Metros, metrosIn, metrosOf } from '../geo/metro.ts';
import type { MarketFile, MarketTuple, MetroTuple } from './shards.ts';

export interface MetroWages {
  /** The areas that a place names. */
  in(place: string): Metro[];
  /** The percentiles of an occupation in an area; null where the survey does not say. */
  of(area: string, soc: string): MarketTuple | null;
  /** Regional price parity of an area: the nation is 100. */
  parity(area: string): number | null;
}

const unpacked = new WeakMap<MarketFile, MetroWages>();

function unpack({ occupations = [], metros = [] }: MarketFile): MetroWages {
  const byArea = new Map<string, MetroTuple>(metros.map((metro) => [metro[0], metro]));
  let known: Metros | null = null;
  return {
    in: (place) => {
      known ??= metrosOf(metros.map(([area, title, also, size]) => ({ area, title, also, size })));
      return metrosIn(place, known);
    },
    of: (area, soc) => {
      const at = occupations.indexOf(soc) * 9;
      const text = at < 0 ? '' : (byArea.get(area)?.[5] ?? '').slice(at, at + 9);
      const [p25, p50, p75] = [0, 3, 6].map(
        (from) => Number.parseInt(text.slice(from, from + 3), 36) * 10 || null,
      );
      if (!p25 && !p50 && !p75) return null;
      return [soc, null, null, p25 ?? null, p50 ?? null, p75 ?? null, null];
    },
    parity: (area) => byArea.get(area)?.[4] ?? null,
  };
}

/** The areas of a packaged file; the same object for the same file. */
export function metroWages(file: MarketFile): MetroWages {
  const found = unpacked.get(file) ?? unpack(file);
  unpacked.set(file, found);
  return found;
}
