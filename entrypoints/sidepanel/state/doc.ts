/**
 * One document that the panel shows: what was read, and what the person said about it. The report is a pure function
 * of these, so it is never stored, only computed again.
 */
import type { Field, FieldValue } from '../../../components/fields/field.ts';
import { corrected, fieldById, restored } from '../../../components/fields/fields.ts';
import type { Answers } from '../../../components/levers/questions.ts';
import type { SavedReport } from '../../../lib/browser/storage.ts';
import { sameData } from '../../../lib/browser/store/data.ts';
import { mergedSaid } from '../../../lib/browser/store/merge.ts';
import type { Kind, Reading } from '../../../lib/reading/reading.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { fingerprints } from '../../../lib/report/letter.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import type { Offer, UserInputs } from '../../../lib/worth/offer.ts';
import { afresh, isTyped, type Kept, withKept } from './kept.ts';

/** What the person says about a document, and a save keeps. */
type Said = 'corrections' | 'inputs' | 'answers' | 'applied';

export interface Doc {
  title: string;
  url: string | null;
  /** Null for a lookup: there is no document, only a company, role, level and place. */
  snapshot: Snapshot | null;
  reading: Reading;
  /** What the person says it is; null while the reading's own verdict stands. */
  said: Kind | null;
  /** Of several offers in the text the person chose the one that is read. */
  chosen: boolean;
  corrections: Corrections;
  /** What the document said of each corrected part when it was corrected: where it says otherwise by now, it is asked. */
  over?: Corrections;
  inputs: UserInputs;
  /** Answers to the slots of scripts, by slot id. */
  answers: Answers;
  /** Ids of levers that the person says apply to them. */
  applied: string[];
  /** What the person had said before their last change of it: the way back. */
  before?: Pick<Doc, 'corrections' | 'inputs'>;
  /** What the letter is recognised by (`lib/report/letter`). */
  letter: string[];
  /** What was typed and not saved when the letter was last read, and is here again. */
  draft?: SavedReport;
  /** Id under which it was saved, null while it is not. */
  savedId: string | null;
  /** What was stored when this document last agreed with it: what another window changes since is told from ours. */
  savedAs?: SavedReport;
}

export type DocAction =
  | { type: 'change'; values: Record<string, FieldValue>; now: Offer; asRead: Offer }
  | { type: 'restore'; field: Field; now: Offer; asRead: Offer }
  /** The correction stands, whatever the document says by now. */
  | { type: 'keep'; asRead: Offer }
  | { type: 'inputs'; change: Partial<UserInputs> }
  /** The last change of a field or an input is taken back. */
  | { type: 'back' }
  | { type: 'answer'; slotId: string; text: string }
  | { type: 'apply'; leverId: string; applies: boolean }
  /** It was stored as `report`; `sent` is what was handed over, which may have changed here meanwhile. */
  | { type: 'saved'; sent: Partial<Pick<Doc, Said>>; report: SavedReport }
  /** The person says what the document is, and it was read as that. What they entered for it stays. */
  | { type: 'say'; said: Kind; reading: Reading }
  /** Another of several offers in the text is read: what was said of the one before does not hold for it. */
  | { type: 'choose'; reading: Reading }
  /** What is stored of the letter is taken up, where nobody has said anything of it yet. */
  | { type: 'recognised'; kept: Kept }
  /** What was typed and not saved is thrown away. */
  | { type: 'afresh' }
  /** The page was read again: what the person said stays, unless the offer that they chose is no longer there. */
  | { type: 'reread'; snapshot: Snapshot; reading: Reading; today: string };

/** The words with which the offer that is read begins; null where there is a single one. */
const beginningOf = ({ offers }: Reading): string | null => offers?.quotes[offers.read] ?? null;

/** How a text is to be read: as what, and which of several offers. */
export interface How {
  said?: Kind | null;
  choice?: number;
}

/** Writes fields one after the other, each on the offer that the one before left. */
function changeFields(doc: Doc, values: Record<string, FieldValue>, now: Offer, asRead: Offer): Corrections {
  let { corrections } = doc;
  let offer = now;
  for (const [id, value] of Object.entries(values)) {
    const field = fieldById(offer, id) ?? null;
    if (!field) continue;
    corrections = corrected(field, value, offer, asRead, corrections);
    offer = { ...offer, ...field.write(offer, value) };
  }
  return corrections;
}

export function docReducer(doc: Doc, action: DocAction): Doc {
  const next = changed(doc, action);
  const { corrections, inputs } = doc;
  const undoable = action.type === 'change' || action.type === 'restore' || action.type === 'inputs';
  return undoable ? { ...next, before: { corrections, inputs } } : next;
}

