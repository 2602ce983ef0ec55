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

/** What stays of the record here and another of the same place. */
type Merge<T> = (here: T, other: T) => T;

function taking<T>(
  shape: Shape<T>,
  keyOf: (value: T) => string,
  merge: Merge<T>,
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

/** A kind with one record at one place. */
const single = <T>(key: string, shape: Shape<T>, merge: Merge<T>): Kind => ({
  owns: (other) => other === key,
  most: 1,
  ...taking(shape, () => key, merge),
});

/** A kind with a record for each id behind a prefix. */
const several = <T extends { id: string }>(
  prefix: string,
  most: number,
  shape: Shape<T>,
  merge: Merge<T>,
): Kind => ({
  owns: (key) => key.startsWith(prefix),
  most,
  ...taking(shape, ({ id }) => prefix + id, merge),
});

/** Of two records of one thing the later one stays. */
const later =
  <T>(dayOf: (value: T) => string): Merge<T> =>
  (here, other) =>
    dayOf(here) > dayOf(other) ? here : other;

export const REPORTS = several(
  SAVED,
  MAX_SAVED,
  savedShape,
  later(({ savedAt }) => savedAt),
);

/** Every kind of record, in the order in which they are shown. */
export const KINDS: Kind[] = [
  // A file chooses no guides where the person chose already.
  single(SETTINGS, settingsShape, (here, other) => ({ ...other, fromLibrary: here.fromLibrary })),
  // The newer of two rates between the same currencies stays.
  single(RATES, ratesShape, (here, other) =>
    [...here, ...other].toSorted((a, b) => (a.date < b.date ? -1 : 1)).reduce(withRate, []),
  ),
  several(NEGOTIATION, MAX_NEGOTIATIONS, negotiationShape, merged),
  several(
    KEPT,
    MAX_KEPT,
    keptShape,
    later(({ on }) => on),
  ),
  REPORTS,
  several(
    DRAFT,
    MAX_DRAFTS,
    draftShape,
    later(({ savedAt }) => savedAt),
  ),
];
