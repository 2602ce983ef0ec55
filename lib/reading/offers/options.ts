/**
 * One letter with a choice in it: "Option A … Option B …", two columns of a table, a numbered list under "one of the
 * following", "either … or …". Figures of two options are never read together.
 */

import type { Span } from '../../money/money.ts';
import { scanMoney } from '../../money/scan.ts';

/** What belongs to one option alone; all text outside the options belongs to each of them. */
export type Part = Span[];

const NOUN = '(?:option|package|offer|alternative|choice|scenario|variant|proposal)';
/** "Option A", "Package 2:", "Alternative two –"; not the stock options of a grant. */
const LABEL = new RegExp(
  `(?<!(?:stock|share|call|put|equity|a|an|this|your|our|the|job)[ ])(?<![\\p{L}])(${NOUN})[ ](?:no\\.?[ ]|#)?([a-d]|[1-4]|one|two|three|four)(?![\\p{L}\\d%])[ \\t*]{0,3}(?=[:.)(–—-]|\\n|\\t|\\|)`,
  'giu',
);
const ORDER = [
  ['a', '1', 'one'],
  ['b', '2', 'two'],
  ['c', '3', 'three'],
  ['d', '4', 'four'],
];
const placeOf = (name: string): number => ORDER.findIndex((names) => names.includes(name.toLowerCase()));

const hasMoney = (text: string): boolean => scanMoney(text).length > 0;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** A line that speaks of every option, or ends the letter. */
const COMMON =
  /^(?:both|either|in (?:both|either|all|any)|all (?:of|options|packages|offers)|please|let (?:us|me)|we |your start|the (?:offer|following)|this offer|whichever|kind|best|warm|sincerely|regards|yours|thank|cheers)\b/i;

/** Where the last of several parts ends: after as many lines as the part before it has, or where common words begin. */
function lastEnd(text: string, from: number, model: string): number {
  let at = lineEnd(text, from);
  for (let n = model.trim().split('\n').length; n > 1 && at < text.length; n--) {
    const end = lineEnd(text, at + 1);
    if (COMMON.test(text.slice(at + 1, end).trim())) break;
    at = end;
  }
  return at;
}

