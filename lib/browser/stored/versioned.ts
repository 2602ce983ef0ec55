/**
 * Stored data carries the version it was written with. Reading it walks the migrations up to today's version and then
 * checks the shape, so that the rest of the product never meets an old or damaged record.
 */
import * as z from 'zod/mini';

// No generated code: the extension's pages forbid it (CSP).
z.config({ jitless: true });

export { z };

/** What lies in the store: a version and the data of that version. */
export interface Envelope {
  version: number;
  data: unknown;
}

export interface Shape<T> {
  /** Name of the record in messages: `saved report`, `settings`. */
  name: string;
  version: number;
  schema: z.ZodMiniType<T>;
  /** `migrations[n]` turns data of version n into data of version n + 1. */
  migrations: Record<number, (old: unknown) => unknown>;
}

export type Opened<T> = { ok: true; value: T } | { ok: false; problem: string };

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  Number.isInteger((value as Envelope).version) &&
  'data' in value;

/** Wraps a value for storing. */
export const seal = <T>(shape: Shape<T>, value: T): Envelope => ({ version: shape.version, data: value });

/** Opens a stored record: migrated and checked, or a problem in plain words for the log and the import report. */
export function open<T>(shape: Shape<T>, stored: unknown): Opened<T> {
  if (!isEnvelope(stored)) return { ok: false, problem: `${shape.name}: not a record of this extension` };
  if (stored.version > shape.version) {
    return { ok: false, problem: `${shape.name}: written by a newer version (${stored.version})` };
  }
  let data = stored.data;
  for (let version = stored.version; version < shape.version; version++) {
    const migrate = shape.migrations[version];
    if (!migrate) return { ok: false, problem: `${shape.name}: version ${version} is unknown` };
    try {
      data = migrate(data);
    } catch (error) {
      return { ok: false, problem: `${shape.name}: version ${version} could not be read (${String(error)})` };
    }
  }
  const checked = z.safeParse(shape.schema, data);
  if (checked.success) return { ok: true, value: checked.data };
  const issue = checked.error.issues[0];
  return {
    ok: false,
    problem: `${shape.name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'wrong shape'}`.trim(),
  };
}
