/** How long the settings are held up by guides: dense ones, many at once, and as many as a library may hold. */
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { syntheticGuide } from '../../../unit/guides-import/synthetic/guide.ts';
import { watching } from '../../harness/blocks/watching.ts';
import { expect, test } from '../../harness/chromium-test.ts';

const HEAD = '### Engineer | Alder Works Global Negotiation Guide\n\n';
/** What a guide is made of, over and over up to its cap of a million bytes. */
const GRAMMAR: Record<string, string> = {
  rows: '| Region | Base Salary |\n|---|---|\n| London | £80K–£100K |\n',
  words: `${'$100K-$120K in London 10% '.repeat(8)}\n`,
  bullets: `${'- **Base $100K** ask for $120K; sign-on $20K, RSU $50K/yr '.repeat(3)}\n`,
  links: `${'[a](http://b.c) '.repeat(12)}\n`,
};

test('the settings, by guides: a dense one, many in a zip, and all of them out again', async ({
  browserApp,
}, info) => {
  const page = await browserApp.context.newPage();
  await page.goto(browserApp.address('options.html'));
  const library = page.locator('#library');
  const field = library.locator('input[type=file]:not([webkitdirectory])');
  const result = library.locator('.import-result');
  const { during, tooLong } = watching(page);
  // From the disk: bytes that are handed over by the test would be a cost of the test's own.
  const choose = (name: string, bytes: Uint8Array): Promise<void> => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return field.setInputFiles(path);
  };
  const give = (name: string, bytes: Uint8Array): Promise<void> =>
    during(name, async () => {
      await choose(name, bytes);
      await expect(result).toBeHidden();
      await expect(result).toBeVisible();
    });
  // What is loaded for the first guide is none of the others' cost.
  const first = syntheticGuide(1);
  await choose(first.name, strToU8(first.text));
  await expect(result).toBeVisible();
  for (const [name, piece] of Object.entries(GRAMMAR)) {
    const times = Math.min(990_000 / piece.length, 4900 / (piece.split('\n').length - 1));
    await give(`${name}.md`, strToU8(HEAD + piece.repeat(times)));
  }
  const many = Array.from({ length: 600 }, (_, n) => syntheticGuide(n));
  const zip = zipSync(Object.fromEntries(many.map(({ name, text }, n) => [`${n}-${name}`, strToU8(text)])));
  await give('many.zip', zip);
  await during('library out', async () => {
    await page.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        document.body.dataset.given = String(blob.size);
        return create.call(URL, blob);
      };
    });
    await library.getByRole('button', { name: 'Export' }).click();
    await expect(page.locator('body[data-given]')).toBeAttached();
  });
  expect(await tooLong()).toEqual([]);
});
