/** Names of people, places and companies as one says them in a mail: "Dana", "Dr. Weber", "Mountain View". */
import { legalEnd } from '../lexicon/legal-forms.ts';

/** Forms of address before a family name, in the languages of the letters that are read. */
const ADDRESS = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'herr',
  'frau',
  'mme',
  'mevr',
  'dhr',
  'sra',
  'sr',
]);

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Whom a mail greets: the first name; the form of address with the family name; in a formal exchange the whole name. */
export function greetingName(name: string, manner: Manner): string {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? first;
  if (ADDRESS.has(plain(first)) && words.length > 1) return `${first} ${last}`;
  return manner === 'formal' ? words.join(' ') : first;
}

/** How a letter speaks to the person: "Dear Ms. Ortega", "Dear Daniel", or neither. An answer is in the same manner. */
export type Manner = 'formal' | 'dear' | 'plain';

const GREETING = /(?:^|\n)[ \t]?Dear ([\p{L}.]{1,30})[ ,:]/u;

export function mannerOf(letter: string | null): Manner {
  const word = letter && GREETING.exec(letter.slice(0, 5000))?.[1];
  if (!word) return 'plain';
  return ADDRESS.has(plain(word)) ? 'formal' : 'dear';
}

/** A name under a letter that is the employer's, not a person's: part of its name, or where the job is "at". */
export function isEmployerName(name: string, company: string | null, letter: string | null): boolean {
  if (company?.toLowerCase().split(/\s+/).includes(name.toLowerCase())) return true;
  return company?.toLowerCase() === name.toLowerCase() || (letter?.includes(` at ${name}`) ?? false);
}

/** A company as one says it: "Ironbark Holdings", not "Ironbark Holdings, Inc.". */
export function companyName(name: string | null): string | null {
  if (!name) return null;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    const from = name[at - 1] === ',' ? at - 1 : at;
    if (from > 0 && legalEnd(name, from) === name.length) return name.slice(0, from);
  }
  return name;
}

/** A place without its state or country, or what stands in brackets; null for work from anywhere. */
export function placeName(place: string | null): string | null {
  if (!place || /\bremote\b|\banywhere\b/i.test(place)) return null;
  const [town = ''] = place.split(/[,(/|]/, 1);
  return town.trim() || null;
}
