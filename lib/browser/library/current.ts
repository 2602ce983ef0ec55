/** Whether a stored guide is as this version of the importer makes it. */
import { IMPORT_VERSION } from '../../guides/import/version.ts';
import { guideSchema } from '../../guides/schema.ts';
import type { LibraryRecord } from './store.ts';

export const isCurrent = ({ version, guide }: LibraryRecord): boolean =>
  version === IMPORT_VERSION && guideSchema.safeParse(guide).success;
