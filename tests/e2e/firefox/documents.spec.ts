/** A letter as PDF and as Word file, given to the real sidebar: pdf.js and its worker run there too. */
import { asDocx } from '../../unit/documents/letters/docx.ts';
import type { Letter } from '../../unit/documents/letters/letter.ts';
import { LETTERS } from '../../unit/documents/letters/letters.ts';
import { asPdf } from '../../unit/documents/letters/pdf.ts';
import { test } from '../harness/firefox-test.ts';

const letter = LETTERS[1] as Letter;

/** Puts a file into the sidebar's file field, as choosing it does. Everything is the page's own, not the script's. */
const give = (name: string, bytes: Uint8Array): string => `(() => {
  const letters = window.atob('${Buffer.from(bytes).toString('base64')}');
  const bytes = Components.utils.cloneInto(Uint8Array.from(letters, (char) => char.charCodeAt(0)), window);
  const chosen = new window.DataTransfer();
  chosen.items.add(new window.File([bytes], '${name}'));
  const field = document.querySelector('input[type="file"]');
  field.files = chosen.files;
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
})()`;

for (const [name, bytes] of [
  ['letter.pdf', asPdf(letter)],
  ['letter.docx', asDocx(letter)],
] as const)
  test(`${name} is read in the sidebar`, async ({ firefox, samples }) => {
    await firefox.open(`${samples.origin}/sample-newsletter`);
    await firefox.press('Alt', 'Shift', 'K');
    await firefox.sidebar.shows(/Nothing to compare/);
    await firefox.sidebar.evaluate(give(name, bytes));
    await firefox.sidebar.shows(/\$231,500/);
  });
