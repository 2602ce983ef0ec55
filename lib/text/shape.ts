/** The one way to zod for what is checked before it is believed: stored data, messages, files, what was typed. */
import * as z from 'zod/mini';

// No generated code: the extension's pages forbid it (CSP).
z.config({ jitless: true });

/**
 * A schema that names every field of a type, optional ones too: a field that is added to the type and forgotten here
 * does not compile, instead of being dropped from what people saved.
 */
export const every = <T>(shape: { [K in keyof T]-?: z.ZodMiniType<T[K]> }): z.ZodMiniType<T> =>
  z.object(shape as Record<string, z.ZodMiniType>) as unknown as z.ZodMiniType<T>;

/** One word of a union; like `every`, it does not compile when a word of the type is left out. */
export const oneOf = <T extends string>(words: Record<T, true>): z.ZodMiniType<T> =>
  z.enum(Object.keys(words) as T[]) as unknown as z.ZodMiniType<T>;

export { z };
