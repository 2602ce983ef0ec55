/** A stored guide read again from its own text. */
import { importText } from '../../guides/import/import.ts';
import { IMPORT_VERSION } from '../../guides/import/version.ts';
import { type LibraryRecord, thisMonth } from './store.ts';

/** The record as this version of the importer makes it; null where its text gives no guide any more. */
export function reread(record: LibraryRecord): LibraryRecord | null {
  const { guide, report } = importText(record.text, {
    thisMonth: thisMonth(),
    ...(record.publisher && { publisher: record.publisher }),
    ...(record.month && { month: record.month }),
  });
  return guide && { ...record, version: IMPORT_VERSION, guide: { ...guide, id: record.id }, report };
}
