/**
 * The selectors that sites are described with: types, ids, classes, attributes, `:has(…)`, descendants and children, in
 * lists. Anything else throws, so that a site's file cannot mean more here than it does in a browser.
 */

/** What a selector asks of an element. */
export interface Queried {
  readonly nodeType: number;
  readonly name: string;
  readonly parentElement: Queried | null;
  getAttribute(name: string): string | null;
  within(): Iterable<Queried>;
}

type Test = (node: Queried) => boolean;
interface Compound {
  tests: Test[];
  /** How the next compound to the left stands to it; null for the leftmost. */
  by: ' ' | '>' | null;
}
/** One selector of a list, from its last compound to its first. */
type Complex = Compound[];
export type Selector = readonly Complex[];

const NAME = String.raw`[\w-]{1,100}`;
const PIECE = new RegExp(
  [
    String.raw`(?<has>:has\()`,
    `#(?<id>${NAME})`,
    String.raw`\.(?<class>${NAME})`,
    String.raw`\[(?<attribute>${NAME})(?:(?<how>[~^$*|]?=)(?:"(?<quoted>[^"]{0,200})"|(?<bare>${NAME})))?\]`,
    String.raw`(?<type>\*|${NAME})`,
  ].join('|'),
  'y',
);

const wordsOf = (value: string): string[] => value.split(/\s+/);

function attributeTest(name: string, how: string | undefined, wanted: string): Test {
  const checks: Record<string, (value: string) => boolean> = {
    '=': (value) => value === wanted,
    '~=': (value) => wordsOf(value).includes(wanted),
    '^=': (value) => wanted !== '' && value.startsWith(wanted),
    '$=': (value) => wanted !== '' && value.endsWith(wanted),
    '*=': (value) => wanted !== '' && value.includes(wanted),
    '|=': (value) => value === wanted || value.startsWith(`${wanted}-`),
  };
  const check = how === undefined ? () => true : checks[how];
  return (node) => {
    const value = node.getAttribute(name);
    return value !== null && (check?.(value) ?? false);
  };
}

const known = new Map<string, Selector>();

/** A selector as its tests. Throws where it holds something that is not known here. */
export function parseSelector(source: string): Selector {
  const before = known.get(source);
  if (before) return before;
  let at = 0;
  const fail = (): never => {
    throw new Error(`Not a selector that is known here: ${source}`);
  };
  const blanks = (): boolean => {
    const from = at;
    while (source[at] === ' ' || source[at] === '\n') at++;
    return at > from;
  };

  function piece(): Test | null {
    PIECE.lastIndex = at;
    const found = PIECE.exec(source);
    if (!found) return null;
    at = PIECE.lastIndex;
    const { has, id, class: name, attribute, how, quoted, bare, type } = found.groups ?? {};
    if (has) {
      const inner = list(')');
      return (node) => [...node.within()].some((each) => each.nodeType === 1 && matches(each, inner));
    }
    if (id) return (node) => node.getAttribute('id') === id;
    if (name) return (node) => wordsOf(node.getAttribute('class') ?? '').includes(name);
    if (attribute) return attributeTest(attribute, how, quoted ?? bare ?? '');
    return type === '*' ? () => true : (node) => node.name === type?.toLowerCase();
  }

  function list(end: string): Selector {
    const all: Complex[] = [];
    let complex: Complex = [];
    let by: Compound['by'] = null;
    for (;;) {
      blanks();
      const tests: Test[] = [];
      for (let test = piece(); test; test = piece()) tests.push(test);
      if (tests.length === 0) return fail();
      complex.unshift({ tests, by });
      const gap = blanks();
      const sign = source[at] ?? '';
      if (sign === end || sign === ',') {
        at++;
        all.push(complex);
        complex = [];
        by = null;
        if (sign === end) return all;
      } else if (sign === '>') {
        at++;
        by = '>';
      } else if (gap) by = ' ';
      else return fail();
    }
  }

  const parsed = list('');
  known.set(source, parsed);
  return parsed;
}

function holds(node: Queried, complex: Complex, from: number): boolean {
  const compound = complex[from];
  if (!compound?.tests.every((test) => test(node))) return false;
  if (compound.by === null) return true;
  let above = node.parentElement;
  if (compound.by === '>') return above !== null && holds(above, complex, from + 1);
  for (; above; above = above.parentElement) if (holds(above, complex, from + 1)) return true;
  return false;
}

/** True where one of the list's selectors holds for the element. */
export const matches = (node: Queried, selector: Selector): boolean =>
  selector.some((complex) => holds(node, complex, 0));
