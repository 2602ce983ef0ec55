/**
 * Stored data carries the version it was written with. Reading it walks the migrations up to today's version and then
 * checks the shape, so that the rest of the product never meets an old or damaged record.
 */
import { z } from '../schema.ts';

/** What lies in the store: a version and the data of that version. */
export interface Envelope {
  version: number;
  data: unknown;
}

/** Why a record was not taken: a sentence of `locales/<language>/browser.json`. */
export interface Problem {
  textKey: string;
  params: Record<string, string | number>;
}

export interface Shape<T> {
  /** Name of the record, as the sentences tell it: `settings`, `report`. */
  record: string;
  version: number;
  schema: z.ZodMiniType<T>;
  /** `migrations[n]` turns data of version n into data of version n + 1. */
  migrations: Record<number, (old: unknown) => unknown>;
}

export type Opened<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  Number.isInteger((value as Envelope).version) &&
  'data' in value;

/** Wraps a value for storing. */
export const seal = <T>(shape: Shape<T>, value: T): Envelope => ({ version: shape.version, data: value });

const problem = (textKey: string, params: Problem['params']): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { textKey, params },
});

/** Opens a stored record: migrated and checked, or the reason why it cannot be used. */
export function open<T>(shape: Shape<T>, stored: unknown): Opened<T> {
  const { record } = shape;
  if (!isEnvelope(stored)) return problem('browser.recordForeign', { record });
  if (stored.version > shape.version) return problem('browser.recordNewer', { record });
  let data = stored.data;
  for (let version = stored.version; version < shape.version; version++) {
    const migrate = shape.migrations[version];
    if (!migrate) return problem('browser.recordForeign', { record });
    try {
      data = migrate(data);
    } catch {
      return problem('browser.recordDamaged', { record });
    }
  }
  const checked = z.safeParse(shape.schema, data);
  return checked.success ? { ok: true, value: checked.data } : problem('browser.recordDamaged', { record });
}
