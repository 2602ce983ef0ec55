/** How long the panel is held up by Word files and PDFs of as many words, cells and pages as are read of one. */
import { docxOf, paragraph, table } from '../../../unit/documents/letters/docx.ts';
import { pdfOf } from '../../../unit/documents/letters/pdf.ts';
import { fileFor } from '../../harness/blocks/given.ts';
import { LETTER, warmPanel, watching } from '../../harness/blocks/watching.ts';
import { expect, test } from '../../harness/chromium-test.ts';

const OFFER = LETTER.trim();
const times = (count: number, piece: string): string => piece.repeat(count);
const pages = (count: number, line: string) =>
  Array.from({ length: count }, () =>
    Array.from({ length: 44 }, (_, row) => ({ x: 40, y: 760 - row * 16, text: row === 0 ? OFFER : line })),
  );

const FILES: Record<string, Uint8Array> = {
  'paragraphs.docx': docxOf(
    paragraph(OFFER) + times(4000, paragraph('Your bonus is 10%, worth $12,000 a year.')),
  ),
  'cells.docx': docxOf(
    paragraph(OFFER) +
      table(Array.from({ length: 1500 }, (_, n) => [`Part ${n}`, '$1,234', '10%', '1,000 RSUs'])),
  ),
  'one paragraph.docx': docxOf(paragraph(OFFER) + paragraph(times(20_000, '$1,234 per year '))),
  'pages.pdf': pdfOf(pages(60, 'Your bonus is 10%, worth $12,000 a year, and 1,000 RSUs over 4 years.')),
  'amounts.pdf': pdfOf(pages(60, times(9, '$1,234 '))),
};

test('the panel, by Word files and PDFs', async ({ browserApp, samples }) => {
  const panel = await warmPanel(browserApp, samples.origin);
  const { during, tooLong } = watching(panel);
  for (const [name, bytes] of Object.entries(FILES)) {
    const file = await fileFor(panel, name, [[bytes, 1]]);
    const close = panel.getByRole('button', { name: `Close ${name}` });
    await during(name, async () => {
      await file.choose();
      await expect(close).toBeVisible({ timeout: 60_000 });
    });
    await close.click();
    await expect(close).toBeHidden();
  }
  expect(await tooLong()).toEqual([]);
});
