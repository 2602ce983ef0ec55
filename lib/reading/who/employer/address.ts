/** Employers in addresses: a sender's domain, a job board's slug, a careers host. */
import { mailDomains, siteAt } from '../../../sites/find.ts';
import { webUrl } from '../../../sites/hosts.ts';
import { type Company, companyByHost, companyByName } from './known.ts';

/** What stands in the place of a slug and is none. */
const NOT_SLUGS = new Set(['embed', 'api', 'jobs', 'job', 'careers', 'search', 'www', 'app', 'v1']);

/** A slug written as a name: `red-canary` is "Red Canary". */
function nameOfSlug(slug: string): string {
  return slug
    .split(/[-_.\s]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
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
export function companyOfHost(address: string): Company | null {
  const url = webUrl(address);
  return url === null ? null : companyByHost(url.hostname);
}

/** Mail providers, where anybody may have an address. */
const PROVIDERS =
  'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web mail fastmail zoho qq 163'.split(
    ' ',
  );
/** Owners of mail domains that say nothing about an employer: providers, and services that have letters signed. */
const NOBODYS = new Set([...PROVIDERS, 'docusign', 'hellosign', 'dropboxsign']);
const TEAM = new Set(
  'recruit recruiting recruitment recruiter talent acquisition people ops operations hr human resources careers career jobs hiring team no noreply reply onboarding at from via the'.split(
    ' ',
  ),
);
const SECOND_LEVEL = new Set(['co', 'com', 'ac', 'org', 'net', 'gov', 'edu']);

/** The part of a domain that its owner chose: `acme` of `mail.acme.co.uk`. */
export function ownLabel(domain: string): string | null {
  const labels = domain.split('.');
  return (
    (labels.length >= 3 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2)) ?? null
  );
}

/** And job boards, which write in the name of employers. */
const BOARDS_MAIL = new Set(mailDomains().map(ownLabel));

/** True where anybody may have an address of the domain. */
export function isProvider(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length <= 3 && PROVIDERS.includes(ownLabel(domain) ?? '') && labels[0] === ownLabel(domain);
}

/** True where the domain belongs to a service that writes for employers. */
export function isMailer(domain: string): boolean {
  const own = ownLabel(domain);
  return own !== null && (NOBODYS.has(own) || BOARDS_MAIL.has(own));
}

/** The name and the domain of a mail's `From`. */
export function senderParts(sender: string): { shown: string; domain: string } {
  const line = sender.slice(-400).trim();
  const open = line.lastIndexOf('<');
  const address = (open >= 0 ? line.slice(open + 1) : (line.split(' ').at(-1) ?? '')).replace('>', '').trim();
  const at = address.lastIndexOf('@');
  const shown = open >= 0 ? line.slice(0, open) : at > 0 ? line.slice(0, line.length - address.length) : line;
  return {
    shown: shown.replaceAll('"', '').replaceAll("'", '').trim(),
    domain: at > 0 && address.includes('.', at) ? address.slice(at + 1).toLowerCase() : '',
  };
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The employer in a mail's `From`: the domain's owner, or the name beside a service's address. */
export function fromSender(sender: string): { name: string; id: string | null; weight: number } | null {
  const { shown, domain } = senderParts(sender);
  const own = domain === '' ? null : ownLabel(domain);
  const free = own === null || NOBODYS.has(own) || BOARDS_MAIL.has(own);
  const known = free ? null : companyByHost(domain);
  if (known) return { name: known.name, id: known.id, weight: 10 };
  const words = shown.split(/[\s|,–-]+/).filter((word) => word !== '');
  const at = words.findLastIndex((word) => ['at', 'from', '@', 'via'].includes(word.toLowerCase()));
  const rest = words.filter((word) => !TEAM.has(word.toLowerCase()));
  const isTeam = words.some((word) => TEAM.has(word.toLowerCase()));
  const named =
    at > 0 && words[at]?.toLowerCase() !== 'via'
      ? words.slice(at + 1).join(' ')
      : isTeam
        ? rest.join(' ')
        : '';
  if (named !== '' && companyByName(named))
    return { name: named, id: companyByName(named)?.id ?? null, weight: 8 };
  if (free) return named === '' ? null : { name: named, id: null, weight: 5 };
  if (named !== '' && letters(named).startsWith(letters(own))) return { name: named, id: null, weight: 8 };
  return { name: nameOfSlug(own), id: null, weight: 4 };
}
