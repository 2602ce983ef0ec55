/** The round that the talks have come to, as the `counter` command prints it: the move, its parts, what they may answer. */
import type { CounterResult, Move, Note, Part } from '../lib/counter/plan.ts';
import { say } from '../lib/words/words.ts';
import type { Tree } from './derivations.ts';

/** A note as its code and its sentence. */
export const words = ({ code, params }: Note) => ({ code, text: say(`counter.${code}`, params) });

/** Parts as a list, in the order in which they are named to an employer. */
const partList = (parts: Part[]): Tree[] =>
  parts.map(({ offered, asked, counted }) => ({ offered, asked, ...(counted ? { counted } : {}) }));

/** Figures of a list of parts with the names of the parts beside them. */
const named = (list: unknown, parts: Part[]): object[] =>
  (list as object[]).map((each, i) => ({ part: parts[i]?.part, ...each }));

/** The figures of a round, by the names they are printed under. */
export const moveFigures = ({ plan, move }: CounterResult): { [name: string]: Tree } => ({
  parts: partList(plan?.parts ?? []),
  latest: move.offered,
  answers: move.answers.map(({ total, ask, parts }) => ({ total, ask, parts: partList(parts) })),
});

function answersJson(plain: unknown, { answers }: Move): object[] {
  return answers.map(({ answer, move, line, parts }, i) => {
    const figures = (plain as { parts: unknown }[])[i];
    return { answer, ...figures, move, line: words(line), parts: named(figures?.parts, parts) };
  });
}

/** The round in words, around the plain numbers of `moveFigures`. */
export const moveJson = (
  { plan, move, type, proposedType, terms }: CounterResult,
  plain: Record<string, unknown>,
) => ({
  type,
  proposedType,
  terms: terms.map(words),
  move: move.kind,
  line: words(move.line),
  last: move.last,
  news: move.news && words(move.news),
  parts: named(plain.parts, plan?.parts ?? []),
  answers: answersJson(plain.answers, move),
});
