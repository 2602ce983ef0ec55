/**
 * What reads a text apart from the page that shows it: each task takes plain data and gives plain data, so that it can be
 * handed to a worker and back. The weights of the second voice are loaded by the first task that asks for them.
 */
import { fromText } from '../documents/text.ts';
import type { Span } from '../money/money.ts';
import { scanMoney } from '../money/scan.ts';
import { noteKind, readAsSaid } from '../reading/as-said.ts';
import { meaningOf } from '../reading/meaning.ts';
import { loadScorer } from '../reading/owners/scorer/load.ts';
import { kindOf } from '../reading/read.ts';
import type { Kind, Reading } from '../reading/reading.ts';
import {
  readSelectedWords,
  readSelection,
  type SelectionContext,
  type SelectionRead,
} from '../reading/selection/read-selection.ts';
import type { Snapshot } from '../reading/snapshot.ts';

/** A snapshot, and how it is to be read: as what the person says it is, and which of several offers. */
export interface ToRead {
  snapshot: Snapshot;
  said?: Kind | null;
  choice?: number | null;
}

/** A text that somebody brought. `said` is what it was read as without asking: a short note with a figure of pay. */
export interface Brought {
  snapshot: Snapshot;
  reading: Reading;
  said: Kind | null;
}

/** A figure that was picked in a text: its words, and its place where that is known. */
export interface ToFind {
  text: string;
  words: string;
  span: Span | null;
  context: Omit<SelectionContext, 'scorer'>;
}

const asWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const TASKS = {
  /** Nothing yet: the weights are there when something is. */
  prepare: async (_: null): Promise<true> => {
    await loadScorer();
    return true;
  },

  read: async ({ snapshot, said = null, choice = null }: ToRead): Promise<Reading> =>
    readAsSaid(snapshot, said, { choice, scorer: await loadScorer() }),

  readText: async ({ text, title }: { text: string; title: string }): Promise<Brought> => {
    const scorer = await loadScorer();
    const snapshot = fromText(text, { title });
    const found = readAsSaid(snapshot, null, { scorer });
    const said = noteKind(snapshot, found, { scorer });
    return { snapshot, reading: said ? readAsSaid(snapshot, said, { scorer }) : found, said };
  },

  readFigure: async ({ text, words, span, context }: ToFind): Promise<SelectionRead | null> => {
    const known = { ...context, scorer: await loadScorer() };
    // The page may have changed since: then the place is another figure's.
    const stands = span !== null && asWords(text.slice(span.start, span.end)) === asWords(words);
    return stands ? readSelection(text, span, known) : readSelectedWords(text, words, known);
  },

  /** How many amounts of money a text holds. */
  countAmounts: async ({ text }: { text: string }): Promise<number> => scanMoney(text).length,

  meaningOf: async ({ snapshot, said = null }: Omit<ToRead, 'choice'>): Promise<string> =>
    meaningOf(snapshot, said, { scorer: await loadScorer() }),

  /** For the mark of the toolbar button: by the rules alone, as Chromium's background, which has no worker, knows it. */
  kindOf: async ({ snapshot }: { snapshot: Snapshot }): Promise<Kind> => kindOf(snapshot),
};

export type TaskName = keyof typeof TASKS;
export type Input<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type Output<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>;

/** Does a task by its name. */
export const doTask = (name: TaskName, input: unknown): Promise<unknown> =>
  (TASKS[name] as (input: unknown) => Promise<unknown>)(input);
