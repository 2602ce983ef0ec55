/** Employers in addresses: a sender's domain, a job board's slug, a careers host. */
import { type Company, companyByHost, companyByName } from './known.ts';

/** Boards by the shape of their addresses; the first group is the slug. */
const BOARDS: [string, RegExp][] = [
  [
    'greenhouse',
    /^https?:\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?:embed\/job_app\?(?:[^#\s]{0,200}&)?for=)?([a-z0-9_-]{2,60})/i,
  ],
  ['lever', /^https?:\/\/jobs(?:\.eu)?\.lever\.co\/([a-z0-9_.-]{2,60})/i],
  ['ashby', /^https?:\/\/jobs\.ashbyhq\.com\/([a-z0-9_.%-]{2,60})/i],
  ['workday', /^https?:\/\/([a-z0-9-]{2,60})\.wd\d{1,3}\.myworkdayjobs\.com\//i],
  ['smartrecruiters', /^https?:\/\/(?:jobs|careers)\.smartrecruiters\.com\/([a-z0-9_-]{2,60})/i],
  ['workable', /^https?:\/\/apply\.workable\.com\/([a-z0-9_-]{2,60})/i],
  ['bamboohr', /^https?:\/\/([a-z0-9-]{2,60})\.bamboohr\.com\//i],
  ['recruitee', /^https?:\/\/([a-z0-9-]{2,60})\.recruitee\.com\//i],
  ['teamtailor', /^https?:\/\/([a-z0-9-]{2,60})\.teamtailor\.com\//i],
  ['personio', /^https?:\/\/([a-z0-9-]{2,60})\.jobs\.personio\.(?:com|de)\//i],
  ['icims', /^https?:\/\/(?:careers|jobs)-([a-z0-9]{2,60})\.icims\.com\//i],
  ['rippling', /^https?:\/\/ats\.rippling\.com\/([a-z0-9_-]{2,60})/i],
];
const NOT_SLUGS = new Set(['embed', 'api', 'jobs', 'job', 'search', 'www', 'v1']);

/** A slug written as a name: `red-canary` is "Red Canary". */
function nameOfSlug(slug: string): string {
  return decodeURIComponent(slug.replace(/%(?![0-9a-f]{2})/gi, ''))
    .replace(/[-_.]+/g, ' ')
    .trim()
    .replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** The board and slug in an address, or null. */
export function boardOf(url: string): { board: string; slug: string; name: string } | null {
  for (const [board, pattern] of BOARDS) {
    const slug = pattern.exec(url)?.[1];
    if (slug && !NOT_SLUGS.has(slug.toLowerCase())) {
      let name = slug;
      try {
        name = nameOfSlug(slug);
      } catch {
        // A broken percent escape leaves the slug as it is.
      }
      return { board, slug: slug.toLowerCase(), name };
    }
  }
  return null;
}

/** The known employer of an address's host, or null. */
export function companyOfHost(url: string): Company | null {
  const host = /^https?:\/\/(?:[^/?#@]{0,100}@)?([^/?#:]{1,253})/i.exec(url)?.[1];
  return host ? companyByHost(host) : null;
}

/** Mail domains that say nothing about an employer: providers, and the mailers of applicant-tracking systems. */
const FREE =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|fastmail|zoho|qq|163)\.[a-z.]{2,6}$|(?:^|\.)(?:greenhouse(?:-mail)?|lever|ashbyhq|myworkday|smartrecruiters|icims|workablemail|docusign|docusign\.net|hellosign|dropboxsign|bamboohr|recruitee|teamtailor|jobvite|linkedin)\.(?:io|co|com|net)$/i;
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
  const known = FREE.test(domain) ? null : companyByHost(domain);
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
  if (domain === '' || FREE.test(domain)) return named === '' ? null : { name: named, id: null, weight: 5 };
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
