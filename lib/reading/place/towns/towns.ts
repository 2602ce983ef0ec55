/** Towns of the world by name: larger than any list by hand, and known only where a text speaks of a place. */

/** The shard: ISO codes of the countries that have a town of the name, the largest town's first → names parted by `|`. */
export interface TownsFile {
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
  readonly towns: Readonly<Record<string, string>>;
}

export interface Towns {
  /** ISO codes of the countries with a town of that name, the largest town's first; empty where none is known. */
  countriesOf(name: string): readonly string[];
}

const NONE: readonly string[] = [];

/** Knows no town: for readers that have not loaded them. */
export const NO_TOWNS: Towns = { countriesOf: () => NONE };

/** A name without case, accents, and signs that writers differ in: "Saint-Étienne" and "saint etienne" are one. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('-', ' ')
    .replaceAll('’', "'");

/** The towns of a shard. */
export function townsOf({ towns }: TownsFile): Towns {
  const byName = new Map<string, readonly string[]>();
  for (const [countries, names] of Object.entries(towns)) {
    const codes = countries.split(' ');
    for (const name of names.split('|')) byName.set(name, codes);
  }
  return { countriesOf: (name) => byName.get(folded(name.trim())) ?? NONE };
}
