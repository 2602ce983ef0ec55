/** Whose kroner a text speaks of where no place, scheme, number or address says so: the towns it names in passing. */
import { KRONA } from '../../money/currencies.ts';
import type { Towns } from './towns/towns.ts';

/** "47.500 kr", "kr 52 000", "40 000 kroner". */
const BARE_KRONER = /(?:\d ?|\b)(?:kr|kroner|kronor)(?![\p{L}.]\p{L})/iu;

/** "in Odense", "i Gävle": a capitalised word behind the word that leads to places. */
const TOWN = /(?<!\p{L})(?:in|i|på|at|from|to|near|outside|utanför) (\p{Lu}[\p{Ll}-]{2,20})(?!\p{L})/gu;

/** A letter has named its town by then. */
const READ = 20_000;

/** ISO code of the one krone country that the towns of a text belong to; null where it is not about kroner, or several do. */
export function countryByTowns(text: string, towns: Towns): string | null {
  const head = text.slice(0, READ);
  if (!BARE_KRONER.test(head)) return null;
  const found = new Set<string>();
  for (const [, name = ''] of head.matchAll(TOWN)) {
    const [only, ...more] = towns.countriesOf(name).filter((country) => KRONA.includes(country));
    if (only !== undefined && more.length === 0) found.add(only);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
