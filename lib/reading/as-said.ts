/**
 * Reads a document as what the person says it is. A short note with a figure of pay ("£65k + 10% bonus, Leeds") is read
 * as an offer without being asked: somebody brought it to have it read.
 */
import type { Owner } from './owners/owner.ts';
import { type ReadOptions, read } from './read.ts';
import type { Kind, Reading } from './reading.ts';
import { readSelection, type SelectionRead } from './selection/read-selection.ts';
import { withSelection } from './selection/with-selection.ts';
import type { Snapshot } from './snapshot.ts';

/** A text longer than this says itself what it is. */
const SHORT = { characters: 300, lines: 6 };

/** Owners that are a part of somebody's pay in a job that is offered. */
const PAY: ReadonlySet<Owner> = new Set<Owner>([
  'base',
  'total',
  'bonus',
  'bonus.guaranteed',
  'bonus.max',
  'signon',
  'grant',
  'units',
  'bonus%',
  'bonus.guaranteed%',
  'bonus.max%',
]);

const isShort = ({ text }: Snapshot): boolean =>
  text.length <= SHORT.characters && text.split('\n').length <= SHORT.lines;

/** The figure of pay that a short note is about; null for a longer text, and where it has none. */
export function noteOf(snapshot: Snapshot, options: Pick<ReadOptions, 'scorer'> = {}): SelectionRead | null {
  if (!isShort(snapshot)) return null;
  const whole = { start: 0, end: snapshot.text.length };
  const { scorer = null } = options;
  const figure = readSelection(snapshot.text, whole, { scorer });
  const isMoney = figure !== null && figure.kind !== 'number';
  return isMoney && figure.owner !== null && PAY.has(figure.owner) ? figure : null;
}

/** What a note is to be read as without asking: null where it is no note, or says itself what it is. */
export function noteKind(
  snapshot: Snapshot,
  reading: Reading,
  options: Pick<ReadOptions, 'scorer'> = {},
): Exclude<Kind, 'other'> | null {
  if (reading.kind.value !== 'other' || noteOf(snapshot, options) === null) return null;
  return reading.kind.lean ?? 'offer';
}

/** Reads a document, as what the person says it is where they said it; the verdict's own lean and reasons stay. */
export function readAsSaid(snapshot: Snapshot, said: Kind | null, options: ReadOptions = {}): Reading {
  if (said === null) return read(snapshot, options);
  if (said === 'other') {
    const reading = read(snapshot, options);
    return { ...reading, kind: { ...reading.kind, value: 'other' } };
  }
  const reading = read(snapshot, { ...options, as: said });
  const named = { ...reading, kind: { ...reading.kind, value: said } };
  const note = noteOf(snapshot, options);
  return note === null ? named : withSelection(named, note);
}
