/**
 * What an expression costs a backtracking engine on a text, counted in steps instead of seconds: from every place of
 * the text all ways are tried, and a step is one way that reaches one more place. The count is what an engine does
 * where the match fails at the last moment, so it is never less than the real work; V8's short cuts are left out.
 *
 * The expression becomes an automaton whose bounded repeats are written out, and the ways are counted place by place:
 * a text of a thousand characters costs a thousand rounds, even where an engine would need years.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What a state does: take a character, look at its neighbours, branch; `to` is empty at the end of the expression. */
export interface State {
  id: number;
  /** True for the characters that it takes; null where it takes none. */
  takes: ((char: string) => boolean) | null;
  /** True where the characters before and behind a place let a way pass; an empty text stands for the text's end. */
  passes: ((before: string, behind: string) => boolean) | null;
  to: State[];
  /** Inside of an unbounded repeat: its ways count once, because `prove.ts` has shown that they do not multiply. */
  once: boolean;
  /** The innermost repeat of more than a few that it stands in; null outside of any. */
  repeat: AST.Quantifier | null;
}

/** The ways that are open at a place: how many of them stand at each state. */
export type Ways = Map<State, number>;

const isWord = (char: string): boolean => /^\w$/.test(char);
const isBreak = (char: string): boolean => char === '' || /^[\n\r\u2028\u2029]$/.test(char);

/** The sets that alternatives of one character each make together; null where one of them is longer or a look itself. */
function oneCharacter(node: AST.LookaroundAssertion): AST.Element[] | null {
  const elements = node.alternatives.map(({ elements: inner }) =>
    inner.length === 1 ? inner[0] : undefined,
  );
  return elements.every(
    (one) => one?.type === 'Character' || one?.type === 'CharacterClass' || one?.type === 'CharacterSet',
  )
    ? (elements as AST.Element[])
    : null;
}

export interface Automaton {
  start: State;
  states: State[];
  /** True where the expression can begin at the beginning of a text only. */
  anchored: boolean;
}

/** Repeats up to this often are no place where ways gather. */
const FEW = 3;
/** Beyond this many states an expression is too large to be looked at, and for its reader too. */
const MAX_STATES = 30_000;

