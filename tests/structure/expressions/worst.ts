/**
 * Looks for the text that costs an expression the most: character by character or by the shortest texts that lead
 * into a repeat, keeping the few beginnings with the most open ways. It finds what hurts, not always the worst of it.
 */
import { type Automaton, automaton, type State, settle, stepsOn, taken, type Ways } from './steps.ts';

/** Characters that stand for all others, besides those that the expression names. */
const ANY = [...'abenstAZé15 \t\n.,-$:(/'];

/** Beginnings that are kept, characters that are added to them, and repeats in which the search begins anew. */
const KEPT = 3;
const ADDED = 50;
const PLACES = 6;
/** Characters of the text on which the steps are counted. */
const LENGTH = 400;

interface Beginning {
  text: string;
  ways: Ways;
  /** How many ways are open behind it. */
  open: number;
}

/** Those that most states take come first: where several repeats take them, their ways multiply. */
function alphabetOf(source: string, { states }: Automaton): string[] {
  const named = source.replace(/\\[a-zA-Z]/g, '');
  const taking = (char: string): number => states.filter(({ takes }) => takes?.(char)).length;
  return [...new Set([...ANY, ...named, ...named.toLowerCase()])]
    .map((char) => ({ char, by: taking(char) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ char }) => char);
}

/** Shortest texts that lead into repeats. */
function placesOf({ start }: Automaton, alphabet: readonly string[]): string[] {
  const reached = new Map<State, string>([[start, '']]);
  const queue = [start];
  const found = new Map<State['repeat'], string>();
  for (let state = queue.shift(); state; state = queue.shift()) {
    const char = state.takes ? alphabet.find(state.takes) : '';
    if (char === undefined) continue;
    const text = reached.get(state) + char;
    if (state.repeat && char !== '' && !found.has(state.repeat)) found.set(state.repeat, text);
    for (const next of state.to)
      if (!reached.has(next)) {
        reached.set(next, text);
        queue.push(next);
      }
  }
  return [...found.values()].slice(-PLACES);
}

/** The ways behind a longer text. */
function after(machine: Automaton, { text, ways }: Beginning, added: string): Beginning {
  let before = text.at(-1) ?? '';
  let open = ways;
  let first = text === '';
  for (const char of added) {
    const from = new Map(open);
    if (first || !machine.anchored) from.set(machine.start, (from.get(machine.start) ?? 0) + 1);
    open = taken(settle(from, before, char).open, char);
    before = char;
    first = false;
  }
  const count = [...open.values()].reduce((sum, n) => sum + n, 0);
  return { text: text + added, ways: open, open: count };
}

/** The beginning with each piece behind it; those that leave the same ways open are one. */
function longer(machine: Automaton, beginning: Beginning, pieces: readonly string[]): Beginning[] {
  const found = new Map<string, Beginning>();
  for (const piece of pieces) {
    const one = after(machine, beginning, piece);
    const key = [...one.ways].map(([{ id }, n]) => `${id}:${n}`).join(' ');
    if (key !== '' && !found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

/** The text behind which the most ways are open, of those that begin with `from`. */
function grow(machine: Automaton, from: string, pieces: readonly string[]): string {
  let kept: Beginning[] = [after(machine, { text: '', ways: new Map(), open: 0 }, from)];
  let [best] = kept as [Beginning];
  while (kept[0] && kept[0].text.length < from.length + ADDED) {
    kept = kept
      .flatMap((one) => longer(machine, one, pieces))
      .sort((a, b) => b.open - a.open)
      .slice(0, KEPT);
    if (kept[0] && kept[0].open >= best.open) best = kept[0];
  }
  return best.text;
}

/** The piece of text that, repeated, costs the most steps for each of its characters. */
export function worst(expression: { source: string; flags: string }): { text: string; steps: number } {
  const machine = automaton(expression);
  const alphabet = alphabetOf(expression.source, machine);
  let found = { text: '', steps: 0 };
  const places = placesOf(machine, alphabet);
  for (const place of ['', ...places]) {
    const text = grow(machine, place, [...places, ...alphabet]);
    for (const piece of [place, text, text.slice(-1), text.slice(place.length)]) {
      if (piece === '') continue;
      const steps = stepsOn(machine, piece.repeat(LENGTH / piece.length + 1).slice(0, LENGTH)) / LENGTH;
      if (steps > found.steps) found = { text: piece, steps };
    }
  }
  return found;
}