/** Labels in their order (A, B, …) with one noun; each label's place. */
function labels(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let noun = '';
  for (const match of text.matchAll(LABEL)) {
    if (placeOf(match[2] ?? '') !== found.length) continue;
    const word = (match[1] ?? '').toLowerCase();
    if (found.length > 0 && word !== noun) continue;
    noun = word;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** "Option A⇥Option B" as heads of columns: in each row below, one cell an option. */
function columns(text: string, heads: readonly Span[]): Part[] | null {
  const [first, second] = heads;
  if (first === undefined || second === undefined) return null;
  const gap = text.slice(first.end, second.start);
  if (!/^[ *]{0,3}(?:\t|\|)[ *|]{0,3}$/.test(gap)) return null;
  const mark = gap.includes('\t') ? '\t' : '|';
  const parts: Part[] = heads.map(() => []);
  let at = lineStart(text, first.start);
  for (let row = 0; row < 30 && at < text.length; row++) {
    const end = lineEnd(text, at);
    const cells = text.slice(at, end).split(mark);
    if (cells.length < 2 && text.slice(at, end).trim() !== '') break;
    let start = at;
    const own = cells.length - (cells.at(-1)?.trim() === '' ? 1 : 0) - heads.length;
    for (const [index, cell] of cells.entries()) {
      const part = parts[index - own];
      if (own >= 0 && part !== undefined) part.push({ start, end: start + cell.length });
      start += cell.length + 1;
    }
    at = end + 1;
  }
  return parts;
}

/** Sections with a label each. */
function sections(text: string, heads: readonly Span[]): Part[] {
  const parts = heads.map(({ start }, index): Part => {
    const next = heads[index + 1]?.start;
    if (next !== undefined) return [{ start, end: next }];
    const before = heads[index - 1];
    return [{ start, end: lastEnd(text, start, before ? text.slice(before.start, start) : '') }];
  });
  return parts;
}

const CHOICE =
  /\b(?:one of (?:the|these) (?:following|two|three|below)|choose (?:between|one|from|either|which)|your choice (?:of|between)|either of (?:the|these)|(?:two|three) (?:different )?(?:options|packages|alternatives|choices|offers|structures)|which(?: \w{1,12})? (?:you[’']?d?|would you)(?: would)? prefer)\b/i;
const ITEM = /^[ \t]{0,8}(?:\(?[1-4A-Da-d][.)]|[-•*–])[ \t]{1,4}(?=\S)/gm;

const ITEM_LINES = 8;

/** A list under words of choice, each item with money of its own. */
function items(text: string): Part[] | null {
  const choice = CHOICE.exec(text);
  if (choice === null) return null;
  ITEM.lastIndex = choice.index;
  const starts: number[] = [];
  for (let match = ITEM.exec(text); match !== null && starts.length < 4; match = ITEM.exec(text)) {
    const previous = starts.at(-1);
    // A list ends where lines without an item stand.
    if (previous !== undefined && text.slice(previous, match.index).trim().split('\n').length > ITEM_LINES)
      break;
    starts.push(match.index);
  }
  const parts = starts.map((start, index): Part => {
    const before = starts[index - 1];
    const model = before === undefined ? '' : text.slice(before, start);
    return [{ start, end: starts[index + 1] ?? lastEnd(text, start, model) }];
  });
  return parts;
}

const EITHER = /\beither\b/gi;
const OR = /(?:,|;)?\s(?:or|oder|ou)(?:,? (?:alternatively|instead))?,?\s/gi;
const OR_ELSE = /(?:,|;)?\s(?:or,? (?:alternatively|instead)|alternatively),?\s/gi;
const STOP = /[.!?](?=\s|$)|\n[ \t]{0,8}\n/g;

/** The longest sentence, in characters, and how many are looked at. */
const LONGEST = 600;
const MOST = 20;
const SALARY = /\b(?:base|salary|pay|gehalt|salaire|salario|package)\b|\d\s?k\b/i;

/** "either a base of X with Y, or a base of Z with W": one sentence, money on both sides of its "or". */
function eitherOr(text: string): Part[] | null {
  const starts = [...text.matchAll(EITHER)].map(({ index }) => ({ index, or: OR }));
  for (const { index } of [...text.matchAll(OR_ELSE)].slice(0, MOST)) {
    const from = Math.max(0, index - LONGEST);
    // `matchAll` begins where the search before it ended.
    STOP.lastIndex = 0;
    const stop = [...text.slice(from, index).matchAll(STOP)].at(-1);
    starts.push({ index: stop === undefined ? from : from + stop.index + 1, or: OR_ELSE });
  }
  for (const { index, or } of starts.slice(0, 2 * MOST)) {
    STOP.lastIndex = index;
    const end = STOP.exec(text)?.index ?? text.length;
    if (end - index > LONGEST) continue;
    const sentence = text.slice(index, end);
    for (const join of sentence.matchAll(or)) {
      const [left, right] = [sentence.slice(0, join.index), sentence.slice(join.index + join[0].length)];
      if (!SALARY.test(left) || !SALARY.test(right) || !hasMoney(left) || !hasMoney(right)) continue;
      return [[{ start: index, end: index + join.index }], [{ start: index + join.index, end }]];
    }
  }
  return null;
}

const textOf = (text: string, part: Part): string =>
  part.map(({ start, end }) => text.slice(start, end)).join('\n');

/** The options of an offer, at least two, each with money of its own; null where it leaves no choice. */
export function offerOptions(text: string): Part[] | null {
  const heads = labels(text);
  const tried = [
    heads.length < 2 ? null : columns(text, heads),
    heads.length < 2 ? null : sections(text, heads),
    items(text),
    eitherOr(text),
  ];
  return (
    tried.find(
      (parts): parts is Part[] =>
        parts !== null && parts.length >= 2 && parts.every((part) => hasMoney(textOf(text, part))),
    ) ?? null
  );
}
