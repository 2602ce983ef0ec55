/** A kept posting as it is stored. */
import type { KeptPosting } from '../../evidence/kept.ts';
import { keptSchema } from '../../evidence/kept-schema.ts';
import { plainAddress } from './address.ts';
import type { Shape } from './versioned.ts';

/** Version 1 began with addresses that are none, and kept what stands behind a question mark. */
function addressed(old: unknown): unknown {
  const { url, ...posting } = old as { url: unknown };
  if (typeof url !== 'string') return old;
  return { ...posting, url: URL.canParse(url) ? plainAddress(url) : null };
}

export const keptShape: Shape<KeptPosting> = {
  record: 'kept',
  version: 2,
  schema: keptSchema,
  migrations: { 1: addressed },
};
