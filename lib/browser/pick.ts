/**
 * A right-click on a figure, a choice in the popup's lookup or a saved report, on its way to the panel. It waits in
 * `storage.session` (memory only), the one thing that is ever kept there, and is removed as soon as it is taken.
 */
import type { Span } from '../money/money.ts';
import { browser } from './api.ts';
import { checker, span } from './checked.ts';
import { every, oneOf, z } from './schema.ts';

export interface Pick {
  /** The figure's words as the page shows them; empty where there was none. */
  text: string;
  tabId: number;
  windowId: number;
  /** Its place in the page's snapshot, null where unknown. */
  span: Span | null;
  /** The page is not being read, or there is no figure at that place: the person has to select it. */
  problem: 'select-the-figure' | null;
  /** Chosen in the popup instead of a figure: the company, role and place to open. */
  lookup?: PickedLookup | null;
  /** Id of a saved report to open instead of a figure. */
  saved?: string | null;
}

/** Empty where it was not chosen. */
export interface PickedLookup {
  company: string;
  role: string;
  place: string;
  currency: string;
}

/** A selection longer than this is not a figure; the rest is cut. */
export const MAX_PICK = 300;

const short = z.string().check(z.maxLength(MAX_PICK));

const asPick = checker(
  every<Pick>({
    text: short,
    tabId: z.number(),
    windowId: z.number(),
    span,
    problem: z.nullable(oneOf<NonNullable<Pick['problem']>>({ 'select-the-figure': true })),
    lookup: z.optional(
      z.nullable(every<PickedLookup>({ company: short, role: short, place: short, currency: short })),
    ),
    saved: z.optional(z.nullable(short)),
  }),
);

const keyOf = (windowId: number): string => `pick:${windowId}`;

/** Leaves a pick for the panel of its window; a newer one replaces an older. */
export async function leavePick(pick: Pick): Promise<void> {
  await browser.storage.session.set({ [keyOf(pick.windowId)]: pick });
}

const taking = new Map<number, Promise<Pick | null>>();

/** Takes the waiting pick of a window, once: the second of two simultaneous calls gets null. */
export function takePick(windowId: number): Promise<Pick | null> {
  const before = taking.get(windowId) ?? Promise.resolve(null);
  const mine = before.then(async () => {
    const key = keyOf(windowId);
    const { [key]: pick } = await browser.storage.session.get(key);
    if (pick !== undefined) await browser.storage.session.remove(key);
    return asPick(pick);
  });
  taking.set(
    windowId,
    mine.catch(() => null),
  );
  return mine;
}

/** Hears picks for a window while the panel is open. Call `takePick` once for the one that opened it. */
export function onPick(windowId: number, picked: (pick: Pick) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[keyOf(windowId)]?.newValue === undefined) return;
    void takePick(windowId).then((pick) => pick && picked(pick));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
