/**
 * How long any page of the extension is held up by what it is given, in the browser's own count of its thread's work: files,
 * pasted texts, guides, a full store, its export and its import, each made larger until a cap. An idle machine shows what
 * the thread worked; so that the figure holds on a slow one too, 100 ms are counted in a fixed piece of work that the same
 * page does in the same run.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { Chromium } from '../../../scripts/chromium.ts';
import frozen from '../../unit/browser/stored/frozen/report-3-first.json' with { type: 'json' };
import { syntheticGuide } from '../../unit/guides-import/synthetic/guide.ts';
import { fileFor, type Pieces } from '../harness/blocks.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { type Task, tasksWhile } from '../harness/tasks.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const LETTER =
  'We are pleased to offer you the position of Analyst at Quill Inc. Your base salary is $120,000.\n';

/** What a text is made of, over and over up to the cap of 400,000 characters: what costs most in some step of reading. */
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

const HEAD = '### Engineer | Alder Works Global Negotiation Guide\n\n';
/** The same for guides, up to their cap of a million bytes. */
const GUIDE_GRAMMAR: Record<string, string> = {
  rows: '| Region | Base Salary |\n|---|---|\n| London | £80K–£100K |\n',
  words: `${'$100K-$120K in London 10% '.repeat(8)}\n`,
  bullets: `${'- **Base $100K** ask for $120K; sign-on $20K, RSU $50K/yr '.repeat(3)}\n`,
  links: `${'[a](http://b.c) '.repeat(12)}\n`,
};

/** Milliseconds of work of a fixed piece of work, which takes about 100 on an idle machine of today. */
async function yardstick(page: Page): Promise<number> {
  const [task] = await tasksWhile(page, () =>
    page.evaluate(
      () =>
        new Promise<void>((done) =>
          setTimeout(() => {
            let text = '';
            for (let n = 0; n < 160; n++)
              text = JSON.stringify(
                JSON.parse(JSON.stringify(Array.from({ length: 1500 }, (_, i) => ({ n, i, w: `${i}` })))),
              );
            document.title = `${text.length}`;
            done();
          }),
        ),
    ),
  );
  return task?.work ?? 0;
}

/** Takes note of the longest task of everything that happens, and says what was too long in the end. */
function watching(page: Page) {
  const found: { what: string; task: Task }[] = [];
  return {
    async during(what: string, act: () => Promise<void>): Promise<void> {
      const [task] = await tasksWhile(page, async () => {
        await act();
        await page.waitForTimeout(300);
      });
      if (task) found.push({ what, task });
    },
    async tooLong(): Promise<string[]> {
      const limit = Math.max(100, await yardstick(page));
      console.log(
        `limit ${Math.round(limit)} ms;`,
        found.map(({ what, task }) => `${what} ${Math.round(task.work)}`).join(', '),
      );
      return found
        .filter(({ task }) => task.work > limit)
        .map(({ what, task }) => `${what}: ${Math.round(task.work)} ms, ${task.of.join(' > ')}`);
    },
  };
}

async function warmPanel(browserApp: Chromium, origin: string): Promise<Page> {
  const tab = await visit(browserApp, `${origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  await (await fileFor(panel, 'warm.txt', [[LETTER, 1]])).choose();
  await panel.getByRole('button', { name: 'Close warm.txt' }).click();
  await expect(panel.getByText('Nothing to compare')).toBeVisible();
  return panel;
}

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
  for (const [name, piece] of Object.entries(GUIDE_GRAMMAR)) {
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

/** As many saved reports as there may be, some as large as their lists allow. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async (record) => {
      for (let from = 0; from < 400; from += 50) {
        const items: Record<string, unknown> = {};
        for (let n = from; n < from + 50; n++) {
          const one = structuredClone(record) as typeof record;
          Object.assign(one.data, { id: `id-${n}`, title: `Report ${n}`, letter: [`m${n}`] });
          const { base, kind } = one.data.reading;
          if (n % 20 === 0) {
            one.data.reading.base = Array(50).fill(base[0]);
            kind.reasons = Array(100).fill(kind.reasons[0]);
          }
          items[`saved:id-${n}`] = one;
        }
        await chrome.storage.local.set(items);
      }
    },
    frozen as never as { data: { reading: { base: unknown[]; kind: { reasons: unknown[] } } } },
  );
}

test('panel and settings, by a store of 400 reports, its export and its import', async ({
  browserApp,
  samples,
}) => {
  const panel = await warmPanel(browserApp, samples.origin);
  await fill(panel);
  const atPanel = watching(panel);
  const letter = await fileFor(panel, 'letter.txt', [[LETTER, 1]]);
  await atPanel.during('a letter beside a full store', async () => {
    await letter.choose();
    await expect(panel.getByRole('button', { name: 'Close letter.txt' })).toBeVisible();
    await panel.waitForTimeout(2000);
  });
  expect(await atPanel.tooLong()).toEqual([]);

  const page = await browserApp.context.newPage();
  const { during, tooLong } = watching(page);
  await page.goto(browserApp.address('options.html'));
  await expect(page.locator('#saved li')).toHaveCount(50);
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { given?: Blob }).given = blob;
      document.body.dataset.given = String(blob.size);
      return create.call(URL, blob);
    };
  });
  await during('everything out', async () => {
    await page.getByRole('button', { name: 'Export to a file' }).click();
    await expect(page.locator('body[data-given]')).toBeAttached();
  });
  await during('everything in again', async () => {
    await page.locator('#data input[type=file]').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add(new File([(globalThis as { given?: Blob }).given as Blob], 'all.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('#data').getByRole('status')).toContainText('400', { timeout: 240_000 });
  });
  await during('50,000 damaged records', async () => {
    await page.locator('#data input[type=file]').evaluate((input: HTMLInputElement) => {
      const records = Array.from(
        { length: 50_000 },
        (_, n) => `"saved:a${n}":{"version":9,"data":{}}`,
      ).join();
      const files = new DataTransfer();
      files.items.add(
        new File([`{"format":"counterpoint","version":1,"records":{${records}}}`], 'more.json'),
      );
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('#data').getByRole('status')).toContainText('left in the file', {
      timeout: 240_000,
    });
  });
  expect(await tooLong()).toEqual([]);
});