/** What was read of each corrected part, as it was when the part was corrected. */
function overOf(
  before: Pick<Doc, 'corrections' | 'over'>,
  corrections: Corrections,
  asRead: Offer,
): Corrections {
  const same = (name: keyof Corrections): boolean =>
    sameData(before.corrections[name], corrections[name]) && name in (before.over ?? {});
  return Object.fromEntries(
    (Object.keys(corrections) as (keyof Corrections)[]).map((name) => [
      name,
      same(name) ? before.over?.[name] : asRead[name],
    ]),
  );
}

/** The document with what another window had stored of it; what was typed since stays. */
function withStored(doc: Doc, sent: Partial<Pick<Doc, Said>>, report: SavedReport): Doc {
  const { answers = {}, applied = [], corrections, inputs } = report;
  const theirs = { corrections, inputs: { ...inputs, today: doc.inputs.today }, answers, applied };
  const mine = (({ corrections, inputs, answers, applied }) => ({ corrections, inputs, answers, applied }))(
    doc,
  );
  const merged = mergedSaid({ ...mine, ...sent }, mine, theirs);
  return { ...doc, ...merged, savedId: report.id, savedAs: report };
}

function changed(doc: Doc, action: DocAction): Doc {
  switch (action.type) {
    case 'change': {
      const corrections = changeFields(doc, action.values, action.now, action.asRead);
      return { ...doc, corrections, over: overOf(doc, corrections, action.asRead) };
    }
    case 'keep':
      return { ...doc, over: overOf({ corrections: {} }, doc.corrections, action.asRead) };
    case 'restore':
      return {
        ...doc,
        corrections: restored(action.field, action.now, action.asRead, doc.corrections),
      };
    case 'inputs':
      return { ...doc, inputs: { ...doc.inputs, ...action.change } };
    case 'back': {
      const { before, ...rest } = doc;
      return { ...rest, ...before };
    }
    case 'answer':
      return { ...doc, answers: { ...doc.answers, [action.slotId]: action.text.slice(0, 200) } };
    case 'apply': {
      const others = doc.applied.filter((id) => id !== action.leverId);
      return { ...doc, applied: action.applies ? [...others, action.leverId] : others };
    }
    case 'saved':
      return withStored(doc, action.sent, action.report);
    case 'recognised':
      return isTouched(doc) ? doc : withKept(doc, action.kept);
    case 'afresh':
      return afresh(doc);
    case 'say':
      return { ...doc, said: action.said, reading: action.reading, chosen: false };
    case 'choose':
      return {
        ...doc,
        reading: action.reading,
        // The message holds the other offers as well.
        letter: fingerprints({ reading: action.reading, snapshot: doc.snapshot }).filter((print) =>
          print.startsWith('f'),
        ),
        chosen: true,
        corrections: {},
        inputs: { ...doc.inputs, confirmed: false, ownAsk: null },
        savedId: null,
      };
    case 'reread': {
      const lost = doc.chosen && beginningOf(action.reading) !== beginningOf(doc.reading);
      return {
        ...doc,
        title: action.snapshot.title || doc.title,
        snapshot: action.snapshot,
        reading: action.reading,
        letter: fingerprints(action),
        chosen: doc.chosen && !lost,
        corrections: lost ? {} : doc.corrections,
        inputs: { ...doc.inputs, today: action.today },
      };
    }
  }
}

/** True where the person said something about it: it is then not the first to be forgotten. */
export const isTouched = (doc: Doc): boolean =>
  isTyped(doc) || doc.said !== null || doc.chosen || doc.savedId !== null;

/** What was said of a letter, for the same letter where it stands elsewhere. */
export const saidOf = ({
  corrections,
  inputs,
  answers,
  applied,
  savedId,
  savedAs,
  draft,
}: Doc): Partial<Doc> => ({
  corrections,
  inputs,
  answers,
  applied,
  savedId,
  ...(savedAs ? { savedAs } : {}),
  ...(draft ? { draft } : {}),
});

export interface Start {
  title: string;
  url: string | null;
  snapshot: Snapshot | null;
  reading: Reading;
  today: string;
  said?: Kind | null;
}

/** A document nobody has said anything about yet. */
export const newDoc = (start: Start): Doc => ({
  title: start.title,
  url: start.url,
  snapshot: start.snapshot,
  reading: start.reading,
  letter: fingerprints(start),
  said: start.said ?? null,
  chosen: false,
  corrections: {},
  inputs: { walkAway: null, competing: [], today: start.today },
  answers: {},
  applied: [],
  savedId: null,
});
