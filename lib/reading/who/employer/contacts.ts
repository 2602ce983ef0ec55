/** The employer behind the address that a posting gives for applications, where it names itself nowhere else. */
import type { Candidate } from './employer.ts';
import { boardOf, fromSender } from './address.ts';

/** A mailbox of a function, not of a person: an agency's recruiter writes from his own. */
const MAILBOX =
  /(?<![\w.+-])(?:careers?|jobs?|hr|hiring|recruit(?:ing|ment)?|talent|people|apply|applications|join|work|hello|team|personal|bewerbung)@[\w-]{2,60}(?:\.[\w-]{2,30}){1,3}(?![\w-])/gi;
/** `https://careers.acme.example/…`, `https://acme.example/careers/…`. */
const SITE =
  /https?:\/\/(?:(?:careers|jobs)\.([\w-]{2,60}(?:\.[\w-]{2,30}){1,2})|(?:www\.)?([\w-]{2,60}(?:\.[\w-]{2,30}){1,2})\/(?:[a-z]{2}\/)?(?:careers|jobs)(?![\w-]))/gi;
const MOST = 5;

/** The domain's name as the text writes it: `hollowoak.example` is "Hollow Oak" there. */
function written(name: string, text: string): { name: string; start: number } | null {
  const letters = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 40);
  if (letters.length < 3) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${letters.join('[ &-]?')}(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
    'giu',
  );
  for (const match of text.matchAll(pattern))
    if (/^[\p{Lu}\p{N}]/u.test(match[0])) return { name: match[0], start: match.index };
  return null;
}

/** Candidates from the addresses in a posting's text. */
export function contacts(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (address: string, quote: string): void => {
    const sender = fromSender(`<x@${address}>`);
    if (!sender) return;
    const own = written(sender.name, text);
    found.push({
      name: own?.name ?? sender.name,
      weight: 4,
      rule: 'company-contact',
      start: own?.start ?? null,
      quote: own ? null : quote,
      id: sender.id,
    });
  };
  for (const [box] of [...text.matchAll(MAILBOX)].slice(0, MOST)) add(box.slice(box.indexOf('@') + 1), box);
  for (const [url, careers, site] of [...text.matchAll(SITE)].slice(0, MOST))
    if (!boardOf(url)) add((careers ?? site) as string, url);
  return found;
}
