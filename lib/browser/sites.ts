/**
 * Sites that may be read without a click: groups of mail and job sites, and single careers hosts. All are optional
 * permissions that the person grants and withdraws; the registered content script follows exactly what is granted.
 */
import { allSites, originsOf } from '../sites/find.ts';
import type { SiteGroup } from '../sites/site.ts';
import { browser } from './api.ts';

export type GroupId = SiteGroup;

export interface Group {
  id: GroupId;
  /** Names of its sites, as people call them. */
  names: readonly string[];
  /** Match patterns, as they are asked for. */
  origins: readonly string[];
}

const GROUPS: readonly GroupId[] = ['mail', 'boards', 'careers'];

/** The groups, each with all sites that say they belong to it. */
export const groups: readonly Group[] = GROUPS.map((id) => {
  const own = allSites().filter(({ group }) => group === id);
  return { id, names: own.map(({ name }) => name), origins: own.flatMap(originsOf) };
});

export interface Granted {
  /** Groups whose every site is granted. */
  groups: GroupId[];
  /** Granted match patterns that belong to no complete group, for example `https://careers.example.com/*`. */
  origins: string[];
}

const originsOfGroup = (id: GroupId): string[] => [
  ...(groups.find((group) => group.id === id)?.origins ?? []),
];

/** All granted web origins, sorted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https|\*):\/\//.test(origin)).sort();
}

/** What is granted now, by group and site. */
export async function granted(): Promise<Granted> {
  const all = await grantedOrigins();
  const whole = groups.filter((group) => group.origins.every((origin) => all.includes(origin)));
  const covered = new Set(whole.flatMap((group) => group.origins));
  return { groups: whole.map((group) => group.id), origins: all.filter((origin) => !covered.has(origin)) };
}

/** The match pattern of a host or address as a person types it, null where it is none (or not on the web). */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > 2000 || /[\s*]/.test(text) || !URL.canParse(address)) return null;
  const { hostname, protocol, username } = new URL(address);
  const isName = /^(?=.{4,253}$)(?:[a-z0-9-]{1,63}\.){1,10}[a-z][a-z0-9-]{1,62}$/.test(hostname);
  return isName && username === '' && protocol.startsWith('http') ? `https://${hostname}/*` : null;
}

/** Asks for a group. Must be the first call in a click's handler, in a tab (a popup closes under the question). */
export function requestGroup(id: GroupId): Promise<boolean> {
  return browser.permissions.request({ origins: originsOfGroup(id) });
}

/** Asks for one host; resolves to false where the text is not a host. The same rules as for a group. */
export function requestHost(typed: string): Promise<boolean> {
  const origin = originOf(typed);
  return origin ? browser.permissions.request({ origins: [origin] }) : Promise.resolve(false);
}

/** Withdraws a group or a single match pattern. */
export function revoke(what: GroupId | string): Promise<boolean> {
  const origins = originsOfGroup(what as GroupId);
  return browser.permissions.remove({ origins: origins.length > 0 ? origins : [what] });
}

/** Calls back whenever grants change, from here or from the browser's own settings. */
export function onSitesChange(changed: () => void): () => void {
  const listener = (): void => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
