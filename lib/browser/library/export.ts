/** The library as one zip. */
import { strToU8, zipSync } from 'fflate';
import { type SaidOfGuide, saidTexts } from './said.ts';
import { storedLibrary } from './store.ts';

/** A further guide of an employer and role comes after the first one, as it did before: `~` is behind the dot. */
const nameOf = (id: string): string => `${id.replace(/-([0-9a-f]{8})$/, '~$1')}.md`;

/** All files of the library as they came, and what was said about them: importing the zip gives the same library. */
export async function exportGuides(): Promise<Uint8Array<ArrayBuffer>> {
  const db = await storedLibrary();
  const files: Record<string, Uint8Array> = {};
  const said: Record<string, SaidOfGuide> = {};
  for (const id of (await db?.getAllKeys('records')) ?? []) {
    const record = await db?.get('records', id);
    if (!record) continue;
    const { text, publisher, month } = record;
    files[nameOf(id)] = strToU8(text);
    if (publisher || month) said[nameOf(id)] = { publisher, month };
  }
  for (const [name, text] of Object.entries(saidTexts(said))) files[name] = strToU8(text);
  return zipSync(files, { level: 6, mtime: '1980-01-01' });
}
