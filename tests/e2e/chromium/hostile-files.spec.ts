/**
 * Files made to stop or break their reader, given to the real panel: each is shown, or refused with words that say why,
 * and the panel answers all the while.
 */
import reading from '../../../locales/en/reading.json' with { type: 'json' };
import { type HostileFile, LETTER } from '../../hostile-files/file.ts';
import { HTML } from '../../hostile-files/html.ts';
import { MAIL } from '../../hostile-files/mail.ts';
import { OTHERS } from '../../hostile-files/others.ts';
import { PDF } from '../../hostile-files/pdf.ts';
import { TEXT } from '../../hostile-files/text.ts';
import { WORD } from '../../hostile-files/word.ts';
import { blockWhile, fileFor } from '../harness/blocks/given.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';

/** The words of a refusal. */
const wordsOf = (code: string): string =>
  (reading as Record<string, string>)[`reading.error-${code}`] ?? `no words for ${code}`;

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Held {
  name: string;
  longest: number;
  whole: number;
}

/**
 * Files that stopped the panel: for a good part of the time that their reading took, and far longer than the other files
 * did on the same machine. What stops a page stops it for seconds to minutes.
 */
function stopped(held: Held[]): string[] {
  const usual = Math.max(50, median(held.map(({ longest }) => longest)));
  return held
    .filter(({ longest, whole }) => longest > whole / 4 && longest > 10 * usual)
    .map(({ name, longest, whole }) => `${name}: ${Math.round(longest)} of ${Math.round(whole)} ms`);
}

const KINDS: Record<string, HostileFile[]> = {
  text: TEXT,
  'a web page': HTML,
  mail: MAIL,
  'a Word file': WORD,
  'a PDF': PDF,
  'something else': OTHERS,
};

for (const [kind, files] of Object.entries(KINDS)) {
  test(`no file of ${kind} stops the panel, and each is shown or refused`, async ({
    browserApp,
    samples,
  }) => {
    const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
    const panel = await readByPopup(browserApp, tab);
    const errors: string[] = [];
    panel.on('pageerror', (error) => errors.push(error.message));
    // What the panel loads for its first letter is none of these files' cost.
    const { choose } = await fileFor(panel, 'plain.txt', [[LETTER, 1]]);
    await choose();
    await panel.getByRole('button', { name: 'Close plain.txt' }).click();
    await expect(panel.getByText('Nothing to compare')).toBeVisible();
    const held: Held[] = [];
    const wrong: string[] = [];
    for (const { name, pieces, gives } of files) {
      const file = await fileFor(panel, name, pieces);
      const close = panel.getByRole('button', { name: /^Close / });
      const alert = panel.getByRole('alert');
      const block = await blockWhile(panel, async () => {
        await file.choose();
        await expect(panel.getByText('Reading it…')).toBeHidden();
        await expect(close.or(alert)).toBeVisible();
      });
      held.push({ name, ...block });
      if (await close.isVisible()) {
        if (gives !== 'snapshot') wrong.push(`${name} is shown`);
        await close.click();
        await expect(close).toBeHidden();
      } else {
        // A slow machine may give up on what a quick one reads.
        const said = await alert.textContent();
        if (said !== wordsOf(gives) && said !== wordsOf('too-slow')) wrong.push(`${name}: ${said}`);
      }
    }
    console.log(kind, held.map(({ name, longest }) => `${name} ${Math.round(longest)}`).join(', '));
    expect(wrong).toEqual([]);
    expect(stopped(held)).toEqual([]);
    expect(errors).toEqual([]);
  });
}
