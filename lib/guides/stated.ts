/** Reading a field that the source may have left out. */
import type { NotStated } from './schema.ts';

/** True where the source says it. */
export const isStated = <T>(field: T | NotStated): field is Exclude<T, NotStated> => field !== 'not stated';
