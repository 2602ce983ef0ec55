/** What a person sees in the open panel, taken from the panel itself: for `npm start` and the end-to-end tests. */
import type { Page } from '@playwright/test';
import { ANSWER } from './patience.ts';

export interface Seen {
  company: string;
  role: string;
  level: string;
  place: string;
  /** The headline: the yearly total, or the base where the total is unknown. */
  total: string;
  verdict: string;
  /** The Answer tab, line by line: by when, the verdict, what to do next, the rows under it. */
  answer: string[];
  /** Ends of the band that the picture shows; empty where there is none. */
  band: string;
  /** Empty where there is no such number. */
  ask: string;
  target: string;
  walkAway: string;
  /** Notes that stand open under "to know": the counter's warnings, events, the guide's contradictions. */
  notes: string[];
}

/** Waits until the panel has read its tab and shows a report; the tabs behind the answer come a moment after it. */
export async function reportOf(panel: Page): Promise<void> {
  await panel.locator('.who h1').waitFor({ timeout: ANSWER });
  await panel.locator('.tab-offer .total-block').waitFor({ timeout: ANSWER, state: 'attached' });
}

/** The Answer tab in the order in which it is read; its picture's table is for assistive technology, and left out. */
async function answerOf(panel: Page): Promise<string[]> {
  const parts = ['.due', '.verdict-title', '.verdict', '#next > *', '.answer-rows > li > :first-child'];
  const found: string[] = [];
  for (const part of parts) {
    for (const each of await panel.locator(part).all()) found.push(await each.innerText());
  }
  return found.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Reads the panel as it is now. Values, not sentences: `$313,200`. */
export async function see(panel: Page): Promise<Seen> {
  const text = async (selector: string, nth = 0): Promise<string> => {
    const found = panel.locator(selector).nth(nth);
    return (await found.count()) > 0 ? (await found.innerText()).replace(/\s+/g, ' ').trim() : '';
  };
  // The picture's table is for assistive technology only, so it has text but nothing visible.
  const cells = await panel.locator('.band-picture').first().locator('td').allTextContents();
  return {
    company: await text('.who h1 .editable'),
    role: await text('.who p .editable', 0),
    level: await text('.who p .editable', 1),
    place: await text('.who p .editable', 2),
    total: await text('.total .num'),
    verdict: await text('.verdict'),
    answer: await answerOf(panel),
    band: cells.length > 0 ? `${cells[0]} – ${cells.at(-1)}` : '',
    ask: await text('.three > div:nth-child(1) .num'),
    target: await text('.three > div:nth-child(2) .num'),
    walkAway: await text('.three > div:nth-child(3) .num'),
    notes: await panel
      .locator('#know > .fold > .fold-body > .notes :is(.note > div > p:first-child, .note > p)')
      .allTextContents(),
  };
}
