/** How long the panel is held up by a text, made of what costs most in some step of reading, up to the cap. */
import type { Page } from '@playwright/test';
import { fileFor, type Pieces } from '../../harness/blocks/given.ts';
import { LETTER, warmPanel, watching } from '../../harness/blocks/watching.ts';
import { expect, test } from '../../harness/chromium-test.ts';

/** What a text is made of, over and over up to the cap of 400,000 characters. */
const GRAMMAR: Record<string, string> = {
  lines: 'a b c d e\n',
  amounts: '$1,234\n',
  offers: `${LETTER}Start 2026-01-05. Sincerely, Bob\n`,
  parts: 'Your bonus is 10%. You get 1,000 RSUs over 4 years worth $50,000.\n',
  'one line': 'a ',
};
const textOf = (piece: string): Pieces => [
  [LETTER, 1],
  [piece, Math.floor(395_000 / piece.length)],
];

/** Pastes as a keyboard does: the page gets the event, and where it does nothing the field gets the text. */
const paste = (panel: Page, pieces: Pieces): Promise<void> =>
  panel.locator('textarea[name="text"]').evaluate((area: HTMLTextAreaElement, given) => {
    const text = given.map(([piece, times]) => String(piece).repeat(times)).join('');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (area.dispatchEvent(event)) area.value = text;
  }, pieces);

test('the panel, by a text that is chosen or pasted', async ({ browserApp, samples }) => {
  const panel = await warmPanel(browserApp, samples.origin);
  const { during, tooLong } = watching(panel);
  for (const [name, piece] of Object.entries(GRAMMAR))
    for (const how of ['chosen', 'pasted'] as const) {
      const pieces = textOf(piece);
      const title = how === 'chosen' ? `${name}.txt` : 'Pasted text';
      const close = panel.getByRole('button', { name: `Close ${title}` });
      const file = await fileFor(panel, title, pieces);
      await during(`${name} ${how}`, async () => {
        await (how === 'chosen' ? file.choose() : paste(panel, pieces));
        await expect(close).toBeVisible();
      });
      await close.click();
      await expect(close).toBeHidden();
    }
  expect(await tooLong()).toEqual([]);
});
