/** Employers in addresses: a sender's domain, a job board's slug, a careers host. */
import { mailDomains, siteAt } from '../sites/find.ts';
import { webUrl } from '../sites/hosts.ts';
import { type Company, companyByHost, companyByName } from './company-index.ts';

/** What stands in the place of a slug and is none. */
const NOT_SLUGS = new Set(['embed', 'api', 'jobs', 'job', 'careers', 'search', 'www', 'app', 'v1']);

/** A slug written as a name: `red-canary` is "Red Canary". */
function nameOfSlug(slug: string): string {
  return slug
    .replace(/[-_.]+/g, ' ')
    .trim()
    .replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** The board and slug in an address, or null. */
export function boardOf(address: string): { board: string; slug: string; name: string } | null {
  const url = webUrl(address);
  const site = url && siteAt(url);
  const slug = (url && site?.slug?.(url)) || '';
  if (!site || slug.length < 2 || slug.length > 60 || NOT_SLUGS.has(slug.toLowerCase())) return null;
  return { board: site.id, slug: slug.toLowerCase(), name: nameOfSlug(slug) };
}

/** The known employer of an address's host, or null. */
export function companyOfHost(url: string): Company | null {
  const host = /^https?:\/\/(?:[^/?#@]{0,100}@)?([^/?#:]{1,253})/i.exec(url)?.[1];
  return host ? companyByHost(host) : null;
}

/** Mail domains that say nothing about an employer: providers, and services that have letters signed. */
const FREE =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|fastmail|zoho|qq|163)\.[a-z.]{2,6}$|(?:^|\.)(?:docusign|hellosign|dropboxsign)\.(?:com|net)$/i;
/** Domains of job sites, which write in the name of an employer. */
const SITE_MAIL = mailDomains();
const isNobodys = (domain: string): boolean =>
  FREE.test(domain) || SITE_MAIL.some((own) => domain === own || domain.endsWith(`.${own}`));
const TEAM =
  /\b(?:recruit(?:ing|ment|er)?|talent(?:\sacquisition)?|people(?:\s(?:team|ops|operations))?|hr|human\sresources|careers?|jobs|hiring|team|no-?reply|onboarding|at|from|via|the)\b/gi;
const SECOND_LEVEL = /^(?:co|com|ac|org|net|gov|edu)$/;

/** The employer in a mail's `From`: the domain's owner, or the name beside a service's address. */
export function fromSender(sender: string): { name: string; id: string | null; weight: number } | null {
  const address = /(?<![\w.+-])([\w.+-]{1,64})@([\w.-]{3,253})>?\s{0,2}$/.exec(sender.slice(-400));
  const domain = address?.[2]?.toLowerCase() ?? '';
  const shown = sender
    .replace(/<[^<>]{0,320}>\s?$/, '')
    .replace(/["']/g, '')
    .trim();
  const known = isNobodys(domain) ? null : companyByHost(domain);
  if (known) return { name: known.name, id: known.id, weight: 10 };
  const at = /\b(?:at|from|@)\s(\p{Lu}[\p{L}\p{N} &.-]{1,40})$/u.exec(shown)?.[1];
  const team = TEAM.test(shown)
    ? shown
        .replace(TEAM, ' ')
        .replace(/[\s|,–-]+/g, ' ')
        .trim()
    : '';
  TEAM.lastIndex = 0;
  const named = at ?? team;
  if (named !== '' && companyByName(named))
    return { name: named, id: companyByName(named)?.id ?? null, weight: 8 };
  if (domain === '' || isNobodys(domain)) return named === '' ? null : { name: named, id: null, weight: 5 };
  const labels = domain.split('.');
  const own = labels.length >= 3 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2);
  if (!own) return null;
  if (
    named !== '' &&
    named
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .startsWith(own.replace(/-/g, ''))
  )
    return { name: named, id: null, weight: 8 };
  return { name: nameOfSlug(own), id: null, weight: 4 };
}
