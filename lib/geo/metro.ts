/**
 * A place as written → the US metropolitan area it lies in, by the towns that an area is called after and by other names
 * within it. A name that several areas share needs its state, unless one of them is far larger; a town that is in no list
 * is in no area.
 */
import states from '../../data/us-states.json' with { type: 'json' };

/** A metropolitan area (CBSA) of the US wage survey. */
export interface Metro {
  /** CBSA code: `42660`. */
  area: string;
  /** As the survey writes it: `Seattle-Tacoma-Bellevue, WA`. */
  title: string;
  /** Towns and short names within it besides those of its title. */
  also: readonly string[];
  /** Employed in the surveyed occupations: which of two areas of one name is meant where nothing says so. */
  size: number;
}

/** Places of work longer than this are lists, not places. */
const MAX_PLACE = 300;
/** One area of a name is meant without its state where it is this many times larger than the next. */
const FAR_LARGER = 4;

const wordsOf = (text: string): string =>
  ` ${text
    .slice(0, MAX_PLACE)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim()} `;

/** `Portland-Vancouver-Hillsboro, OR-WA` → its towns and its states. */
function partsOf(title: string): { towns: string[]; states: string[] } {
  const comma = title.lastIndexOf(', ');
  const towns = title.slice(0, comma).split(/--?|\//);
  return { towns, states: title.slice(comma + 2).split('-') };
}

interface Named {
  metro: Metro;
  states: string[];
  /** The area is called after it. */
  inTitle: boolean;
}

/** Areas by the names within them, made once a list. */
export interface Metros {
  byName: ReadonlyMap<string, readonly Named[]>;
  byArea: ReadonlyMap<string, Metro>;
  longest: number;
}

export function metrosOf(list: readonly Metro[]): Metros {
  const byName = new Map<string, Named[]>();
  for (const metro of list) {
    const { towns, states: own } = partsOf(metro.title);
    const titled = towns.map((name) => wordsOf(name).trim());
    const also = metro.also.map((name) => wordsOf(name.split(', ')[0] ?? name).trim());
    for (const key of new Set([...titled, ...also])) {
      const named = { metro, states: own, inTitle: titled.includes(key) };
      byName.set(key, [...(byName.get(key) ?? []), named]);
    }
  }
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return { byName, byArea: new Map(list.map((metro) => [metro.area, metro])), longest };
}

const STATE_NAMES = new Map(states.states.map(({ code, name }) => [wordsOf(name).trim(), code]));
const CODES = new Set(states.states.map(({ code }) => code));

/** States that a text names behind a town: by code in capitals, or in full. */
function statesIn(place: string): string[] {
  const codes = place
    .slice(0, MAX_PLACE)
    .replace(/\bD\.\s?C\b\.?/, 'DC')
    .split(/[^\p{L}]+/u)
    .filter((word) => CODES.has(word));
  const named = place
    .slice(0, MAX_PLACE)
    .split(/[,;|()]/)
    .slice(1)
    .flatMap((part) => STATE_NAMES.get(wordsOf(part).trim()) ?? []);
  return [...new Set([...codes, ...named])];
}

/** The one that is meant: in the state that is named, else the only one, else the one that is far larger. */
function meant(named: readonly Named[], inStates: readonly string[]): Metro | null {
  if (inStates.length > 0) {
    const there = named.filter((one) => one.states.some((state) => inStates.includes(state)));
    return there.length === 1 ? (there[0]?.metro ?? null) : largest(there);
  }
  return largest(named);
}

function largest(all: readonly Named[]): Metro | null {
  const titled = all.filter(({ inTitle }) => inTitle);
  // A suburb is not meant by a name that a whole area has, and of two suburbs neither.
  if (titled.length === 0 && all.length > 1) return null;
  const named = titled.length > 0 ? titled : all;
  const [first, second] = [...named].sort((a, b) => b.metro.size - a.metro.size);
  if (!first || !second) return first?.metro ?? null;
  return first.metro.size >= FAR_LARGER * second.metro.size ? first.metro : null;
}

/**
 * The areas that a place names, each once, in the order of the text; empty where none is known. "Mountain View, CA" is in
 * San Jose's, "Mountain View, AR" in none of the list.
 */
export function metrosIn(place: string, { byName, longest }: Metros): Metro[] {
  const inStates = statesIn(place);
  const words = wordsOf(place).trim().split(' ');
  const found = new Set<Metro>();
  for (let at = 0; at < words.length; at++) {
    for (let n = Math.min(longest, words.length - at); n > 0; n--) {
      const named = byName.get(words.slice(at, at + n).join(' '));
      if (!named) continue;
      const metro = meant(named, inStates);
      if (metro) found.add(metro);
      at += n - 1;
      break;
    }
  }
  return [...found];
}
