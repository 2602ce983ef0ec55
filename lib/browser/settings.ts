/** The settings: few, each with a default that needs no thought. */
import { browser } from './api.ts';
import { every, z } from './schema.ts';
import { change } from './store/change.ts';
import type { Outcome } from './store/outcome.ts';
import { open, type Shape } from './stored/versioned.ts';

export interface Settings {
  /** Show a badge on the toolbar button when a watched page is recognised. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = { badge: true };

export const settingsShape: Shape<Settings> = {
  record: 'settings',
  version: 1,
  schema: every<Settings>({ badge: z.boolean() }),
  migrations: {},
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
