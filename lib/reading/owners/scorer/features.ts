/**
 * What the scorer knows of a mark: the words and families around it in its sentence, the label or heading it stands
 * under, the marks beside it, and its own size. Each is a short string; the reasons for a decision are read from them.
 */

import type { Mark } from '../../../marks/mark.ts';
import { hasDigit } from '../../../text/chars.ts';
import { indexAt, keyOf, type Line, type Scene, yearly } from './scene.ts';
import { BREAKS, type Token } from './tokens.ts';

const LEFT = 14;
const RIGHT = 12;
/** Tokens of the sentence before that are looked at, and of the one behind. */
const BESIDE = 10;
/** Letters of a word's beginning that stand for its inflections. */
const STEM = 6;
const SMALL = new Set(
  'the a an of to in on at for and or is be will your you we our this that with as by from it are'.split(' '),
);

const size = (value: number): number => Math.round(2 * Math.log2(Math.max(value, 0.5)));

const isHeading = (text: string): boolean => {
  const line = text.trim();
  return (
    line.length > 1 && line.length < 60 && line.split(' ').length <= 7 && !'.!?'.includes(line.slice(-1))
  );
};

/** Words and families of the tokens on one line, for labels and headings. */
function inRange(scene: Scene, from: number, to: number): { words: string[]; families: string[] } {
  const words: string[] = [];
  const families = new Set<string>();
  for (let i = indexAt(scene.tokens, from); i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    if (token.start < from) continue;
    if (token.start >= to) break;
    if (token.text.length > 1 && !token.text.startsWith('§')) words.push(token.text);
    for (const family of token.families) families.add(family);
  }
  return { words: words.slice(0, 8), families: [...families].sort() };
}

function side(
  scene: Scene,
  at: number,
  step: -1 | 1,
  out: string[],
): { words: string[]; nearest: string; at: number } {
  const [name, most] = step < 0 ? ['L', LEFT] : ['R', RIGHT];
  const words: string[] = [];
  const near: string[] = [];
  const families = new Set<string>();
  let crossed = '';
  let i = at;
  for (let n = 0; n < most && i >= 0 && i < scene.tokens.length; i += step, n++) {
    const token = scene.tokens[i] as Token;
    if (BREAKS.has(token.text)) break;
    words.push(token.text);
    const where = crossed === '' ? name : `${name}x`;
    if (!SMALL.has(token.text) || n < 2) {
      out.push(`${where} ${token.text}`);
      if (token.text.length > STEM) out.push(`${where}~ ${token.text.slice(0, STEM)}`);
    }
    for (const family of token.families) {
      if (crossed !== '') out.push(`${name}X ${family}`);
      else if (!families.has(family)) {
        families.add(family);
        near.push(family);
      }
    }
    if (token.text.startsWith('§')) crossed = token.text;
    if (token.text.startsWith('§') && n < 6) out.push(`${name}m${Math.min(n, 3)} ${token.text}`);
  }
  out.push(`${name}n ${near[0] ?? '-'}`, `${name}nn ${near[0] ?? '-'} ${near[1] ?? '-'}`);
  for (const family of families) out.push(`${name}f ${family}`);
  const sorted = [...families].sort();
  for (let a = 0; a < sorted.length; a++)
    for (let b = a + 1; b < sorted.length; b++) out.push(`${name}ff ${sorted[a]} ${sorted[b]}`);
  if (families.size === 0) out.push(`${name}f -`);
  out.push(`${name}1 ${words[0] ?? '^'}`, `${name}2 ${words[1] ?? '^'} ${words[0] ?? '^'}`);
  out.push(`${name}3 ${words[2] ?? '^'} ${words[1] ?? '^'} ${words[0] ?? '^'}`);
  for (let q = 1; q < Math.min(words.length - 1, 8); q++) out.push(`${name}b ${words[q + 1]} ${words[q]}`);
  return { words, nearest: near[0] ?? '-', at: i };
}

/** Families of the sentence before (or behind) the one that holds the mark. */
function neighbour(scene: Scene, from: number, step: -1 | 1, close: boolean, out: string[]): void {
  const name = step < 0 ? 'P' : 'N';
  let i = from + step;
  for (let n = 0; n < BESIDE && i >= 0 && i < scene.tokens.length; i += step, n++) {
    const token = scene.tokens[i] as Token;
    if (BREAKS.has(token.text)) break;
    for (const family of token.families) out.push(`${name}${close ? '0' : ''} ${family}`);
    if (close && !SMALL.has(token.text)) out.push(`${name}w ${token.text}`);
  }
}

