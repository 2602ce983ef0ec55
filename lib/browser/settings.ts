/** The settings: few, each with a default that needs no thought. */
import { browser } from './api.ts';
import { every, z } from './schema.ts';
import { change } from './store/change.ts';
import type { Outcome } from './store/outcome.ts';
import { open, type Shape } from './stored/versioned.ts';

/** More roles than anybody compares guides for. */
const MOST_CHOSEN = 500;

export interface Settings {
  /** Show a badge on the toolbar button when a watched page is recognised. */
  badge: boolean;
  /** Ids of imported guides that are worked with where another guide speaks of the same role. */
  fromLibrary: string[];
}

export const DEFAULT_SETTINGS: Settings = { badge: true, fromLibrary: [] };

export const settingsShape: Shape<Settings> = {
  record: 'settings',
  version: 2,
  schema: every<Settings>({
    badge: z.boolean(),
    fromLibrary: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(MOST_CHOSEN)),
  }),
  // Version 1 chose no guides.
  migrations: { 1: (old) => ({ ...(old as object), fromLibrary: [] }) },
};

export const SETTINGS = 'settings';

/** The settings, with the defaults where nothing was saved. */
export async function settings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  const opened = stored === undefined ? null : open(settingsShape, stored);
  return opened?.ok ? opened.value : DEFAULT_SETTINGS;
}

/** Changes some of the settings. */
export const saveSettings = (some: Partial<Settings>): Promise<Outcome<Settings>> =>
  change({ shape: settingsShape, key: SETTINGS }, (now) => ({ ...(now ?? DEFAULT_SETTINGS), ...some }));

/** Works with one guide of a role: an imported one by its id, or none of `rivals`, which leaves the bundled one. */
export const chooseGuide = (id: string | null, rivals: string[]): Promise<Outcome<Settings>> =>
  change({ shape: settingsShape, key: SETTINGS }, (now) => {
    const before = now ?? DEFAULT_SETTINGS;
    const others = before.fromLibrary.filter((each) => each !== id && !rivals.includes(each));
    return { ...before, fromLibrary: id === null ? others : [...others, id] };
  });

/** Calls back whenever a setting changes, from this page or another. */
export function onSettingsChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (SETTINGS in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
