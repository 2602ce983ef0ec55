/** Which site of a list an address belongs to. */
import type { Site } from './site.ts';

/** An address as URL, null where it is no web address. */
export function webUrl(address: string): URL | null {
  if (!address.startsWith('http') || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** True where a host's pattern (`*.example.com`, `www.example.com/jobs/`) holds the address. */
function holds(pattern: string, url: URL): boolean {
  const slash = pattern.indexOf('/');
  const host = slash < 0 ? pattern : pattern.slice(0, slash);
  if (slash >= 0 && !url.pathname.startsWith(pattern.slice(slash))) return false;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

/** True where the address is one of the site's. */
export const isOn = (site: Site, url: URL): boolean => site.hosts.some((host) => holds(host, url));

/** The site of an address, null for any other page. */
export const siteIn = (sites: readonly Site[], url: URL): Site | null =>
  sites.find((site) => isOn(site, url)) ?? null;

/** True where the address is a page that may hold one job. */
export function isJobPage(sites: readonly Site[], address: string): boolean {
  const url = webUrl(address);
  if (!url || url.pathname.length < 2) return false;
  return siteIn(sites, url)?.jobPaths?.some((path) => url.pathname.startsWith(path)) ?? false;
}
