/** A place within a country → the regions that its office counts in, the nearest first, then the region around it. */
import regions from '../../data/regions.json' with { type: 'json' };

interface Region {
  within: string | null;
  towns: readonly string[];
}

const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, Region>>>> = { CA: regions.CA };

const MAX_PLACE = 300;

const plain = (text: string): string =>
  ` ${text
    .slice(0, MAX_PLACE)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Codes of provinces count in capitals only. */
const isCode = (name: string): boolean => /^[A-Z]{2}$/.test(name);

function names(place: string, name: string, { towns }: Region): boolean {
  const text = plain(place);
  const codes = place.slice(0, MAX_PLACE).split(/[^\p{L}]+/u);
  return [name, ...towns].some((each) => (isCode(each) ? codes.includes(each) : text.includes(plain(each))));
}

/** How many regions lie around one. */
function depth(all: Readonly<Record<string, Region>>, name: string): number {
  const within = all[name]?.within ?? null;
  return within === null ? 0 : 1 + depth(all, within);
}

/**
 * The regions of a place, from the nearest outwards ("Toronto, ON": Toronto, Ontario, Canada); empty for a country without
 * regions. A town in another province than the one that is named is not taken.
 */
export function regionsAround(country: string, place: string): string[] {
  const all = BY_COUNTRY[country];
  if (!all) return [];
  const named = Object.entries(all).filter(([name, region]) => names(place, name, region));
  const provinces = named.filter(([name]) => depth(all, name) === 1).map(([name]) => name);
  const [nearest] = named
    .filter(
      ([, { within }]) =>
        provinces.length === 0 || within === null || depth(all, within) === 0 || provinces.includes(within),
    )
    .map(([name]) => name)
    .sort((a, b) => depth(all, b) - depth(all, a));
  const chain: string[] = [];
  for (let at: string | null = nearest ?? null; at !== null; at = all[at]?.within ?? null) chain.push(at);
  const whole = Object.entries(all).find(([, { within }]) => within === null)?.[0];
  return chain.length > 0 ? chain : whole ? [whole] : [];
}
