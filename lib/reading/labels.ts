/**
 * Labels with their values: "Job title: Analyst", "Cargo⇥Analista", "ARBEITSORT⏎Bremen". A form needs no sentence around
 * it, so that the labels of all languages are known whatever the language of the text.
 */
import type { Family } from '../lexicon/families.ts';
import { LANGUAGES } from '../lexicon/lexicon.ts';
import { waysToSay } from '../lexicon/phrase.ts';
import { linesOf } from './marked.ts';

export interface Labelled {
  label: string;
  /** What stands behind the label, or on the next line. */
  value: string;
  start: number;
  /** Where the label's own line begins. */
  line: number;
}

const known = new Map<Family, ReadonlySet<string>>();
function labelsOf(family: Family): ReadonlySet<string> {
  const before = known.get(family);
  if (before !== undefined) return before;
  const phrases = Object.values(LANGUAGES).flatMap((words) => words[family] ?? []);
  const made = new Set(phrases.flatMap((phrase) => waysToSay(phrase).map((words) => words.join(' '))));
  known.set(family, made);
  return made;
}

/** Signs between a label and its value; the first in the line counts. */
const SIGNS = [':', '\t', '|', ' – ', ' — ', ' - ', ' = '];
const LONGEST_LABEL = 40;
const MOST_LINES = 400;
/** What may stand before a label: a bullet, a number, a letter in brackets. */
const BULLET = /^(?:[-*•·▪–§✅📍💼]\s?|\(?[\da-z.]{1,4}[.)]\s)/iu;
const NUMBERED = /^\(?\d{1,2}(?:\.\d{1,2})?[.)]?\s/;
/** Words that a label has beside its own: "Your new position", "Location of work (primary)". */
const BESIDE = new Set(
  'job work of post primary available your new official main current base corporate functional business proposed offered s deine ihre votre su tu sua seu je uw'.split(
    ' ',
  ),
);

/** A label as the lexicon writes it. */
const plain = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+|\(|\)/)
    .filter((word) => word !== '')
    .join(' ');

/** Every line of a text that begins with a label of the family. */
export function* labelledLines(text: string, family: Family): Generator<Labelled> {
  const labels = labelsOf(family);
  const is = (label: string): boolean => {
    const words = plain(label).split(' ');
    while (words.length > 1 && BESIDE.has(words[0] ?? '') && !labels.has(words.join(' '))) words.shift();
    while (words.length > 1 && BESIDE.has(words.at(-1) ?? '') && !labels.has(words.join(' '))) words.pop();
    return (
      labels.has(words.join(' ')) ||
      words
        .join(' ')
        .split(' / ')
        .every((part) => labels.has(part))
    );
  };
  const lines = linesOf(text, MOST_LINES);
  for (const [i, { line, start }] of lines.entries()) {
    const bullet = BULLET.exec(line)?.[0].length ?? line.length - line.trimStart().length;
    // "8. Location. Christchurch": behind a clause's number its heading ends with a full stop.
    const signs = NUMBERED.test(line) ? [...SIGNS, '. '] : SIGNS;
    const ends = signs
      .map((sign) => [line.indexOf(sign, bullet), sign.length] as const)
      .filter(([at]) => at > 0);
    const [at, width] = ends.sort((a, b) => a[0] - b[0])[0] ?? [line.length, 0];
    if (at - bullet > LONGEST_LABEL || at <= bullet || !is(line.slice(bullet, at))) continue;
    const label = line.slice(bullet, at).trim();
    const rest = line.slice(at + width);
    const value = rest.trim();
    const below = lines[i + 1];
    if (value !== '') yield { label, value, start: start + line.indexOf(value, at + width), line: start };
    else if (below && below.line.trim() !== '')
      yield {
        label,
        value: below.line.trim(),
        start: below.start + below.line.indexOf(below.line.trim()),
        line: start,
      };
  }
}
