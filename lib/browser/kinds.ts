/** The kinds of records that go out with an export: where each lies, and how it is taken back. */
import { merged } from '../ledger/ledger.ts';
import { withRate } from '../ledger/rates.ts';
import { DRAFT, MAX_DRAFTS } from './drafts/age.ts';
import { KEPT, MAX_KEPT } from './kept.ts';
import { MAX_NEGOTIATIONS, NEGOTIATION, RATES } from './ledger.ts';
import { SETTINGS, settingsShape } from './settings.ts';
import { MAX_SAVED, SAVED } from './storage.ts';
import { saved } from './store/change.ts';
import { keptShape } from './stored/kept.ts';
import { negotiationShape, ratesShape } from './stored/ledger.ts';
import { draftShape, savedShape } from './stored/saved.ts';
import { open, type Problem, revisionOf, type Shape, seal } from './stored/versioned.ts';

/** A kind of record that goes out with an export and comes back: where it lies, and how it is taken back. */
export interface Kind {
  owns: (key: string) => boolean;
  /** Why a record cannot be read, wholly or in part; null where it can. */
  problemOf: (stored: unknown) => Problem | null;
  /** Records of it at most. */
  most: number;
  /** What to store where, from a record of a file and what lies at its place here. */
  take: (stored: unknown, here: (key: string) => unknown) => Taken;
}

/** `items` is what to store: the record at its key, and beside it what of the place could not be read. */
export type Taken = { key: string; items: Record<string, unknown>; problem?: Problem } | { problem: Problem };

function taking<T>(
  shape: Shape<T>,
  keyOf: (value: T) => string,
  merge = (_here: T, other: T): T => other,
): Pick<Kind, 'take' | 'problemOf'> {
  const problemOf: Kind['problemOf'] = (stored) => {
    const opened = open(shape, stored);
    if (!opened.ok) return opened.problem;
    return opened.rest === undefined ? null : damaged(shape.record);
  };
  const take: Kind['take'] = (stored, here) => {
    const opened = open(shape, stored);
    if (!opened.ok) return opened;
    const key = keyOf(opened.value);
    const known = open(shape, here(key));
    const value = known.ok ? merge(known.value, opened.value) : opened.value;
    // Two negotiations within the limit may go beyond it together.
    const checked = open(shape, seal(shape, value));
    if (!checked.ok) return checked;
    const before = here(key);
    const items = { [key]: seal(shape, value, revisionOf(before) + 1), ...saved(shape, key, before) };
    return { key, items, ...(opened.rest === undefined ? {} : { problem: damaged(shape.record) }) };
  };
  return { take, problemOf };
}

/** One of several in a record is no good. */
const damaged = (record: string): Problem => ({
  textKey: 'browser.recordDamaged',
  params: { record: record === 'rates' ? 'rate' : record },
});

const single = (key: string): Pick<Kind, 'owns' | 'most'> => ({ owns: (other) => other === key, most: 1 });

export const REPORTS: Kind = {
  owns: (key) => key.startsWith(SAVED),
  most: MAX_SAVED,
  // Of a report that was saved again since the export the newer one stays.
  ...taking(
    savedShape,
    ({ id }) => SAVED + id,
    (here, other) => (here.savedAt > other.savedAt ? here : other),
  ),
};

/** Every kind of record, in the order in which they are shown. */
export const KINDS: Kind[] = [
  {
    ...single(SETTINGS),
    // A file chooses no guides where the person chose already.
    ...taking(
      settingsShape,
      () => SETTINGS,
      (here, other) => ({ ...other, fromLibrary: here.fromLibrary }),
    ),
  },
  {
    ...single(RATES),
    // The newer of two rates between the same currencies stays.
    ...taking(
      ratesShape,
      () => RATES,
      (here, other) =>
        [...here, ...other].toSorted((a, b) => (a.date < b.date ? -1 : 1)).reduce(withRate, []),
    ),
  },
  {
    owns: (key) => key.startsWith(NEGOTIATION),
    most: MAX_NEGOTIATIONS,
    ...taking(negotiationShape, ({ id }) => NEGOTIATION + id, merged),
  },
  {
    owns: (key) => key.startsWith(KEPT),
    most: MAX_KEPT,
    // Of two readings of one posting the later one stays.
    ...taking(
      keptShape,
      ({ id }) => KEPT + id,
      (here, other) => (here.on > other.on ? here : other),
    ),
  },
  REPORTS,
  {
    owns: (key) => key.startsWith(DRAFT),
    most: MAX_DRAFTS,
    // Of two drafts of one letter the later one stays.
    ...taking(
      draftShape,
      ({ id }) => DRAFT + id,
      (here, other) => (here.savedAt > other.savedAt ? here : other),
    ),
  },
];
