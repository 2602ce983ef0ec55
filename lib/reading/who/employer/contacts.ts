/** The employer behind the address that a posting gives for applications, where it names itself nowhere else. */
import { boardOf, fromSender } from './address.ts';
import type { Candidate } from './candidate.ts';

/** A mailbox of a function, not of a person: an agency's recruiter writes from his own. */
const BOXES = new Set(
  'career careers job jobs hr hiring recruit recruiting recruitment talent people apply applications join work hello team personal bewerbung'.split(
    ' ',
  ),
);
/** What addresses are made of. */
const ADDRESS = /(?<![\w@./:+-])[\w./:@+-]{6,200}/g;
const MOST = 5;

/** The host that an address in the text gives for applications; null where it is none. */
function hostOf(address: string): string | null {
  const at = address.indexOf('@');
  if (at > 0) return BOXES.has(address.slice(0, at).toLowerCase()) ? address.slice(at + 1) : null;
  if (!URL.canParse(address) || !address.startsWith('http') || boardOf(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (/^(?:careers|jobs)\./.test(hostname)) return hostname.slice(hostname.indexOf('.') + 1);
  return pathname
    .split('/')
    .slice(1, 3)
    .some((part) => part === 'careers' || part === 'jobs')
    ? hostname
    : null;
}

/** The domain's name as the text writes it: `hollowoak.example` is "Hollow Oak" there. */
export function written(name: string, text: string): { name: string; start: number } | null {
  const letters = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40);
  if (letters.length < 3) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${letters.join('[ .&-]?')}(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const first = match[0].charAt(0);
    if (first.toLowerCase() !== first || (first >= '0' && first <= '9'))
      return { name: match[0], start: match.index };
  }
  return null;
}

/** Candidates from the addresses in a posting's text. */
export function contacts(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [raw] of text.matchAll(ADDRESS)) {
    const address = raw.endsWith('.') ? raw.slice(0, -1) : raw;
    const host = address.includes('@') || address.startsWith('http') ? hostOf(address) : null;
    const sender = host === null ? null : fromSender(`<x@${host}>`);
    if (!sender) continue;
    const own = written(sender.name, text);
    found.push({
      name: own?.name ?? sender.name,
      weight: 4,
      rule: 'company-contact',
      start: own?.start ?? null,
      quote: own ? null : address,
      id: sender.id,
    });
    if (found.length >= MOST * 2) break;
  }
  return found;
}
