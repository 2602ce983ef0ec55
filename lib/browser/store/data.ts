/** Plain data as a store keeps it, whose fields may come back in another order. */

function ordered(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** True where two values are stored alike: fields without a value are not stored, and their order says nothing. */
export const sameData = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, ordered) === JSON.stringify(b, ordered);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What two writers made of one record, field by field: `mine` where I changed it since `base`, else `theirs`. Of a field
 * that both changed mine stays.
 */
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
