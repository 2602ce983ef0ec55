/** The library of a real browser: how long an import takes and holds the page, what it costs, and how fast it answers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../browsers.ts';
import { launchChromium } from '../chromium.ts';
import { ROOT } from '../run.ts';
import { ms as number, type Section, skipped } from './section.ts';

const ms = (time: number): string => `${number(time)} ms`;
const TITLE = 'The library in a real browser';
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const MINUTES_5 = 300_000;

/** What the page does with the store, timed where it runs. */
interface Answers {
  cards: number;
  cardsMs: number;
  employerMs: number;
  employerGuides: number;
  usage: number;
}

export async function libraryInBrowser(zip: Uint8Array, count: number): Promise<Section> {
  const browser = await find('chromium');
  if (browser.missing !== null) return skipped(TITLE, browser.missing);
  if (!existsSync(EXTENSION)) return skipped(TITLE, 'build the extension first: npm run build');
  const running = await launchChromium({ executable: browser.path, extension: EXTENSION });
  try {
    const page = await running.context.newPage();
    await page.goto(running.address('options.html'));
    // Every turn of the page is waited for: the longest wait is how long the import held it.
    await page.evaluate(() => {
      const watched = globalThis as unknown as { longest: number };
      watched.longest = 0;
      let last = performance.now();
      const beat = (): void => {
        const now = performance.now();
        watched.longest = Math.max(watched.longest, now - last);
        last = now;
        setTimeout(beat, 0);
      };
      beat();
    });
    const heap = async (): Promise<number> => {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    };
    const before = await heap();
    const bring = async (says: RegExp): Promise<number> => {
      const start = performance.now();
      await page
        .locator('#library input[type=file]:not([webkitdirectory])')
        .setInputFiles({ name: 'guides.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
      await page.locator('.import-result').filter({ hasText: says }).waitFor({ timeout: MINUTES_5 });
      return performance.now() - start;
    };
    const all = count.toLocaleString('en-US');
    const first = await bring(new RegExp(`${all} guides are new`));
    const held = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    const second = await bring(new RegExp(`${all} were there already`));
    const after = await heap();
    const search = page.locator('#library input[type=search]');
    await search.fill('alder engineer');
    const searching = performance.now();
    await search.fill('alder works');
    await page.locator('#library p[role=status]', { hasText: ' of ' }).waitFor();
    const found = performance.now() - searching;
    const answers = await page.evaluate(async (): Promise<Answers> => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('library'));
      let start = performance.now();
      const cards = await done(db.transaction('cards').objectStore('cards').getAll());
      const cardsMs = performance.now() - start;
      start = performance.now();
      const store = db.transaction('records').objectStore('records');
      const own = cards.filter(({ key }) => key === cards[0].key);
      await Promise.all(own.map(({ id }) => done(store.get(id))));
      const employerMs = performance.now() - start;
      const { usage = 0 } = await navigator.storage.estimate();
      db.close();
      return { cards: cards.length, cardsMs, employerMs, employerGuides: own.length, usage };
    });
    return {
      title: TITLE,
      table: [
        ['what', 'value'],
        [`a zip of ${all} guides, first time`, ms(first)],
        ['the same again, nothing changed', ms(second)],
        ['longest time that the page was held', ms(held)],
        [
          'heap of the page, before and after',
          `${(before / 1e6).toFixed(1)} and ${(after / 1e6).toFixed(1)} MB`,
        ],
        ['on disk', `${(answers.usage / 1e6).toFixed(1)} MB`],
        [`all ${answers.cards} cards, once a page`, ms(answers.cardsMs)],
        [`the ${answers.employerGuides} guides of one employer`, ms(answers.employerMs)],
        ['a search in the list, shown', ms(found)],
      ],
      notes: [],
    };
  } finally {
    await running.close();
  }
}
