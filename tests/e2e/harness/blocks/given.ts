/** How long a page of the extension answers nobody while something happens. */
import type { Page } from '@playwright/test';

type World = typeof globalThis & { longest?: number; watched?: boolean };

/** The longest task of the page, as the browser counts them, and the time that the whole took; both in milliseconds. */
export async function blockWhile(
  page: Page,
  act: () => Promise<void>,
): Promise<{ longest: number; whole: number }> {
  await page.evaluate(() => {
    const world = globalThis as World;
    world.longest = 0;
    if (world.watched) return;
    world.watched = true;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) world.longest = Math.max(world.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  const start = performance.now();
  await act();
  const whole = performance.now() - start;
  // The browser tells of a task only after it.
  await page.waitForTimeout(200);
  return { longest: await page.evaluate(() => (globalThis as World).longest ?? 0), whole };
}

/** A file's bytes as pieces and how often each is repeated. */
export type Pieces = [piece: string | Uint8Array, times: number][];

type Given = typeof globalThis & { given?: File };

/** Puts a file together in the page, because sending megabytes blocks it; `choose` has the panel read it. */
export async function fileFor(
  panel: Page,
  name: string,
  pieces: Pieces,
): Promise<{ choose(): Promise<void> }> {
  const sent = pieces.map(([piece, times]) =>
    typeof piece === 'string'
      ? { text: piece, times }
      : { base64: Buffer.from(piece).toString('base64'), times },
  );
  await panel.evaluate(
    ([title, parts]) => {
      const bytes = parts.map((part) => {
        const one = 'text' in part ? part.text : Uint8Array.from(atob(part.base64), (c) => c.charCodeAt(0));
        return typeof one === 'string' ? one.repeat(part.times) : new Blob(Array(part.times).fill(one));
      });
      (globalThis as Given).given = new File(bytes, title);
    },
    [name, sent] as const,
  );
  const choose = (): Promise<void> =>
    panel.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add((globalThis as Given).given as File);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      // What was said of the file before is taken away with the next frame.
      return new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    });
  return { choose };
}

/** Pastes a text into the panel. Laying it out costs the browser what it costs in any field. */
export const pasteText = (panel: Page, pieces: Pieces): Promise<void> =>
  panel.locator('textarea[name="text"]').evaluate((area: HTMLTextAreaElement, given) => {
    area.value = given.map(([piece, times]) => String(piece).repeat(times)).join('');
    return new Promise<void>((laidOut) => requestAnimationFrame(() => setTimeout(laidOut)));
  }, pieces);

/** Has the text that was pasted read. */
export const readPasted = (panel: Page): Promise<void> =>
  panel.getByRole('button', { name: 'Read this text' }).click();
