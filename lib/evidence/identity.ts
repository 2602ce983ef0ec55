/**
 * One identity for an employer across guides, job boards, filings and mail domains: its key. A name that
 * `data/companies` knows has that company's key; any other has the key of its own words without legal endings, so that
 * `CONFLUENT HEALTH, LLC` stays another employer than `Confluent, Inc.`
 */
import { withoutLegalForms } from '../lexicon/legal-forms.ts';
import { allCompanies } from '../reading/who/employer/known.ts';

/** Names longer than this are sentences. */
const MAX_NAME = 200;

/** What stands behind a name for the country of its law, and the "and" of "GmbH & Co. KG". */
const BEHIND = new Set(['na', 'us', 'and']);

/** Whether words are a legal form, by the list of the trade's words; asked once for each ending that occurs. */
const forms = new Map<string, boolean>();
function isForm(ending: string): boolean {
  const known = forms.get(ending);
  if (known !== undefined) return known;
  const found = withoutLegalForms(`x ${ending}`) === 'x';
  forms.set(ending, found);
  return found;
}

/** Letters that belong together: "z o o", "oo". */
const isLetters = (word: string): boolean => word.length <= 2;

/** How many words at the end of a name tell no employer from another: a legal form, also in several words. */
function endingOf(words: string[]): number {
  const last = words.at(-1) ?? '';
  if (BEHIND.has(last) || isForm(last)) return 1;
  for (let n = Math.min(4, words.length - 1); n > 1; n--) {
    const ending = words.slice(-n);
    if (ending.every(isLetters) && isForm(ending.join(''))) return n;
  }
  return 0;
}

/** Abbreviations that people write with points: `L.L.C.`, `N.V.`, `U.S.` */
const POINTED = /\b(\p{L})\.\s?(?=\p{L}\b)/gu;

/** The words of a name by which employers are told apart: lower case, without accents, points and legal endings. */
export function nameWords(name: string): string[] {
  const words = name
    .slice(0, MAX_NAME)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/['’`´]/g, '')
    .replace(POINTED, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  if (words[0] === 'the' && words.length > 1) words.shift();
  for (let n = endingOf(words); n > 0 && n < words.length; n = endingOf(words)) words.length -= n;
  return words;
}

/** A name's words as one: a board writes `northwoodspace`, a filing `Northwood Space Corporation`. */
const folded = (name: string): string => nameWords(name).join('');

/** The key of an id of `data/companies`: `scale-ai` is `scaleai`. */
export const keyOfId = (id: string): string => id.replace(/-/g, '');

const known = new Map<string, string>();
for (const { id, name, aliases } of allCompanies())
  for (const each of [name, ...aliases]) known.set(folded(each), keyOfId(id));

/** The key of an employer's name. Empty for a name without letters or digits. */
export function employerKey(name: string): string {
  const key = folded(name);
  return known.get(key) ?? key;
}

/** The other names in a legal name: `Polar Operations LLC d/b/a IMC Markets`, `Beyond, Inc. f/k/a Overstock.com`. */
const TRADING_AS =
  /^(.{2,120}?)[\s,(]{1,3}(d\/?b\/?a|f\/?k\/?a|a\/?k\/?a)\b[:.\s]{0,4}(.{2,120}?)[\s)]{0,4}$/i;

/**
 * The name an employer goes by, and its other names. A trade name (`d/b/a`) goes before the legal one, a former name
 * (`f/k/a`) after it.
 */
export function namesIn(legal: string): { name: string; others: string[] } {
  const whole = legal.slice(0, MAX_NAME).replace(/\s+/g, ' ').trim();
  const [, first, how, second] = TRADING_AS.exec(whole) ?? [];
  if (!first || !how || !second) return { name: whole, others: [] };
  const trade = /^d/i.test(how);
  return trade ? { name: second, others: [first] } : { name: first, others: [second] };
}

/** FNV-1a over a text's code units: 32 bits, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The name of a shard of `count`: all of one length. */
export const shardName = (at: number, count: number): string =>
  at.toString(16).padStart((count - 1).toString(16).length, '0');

/** Which shard of `count` holds a key, so that shards are about equally large. */
export const shardOf = (key: string, count: number): string => shardName(hashOf(key) % count, count);
