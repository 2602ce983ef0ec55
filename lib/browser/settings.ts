/** The settings: few, each with a default that needs no thought. */
import { browser } from './api.ts';
import { isPrivate } from './private.ts';
import { every, z } from './schema.ts';
import { open, type Shape, seal } from './stored/versioned.ts';

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

/** Changes some of the settings; the answer says why nothing was changed, null where it was. */
export async function saveSettings(change: Partial<Settings>): Promise<'private-window' | null> {
  if (await isPrivate()) return 'private-window';
  const next = { ...(await settings()), ...change };
  await browser.storage.local.set({ [SETTINGS]: seal(settingsShape, next) });
  return null;
}
