/** A letter as PDF and as Word file, given to the real sidebar: pdf.js and its worker run there too. */
import { asDocx } from '../../unit/documents/letters/docx.ts';
import type { Letter } from '../../unit/documents/letters/letter.ts';
import { LETTERS } from '../../unit/documents/letters/letters.ts';
import { asPdf } from '../../unit/documents/letters/pdf.ts';
import { givenFiles } from '../harness/firefox-page.ts';
import { test } from '../harness/firefox-test.ts';

const letter = LETTERS[1] as Letter;

for (const [name, bytes] of [
  ['letter.pdf', asPdf(letter)],
  ['letter.docx', asDocx(letter)],
] as const)
  test(`${name} is read in the sidebar`, async ({ firefox, samples }) => {
    await firefox.open(`${samples.origin}/sample-newsletter`);
    await firefox.press('Alt', 'Shift', 'K');
    await firefox.sidebar.shows(/Nothing to compare/);
    await firefox.sidebar.evaluate(givenFiles('input[type="file"]', { [name]: bytes }));
    // The total stands in the tab of the offer.
    await firefox.sidebar.shows(/Brightwater/);
    await firefox.sidebar.press('4');
    await firefox.sidebar.shows(/\$231,500/);
  });