/** Throws where bounded repeats of bounded repeats make an expression too large to be counted. */
export function automaton({ source, flags }: { source: string; flags: string }): Automaton {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: /[uv]/.test(flags) });
  const states: State[] = [];
  let once = false;
  let repeat: AST.Quantifier | null = null;
  const state = (more: Partial<State>): State => {
    if (states.length > MAX_STATES) throw new Error(`more than ${MAX_STATES} states`);
    const one = { id: states.length, takes: null, passes: null, to: [], once, repeat, ...more };
    states.push(one);
    return one;
  };
  const takes = (node: AST.Element): ((char: string) => boolean) => {
    const regex = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gym]/g, ''));
    const known = new Map<string, boolean>();
    return (char) => {
      const before = known.get(char);
      if (before !== undefined) return before;
      const does = char !== '' && regex.test(char);
      known.set(char, does);
      return does;
    };
  };

  const look = (node: AST.LookaroundAssertion, to: State): State => {
    const sets = oneCharacter(node)?.map(takes);
    const ahead = node.kind === 'lookahead';
    if (sets)
      return state({
        passes: (before, behind) => sets.some((set) => set(ahead ? behind : before)) !== node.negate,
        to: [to],
      });
    // A longer look is walked beside the way itself, which may pass either way.
    return ahead ? state({ to: [oneOf(node.alternatives, state({})), to] }) : to;
  };

  const assertion = (node: AST.Assertion, to: State): State => {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') return look(node, to);
    const multiline = flags.includes('m');
    if (node.kind === 'start')
      return state({ passes: (before) => (multiline ? isBreak(before) : before === ''), to: [to] });
    if (node.kind === 'end')
      return state({ passes: (_, behind) => (multiline ? isBreak(behind) : behind === ''), to: [to] });
    const { negate } = node as AST.WordBoundaryAssertion;
    return state({ passes: (before, behind) => (isWord(before) !== isWord(behind)) !== negate, to: [to] });
  };

  const repeated = (node: AST.Quantifier, to: State): State => {
    const { element, min, max } = node;
    const outer = { once, repeat };
    if (max > FEW) repeat = node;
    let from = to;
    if (max === Number.POSITIVE_INFINITY) {
      once = true;
      from = state({});
      from.to = [elementTo(element, from), to];
      once = outer.once;
    } else for (let n = min; n < max; n++) from = state({ to: [elementTo(element, from), to] });
    for (let n = 0; n < min; n++) from = elementTo(element, from);
    repeat = outer.repeat;
    return from;
  };

  const elementTo = (node: AST.Element, to: State): State => {
    if (node.type === 'Assertion') return assertion(node, to);
    if (node.type === 'Quantifier') return repeated(node, to);
    if (node.type === 'Group' || node.type === 'CapturingGroup') return oneOf(node.alternatives, to);
    // What was captured is as long as it is, and stands there or not.
    if (node.type === 'Backreference') return to;
    return state({ takes: takes(node), to: [to] });
  };

  const oneOf = (alternatives: AST.Alternative[], to: State): State => {
    const ways = alternatives.map(({ elements }) =>
      elements.reduceRight((next, node) => elementTo(node, next), to),
    );
    return ways.length === 1 ? (ways[0] as State) : state({ to: ways });
  };

  const start = oneOf(tree.alternatives, state({}));
  const anchored =
    !flags.includes('m') &&
    tree.alternatives.every(({ elements }) => {
      const first = elements[0];
      return first?.type === 'Assertion' && first.kind === 'start';
    });
  return { start, states, anchored };
}

/** Ways that branch without taking a character for longer than this go round in a circle. */
const ROUNDS = 3;

/** Puts a state into a list in rising order. */
function insert(order: State[], state: State): void {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] as State).id < state.id) low = middle + 1;
    else high = middle;
  }
  order.splice(low, 0, state);
}

/** Ways at the states that take a character, once everything between two characters is walked; and the steps for it. */
export function settle(ways: Ways, before: string, behind: string): { open: Ways; steps: number } {
  const open: Ways = new Map();
  let steps = 0;
  let pending = ways;
  for (let round = 0; pending.size > 0 && round < ROUNDS; round++) {
    const later: Ways = new Map();
    // States were numbered from the end: taken in falling order, all ways into a state are counted before it is left.
    const order = [...pending.keys()].sort((a, b) => a.id - b.id);
    for (let state = order.pop(); state; state = order.pop()) {
      const n = state.once ? 1 : (pending.get(state) as number);
      steps += n;
      if (state.takes) open.set(state, (open.get(state) ?? 0) + n);
      else if (state.passes === null || state.passes(before, behind))
        for (const next of state.to) {
          const into = next.id < state.id ? pending : later;
          if (into === pending && !pending.has(next)) insert(order, next);
          into.set(next, (into.get(next) ?? 0) + n);
        }
    }
    pending = later;
  }
  return { open, steps };
}

/** The ways behind a character. */
export function taken(open: Ways, char: string): Ways {
  const next: Ways = new Map();
  for (const [state, n] of open)
    if (state.takes?.(char)) for (const to of state.to) next.set(to, (next.get(to) ?? 0) + n);
  return next;
}

/** All steps on a text, searched from each of its places. */
export function stepsOn({ start, anchored }: Automaton, text: string): number {
  let ways: Ways = new Map();
  let total = 0;
  let before = '';
  const chars = [...text, ''];
  for (const [i, char] of chars.entries()) {
    if (i === 0 || !anchored) ways.set(start, (ways.get(start) ?? 0) + 1);
    const { open, steps } = settle(ways, before, char);
    total += steps;
    ways = taken(open, char);
    before = char;
  }
  return total;
}
