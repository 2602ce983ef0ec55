/**
 * Records that cannot be read, of a newer version or damaged: put aside whole when something else is written in their
 * place, never overwritten. They are shown, go out with an export, and go when the person removes them.
 */
import { every, z } from '../schema.ts';
import { open, type Shape, seal } from '../stored/versioned.ts';

export const ASIDE = 'aside:';

export interface Aside {
  /** Where it lay. */
  key: string;
  /** ISO date and time at which it was put aside. */
  on: string;
  record: unknown;
}

export const asideShape: Shape<Aside> = {
  record: 'aside',
  version: 1,
  schema: every<Aside>({
    key: z.string().check(z.maxLength(300)),
    on: z.string().check(z.maxLength(40)),
    record: z.unknown(),
  }),
  migrations: {},
};

/** What is stored to put a record aside. */
export const putAside = (key: string, record: unknown): Record<string, unknown> => ({
  [ASIDE + crypto.randomUUID()]: seal(asideShape, { key, on: new Date().toISOString(), record }),
});

/** A record that was put aside; null for what is none. */
export function asideAt(stored: unknown): Aside | null {
  const opened = open(asideShape, stored);
  return opened.ok ? opened.value : null;
}
