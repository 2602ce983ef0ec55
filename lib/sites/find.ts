/** All sites, and which of them an address or a name belongs to. */
import { isJobPage, siteIn } from './hosts.ts';
import sites from './index.ts';
import type { Site } from './site.ts';

const all = sites as readonly Site[];

/** Every site that is known. */
export const allSites = (): readonly Site[] => all;

/** The site of an address, null for any other page. */
export const siteAt = (url: URL): Site | null => siteIn(all, url);

/** True where the address is a page of a site that may hold one job. */
export const isJobAddress = (address: string): boolean => isJobPage(all, address);

/** The match patterns that a site is asked for by. */
export const originsOf = (site: Site): string[] =>
  site.hosts.filter((host) => !host.includes('/')).map((host) => `https://${host}/*`);

/** The host without `*.` and path. */
export const bareHost = (pattern: string): string => (pattern.split('/', 1)[0] as string).replace('*.', '');

/** Names of sites are compared without spaces, dots and capitals: "Built In" is "BuiltIn". */
const plain = (name: string): string => name.toLowerCase().replace(/[\s.]/g, '');

/** Names under which a site's pages go. */
export const namesOf = (site: Site): string[] => [site.name, ...(site.otherNames ?? [])];
const named = new Map(
  all.filter((site) => !site.employer).flatMap((site) => namesOf(site).map((name) => [plain(name), site])),
);

/** What may stand behind a site's name in what a page calls itself: "Indeed Jobs", "Reed | UK", not "Reed Smith". */
const BEHIND = /^(?:jobs?|careers?|search|hiring|uk|india|australia|[|–—:(-].{0,60})$/i;
const plainName = (name: string): string => plain(name.replace(/\.(?:com|de|in|io|co\.uk)$/i, ''));

/**
 * The site that goes under a name ("LinkedIn Jobs", "Dice.com"), null where it is no site's. The careers pages of an
 * employer go under the employer's own name and are none.
 */
export function siteNamed(name: string): Site | null {
  const words = name.slice(0, 80).trim().split(/\s+/);
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const found = named.get(plainName(words.slice(0, n).join(' ')));
    if (found && (n === words.length || BEHIND.test(words.slice(n).join(' ')))) return found;
  }
  return null;
}

/** Domains from which sites send mail for employers. */
export const mailDomains = (): string[] =>
  all
    .filter(({ slug, mailers }) => slug || mailers)
    .flatMap(({ hosts, mailers = [] }) => [...hosts.map(bareHost), ...mailers]);

const own = new Set(all.flatMap((site) => [...namesOf(site), ...(site.ignore ?? [])].map(plain)));

/** True where the words are what a site says of itself and nothing more: "LinkedIn", "Powered by Ashby". */
export const isSiteOnly = (words: string): boolean =>
  words.length <= 80 && (own.has(plain(words)) || own.has(plainName(words)));

/** Hosts of boards where many employers post. */
export const boardHosts = (): string[] =>
  all
    .filter(({ group, employer }) => group !== 'mail' && !employer)
    .flatMap(({ hosts }) => hosts.map(bareHost));
