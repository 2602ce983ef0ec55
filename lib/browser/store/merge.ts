/**
 * What two writers made of one record: what each of them changed since `base` stays. Of a single value that both changed
 * mine stays.
 */
import type { UserInputs } from '../../worth/offer.ts';
import { sameData } from './data.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Field by field: `mine` where I changed it since `base`, else `theirs`. A list is one value. */
export function mergedFields<T>(base: T, mine: T, theirs: T): T {
  if (sameData(base, mine)) return theirs;
  if (sameData(base, theirs) || !isFields(mine) || !isFields(theirs)) return mine;
  const from: Fields = isFields(base) ? base : {};
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const entries = [...names].map(
    (name) => [name, mergedFields(from[name], mine[name], theirs[name])] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}

/** Of a list of things that come and go: without what either took out, with what either added. */
export function mergedList<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const has = (list: readonly T[], item: T): boolean => list.some((each) => sameData(each, item));
  const kept = theirs.filter((item) => has(mine, item) || !has(base, item));
  return [...kept, ...mine.filter((item) => !has(base, item) && !has(theirs, item))];
}

/** What a person says of a document. */
interface Said {
  inputs: UserInputs;
  applied?: string[];
}

/** Two windows' words on one document: other offers, days and levers that each of them added are all there. */
export function mergedSaid<T extends Said>(base: T, mine: T, theirs: T): T {
  const whole = mergedFields<T>(base, mine, theirs);
  const list = <I>(of: (said: T) => I[] | undefined): I[] | undefined =>
    of(whole) && mergedList(of(base) ?? [], of(mine) ?? [], of(theirs) ?? []);
  const holidays = list(({ inputs }) => inputs.holidays);
  const applied = list((said) => said.applied);
  const competing = list(({ inputs }) => inputs.competing) ?? [];
  return {
    ...whole,
    inputs: { ...whole.inputs, competing, ...(holidays && { holidays }) },
    ...(applied && { applied }),
  };
}
