/**
 * The longest task of everything that happens in a page, and which were too long. A task of 100 ms on an idle machine may
 * take longer on a busy one; so that the limit holds on both, a fixed piece of work is done in the same page before and
 * after, and 100 ms are what it took there at most.
 */
import type { Page } from '@playwright/test';
import type { Chromium } from '../../../../scripts/chromium.ts';
import { expect, readByPopup, visit } from '../chromium-test.ts';
import { fileFor } from './given.ts';
import { type Task, tasksWhile } from './tasks.ts';

/** The letter that is in every text and file. */
export const LETTER =
  'We are pleased to offer you the position of Analyst at Quill Inc. Your base salary is $120,000.\n';

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

/** Takes note of the longest task of everything that happens in a page, and says what was too long in the end. */
export function watching(page: Page) {
  const found: { what: string; task: Task }[] = [];
  let limit = 0;
  return {
    async during(what: string, act: () => Promise<void>): Promise<void> {
      // Not before the page is there: it may be opened by what is watched.
      if (limit === 0 && page.url() !== 'about:blank') limit = Math.max(100, await yardstick(page));
      const [task] = await tasksWhile(page, async () => {
        await act();
        await page.waitForTimeout(300);
      });
      if (task) found.push({ what, task });
    },
    async tooLong(): Promise<string[]> {
      limit = Math.max(100, limit, await yardstick(page));
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

/** The panel after its first text: what is loaded for that one is none of the others' cost. */
export async function warmPanel(browserApp: Chromium, origin: string): Promise<Page> {
  const tab = await visit(browserApp, `${origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  await (await fileFor(panel, 'warm.txt', [[LETTER, 1]])).choose();
  await panel.getByRole('button', { name: 'Close warm.txt' }).click();
  await expect(panel.getByText('Nothing to compare')).toBeVisible();
  return panel;
}
