/** What is stored of the letter in front, and what was typed on it that is not. */
import type { SavedReport } from '../../../lib/browser/storage.ts';
import { sameData } from '../../../lib/browser/store/data.ts';
import { hashOf } from '../../../lib/evidence/identity.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import type { UserInputs } from '../../../lib/worth/offer.ts';

/** What of a document is stored, and what it is recognised by. */
interface Doc {
  title: string;
  snapshot: Snapshot | null;
  letter: string[];
  corrections: Corrections;
  over?: Corrections;
  inputs: UserInputs;
  before?: { corrections: Corrections; inputs: UserInputs };
  answers: Record<string, string>;
  applied: string[];
  draft?: SavedReport;
  savedId: string | null;
  savedAs?: SavedReport;
}

/** What is stored of a letter: the saved report, and what was typed after it. */
export interface Kept {
  saved: SavedReport | null;
  draft: SavedReport | null;
}

export function withKept<D extends Doc>(doc: D, { saved, draft }: Kept): D {
  const report = draft ?? saved;
  if (!report) return doc;
  const { corrections, inputs, answers = {}, applied = [] } = report;
  return {
    ...doc,
    corrections,
    inputs: { ...inputs, today: doc.inputs.today },
    answers,
    applied,
    ...(draft ? { draft } : {}),
    ...(saved ? { savedId: saved.id, savedAs: saved } : {}),
  };
}

export function afresh<D extends Doc>(doc: D): D {
  const bare: D = {
    ...doc,
    corrections: {},
    inputs: { walkAway: null, competing: [], today: doc.inputs.today },
    answers: {},
    applied: [],
  };
  for (const name of ['draft', 'before', 'over'] as const) delete bare[name];
  return withKept(bare, { saved: doc.savedAs ?? null, draft: null });
}

/** The same for the same letter; of one that says too little of itself, for the same text. */
export function draftIdOf({ letter, snapshot, title }: Doc): string {
  const own = letter[0] ?? `t${hashOf(snapshot?.text ?? title).toString(36)}`;
  return own.replace(/[^A-Za-z0-9-]/g, '');
}

/** True where the person typed or chose something for it. */
export const isTyped = ({ corrections, inputs, answers, applied }: Doc): boolean =>
  Object.keys(corrections).length + Object.keys(answers).length + applied.length > 0 ||
  Object.entries(inputs).some(([name, value]) => name !== 'today' && hasValue(value));

const saidParts = ({ corrections, inputs, answers = {}, applied = [] }: SavedReport | Doc): unknown => ({
  corrections,
  inputs: { ...inputs, today: '' },
  answers,
  applied,
});

/** True where something was typed that is not saved. A page that reads otherwise by now is nothing typed. */
export const isAhead = (doc: Doc): boolean =>
  doc.savedId !== null && doc.savedAs ? !sameData(saidParts(doc), saidParts(doc.savedAs)) : isTyped(doc);

const hasValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== false;
