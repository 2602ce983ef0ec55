/** A kept posting as it is stored. */
import type { KeptPosting } from '../../evidence/kept.ts';
import { keptSchema } from '../../evidence/kept-schema.ts';
import type { Shape } from './versioned.ts';

export const keptShape: Shape<KeptPosting> = {
  record: 'kept',
  version: 1,
  schema: keptSchema,
  migrations: {},
};