/** The label in front of a mark on its line, the heading above, the head of its column. */
function layout(scene: Scene, { start }: { start: number }, out: string[]): void {
  const index = indexAt(scene.lines, start);
  const line = scene.lines[index] as Line;
  const lead = line.text.slice(0, start - line.start);
  const stop = Math.max(
    lead.lastIndexOf(':'),
    lead.lastIndexOf('\t'),
    lead.lastIndexOf('|'),
    lead.lastIndexOf('=='),
  );
  const dash = / [–—-] $/.test(lead) ? lead.length - 3 : -1;
  const label = Math.max(stop, dash);
  out.push(
    `line ${label >= 0 ? 'label' : lead.trim() === '' ? 'start' : line.text.length < 60 ? 'short' : 'long'}`,
  );
  if (label >= 0 && label < 80) {
    const { words, families } = inRange(scene, line.start, line.start + label);
    for (const word of words) out.push(`B ${word}`);
    for (const family of families) out.push(`Bf ${family}`);
    out.push(`Bff ${families.join('+')}`, `Bw ${words.slice(0, 4).join(' ')}`);
  }
  let above = index - 1;
  for (let blank = 0; above >= 0 && blank < 2 && (scene.lines[above] as Line).text.trim() === ''; blank++)
    above--;
  let steps = 0;
  for (let up = above; up >= 0 && steps < 14; up--, steps++) {
    const heading = scene.lines[up] as Line;
    if (heading.text.trim() === '' || !isHeading(heading.text) || hasDigit(heading.text)) continue;
    const near = up === above;
    const { words, families } = inRange(scene, heading.start, heading.end);
    for (const family of families) out.push(`${near ? 'U' : 'H'}f ${family}`);
    for (const word of words) out.push(`${near ? 'U' : 'H'} ${word}`);
    break;
  }
  const cell = line.text.includes('\t') ? '\t' : line.text.includes('|') ? '|' : null;
  if (cell === null) return;
  out.push('cell');
  const column = lead.split(cell).length - 1;
  for (let up = index - 1, n = 0; up >= 0 && n < 14; up--, n++) {
    const row = scene.lines[up] as Line;
    const cells = row.text.split(cell);
    if (cells.length < 2) break;
    if (hasDigit(row.text) || cells[column] === undefined) continue;
    const from = row.start + cells.slice(0, column).join(cell).length;
    const { words, families } = inRange(scene, from, from + (cells[column]?.length ?? 0) + 1);
    for (const family of families) out.push(`Cf ${family}`);
    for (const word of words) out.push(`C ${word}`);
    break;
  }
}

/** Days from the document's own date, in steps that matter. */
function distance(iso: string, reference: Date | null): string {
  if (reference === null || iso.length !== 10) return 'unknown';
  const days = Math.round(
    (Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8)) - reference.getTime()) / 864e5,
  );
  for (const step of [-1, 0, 3, 7, 14, 30, 60, 120, 400]) if (days <= step) return String(step);
  return 'far';
}

function own(scene: Scene, mark: Mark, at: number, nearest: string, out: string[]): void {
  out.push(`kind ${mark.kind}`, `rep ${Math.min(3, scene.repeats.get(keyOf(mark)) ?? 1)}`);
  switch (mark.kind) {
    case 'money': {
      const { mention } = mark;
      const value = yearly(mark);
      const share = value / scene.largest;
      const part = share >= 0.99 ? 1 : share > 0.5 ? 2 : share > 0.2 ? 3 : share > 0.04 ? 4 : 5;
      const period = mention.periodStated ? (mention.period ?? '-') : '-';
      out.push(`size ${size(value)}`, `period ${period}`, `period ${period} ${nearest}`, `part ${part}`);
      out.push(`part ${part} ${nearest}`, `range ${mention.min !== mention.max}`, `by ${mention.evidence}`);
      // How many amounts a text has says what sort of text was learned from, not whose an amount is: it is left out.
      out.push(`round ${value % 1000 === 0}`);
      const first = scene.marks.findIndex(({ kind }) => kind === 'money') === at;
      out.push(`first ${first}`, `first ${first} ${part}`);
      break;
    }
    case 'number':
      out.push(`size ${size(mark.value)}`, `grouped ${mark.grouped}`, `bare ${scene.amounts === 0}`);
      out.push(`round ${mark.value % 100 === 0}`, `size ${size(mark.value)} ${nearest}`);
      break;
    case 'percent':
      out.push(`share ${mark.max}`, `share ${size(mark.max)}`, `range ${mark.min !== mark.max}`);
      break;
    case 'duration':
      out.push(`days ${mark.days}`, `days ${size(mark.days)}`);
      break;
    case 'date':
      out.push(`in ${distance(mark.iso, scene.reference)}`, `whole ${mark.iso.length}`);
      out.push(`first ${scene.marks.findIndex(({ kind }) => kind === 'date') === at}`);
      break;
  }
  const before = scene.marks[at - 1];
  const after = scene.marks[at + 1];
  out.push(`before ${before && mark.span.start - before.span.end < 80 ? before.kind : '-'}`);
  out.push(`after ${after && after.span.start - mark.span.end < 80 ? after.kind : '-'}`);
  out.push(`at ${Math.min(9, Math.floor((10 * mark.span.start) / Math.max(1, scene.marked.text.length)))}`);
}

/** The features of the mark at index `at`; scores and reasons ask for the same ones. */
export function featuresOf(scene: Scene, at: number): readonly string[] {
  const known = scene.features.get(at) ?? build(scene, at);
  scene.features.set(at, known);
  return known;
}

function build(scene: Scene, at: number): string[] {
  const mark = scene.marks[at] as Mark;
  const out: string[] = [];
  const token = indexAt(scene.tokens, mark.span.start);
  const left = side(scene, token - 1, -1, out);
  const right = side(scene, token + 1, 1, out);
  out.push(`lr ${left.nearest} ${right.nearest}`, `lr1 ${left.words[0] ?? '^'} ${right.words[0] ?? '^'}`);
  if (left.at >= 0 && BREAKS.has(scene.tokens[left.at]?.text ?? ''))
    neighbour(scene, left.at, -1, left.words.length <= 2, out);
  if (right.words.length <= 2 && right.at < scene.tokens.length) neighbour(scene, right.at, 1, true, out);
  layout(scene, mark.span, out);
  own(scene, mark, at, left.nearest, out);
  return out;
}
