/**
 * Stored data carries the version it was written with. Reading it walks the migrations up to today's version and then
 * checks the shape, so that the rest of the product never meets an old or damaged record.
 */
import { z } from '../schema.ts';

/** What lies in the store: the data of a version, and how often the record was written. */
export interface Envelope {
  version: number;
  /** Absent in records of before they were counted. */
  revision?: number;
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
  /** What of a damaged record is good, and the rest of it; null where nothing is. */
  salvage?: (data: unknown) => { good: unknown; rest: unknown } | null;
}

/** `rest` is what of the record could not be read. */
export type Opened<T> = { ok: true; value: T; rest?: unknown } | { ok: false; problem: Problem };

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  Number.isInteger((value as Envelope).version) &&
  'data' in value;

/** Wraps a value for storing. */
export const seal = <T>(shape: Shape<T>, value: T, revision = 1): Envelope => ({
  version: shape.version,
  revision,
  data: value,
});

/** How often a record was written; 0 for what is none. */
export const revisionOf = (stored: unknown): number =>
  isEnvelope(stored) && Number.isSafeInteger(stored.revision) ? (stored.revision as number) : 0;

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
  if (checked.success) return { ok: true, value: checked.data };
  const part = shape.salvage?.(data) ?? null;
  const good = part && z.safeParse(shape.schema, part.good);
  if (part && good?.success) return { ok: true, value: good.data, rest: part.rest };
  return problem('browser.recordDamaged', { record });
}
