/** Reading a field that the source may have left out. */
import type { NotStated } from './schema.ts';

/** True where the source says it. */
export const isStated = <T>(field: T | NotStated): field is Exclude<T, NotStated> => field !== 'not stated';

/** The field, or null where the source does not state it: for the contracts that speak in null. */
export const orNull = <T>(field: T | NotStated): Exclude<T, NotStated> | null =>
  isStated(field) ? field : null;
