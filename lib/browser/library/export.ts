/** The library as one zip. */
import { strToU8, zipSync } from 'fflate';
import { type SaidOfGuide, saidTexts } from './said.ts';
import { storedLibrary } from './store.ts';

/** All files of the library as they came, and what was said about them: importing the zip gives the same library. */
export async function exportGuides(): Promise<Uint8Array<ArrayBuffer>> {
  const db = await storedLibrary();
  const files: Record<string, Uint8Array> = {};
  const said: Record<string, SaidOfGuide> = {};
  for (const id of (await db?.getAllKeys('records')) ?? []) {
    const record = await db?.get('records', id);
    if (!record) continue;
    const { text, publisher, month } = record;
    files[`${id}.md`] = strToU8(text);
    if (publisher || month) said[`${id}.md`] = { publisher, month };
  }
  for (const [name, text] of Object.entries(saidTexts(said))) files[name] = strToU8(text);
  return zipSync(files, { level: 6, mtime: '1980-01-01' });
}
