/** The employers behind the names that boards and filings use: a key for each, its name, and its other names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { employerKey, keyOfId, namesIn, nameWords } from '../../lib/evidence/identity.ts';
import { boardOf } from '../../lib/reading/who/employer/address.ts';
import { allCompanies, companyByBoard } from '../../lib/reading/who/employer/known.ts';
import { boardHosts } from '../../lib/sites/find.ts';

interface Aliases {
  /** Legal entities of one employer whose names do not say so: entity → the employer's name. */
  same: Record<string, string>;
  /** How an employer writes its name, where a board's slug is all there is: key → name. */
  names: Record<string, string>;
  /** What people call a filer for short: short name → a name that it files under. */
  short: Record<string, string>;
}

const aliases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../employers/aliases.json'), 'utf8'),
) as Aliases;

/** Keys of short names → the filer's name. */
export const shortName: readonly [string, string][] = Object.entries(aliases.short).map(([short, name]) => [
  nameWords(short).join(''),
  name,
]);

const sameAs = new Map(
  Object.entries(aliases.same).map(([entity, name]) => [
    employerKey(entity),
    { key: employerKey(name), name },
  ]),
);

/** Names that are certain: those of `data/companies`, of the alias list, and of the employers it leads to. */
const certain = new Map<string, string>([
  ...Object.values(aliases.same).map((name): [string, string] => [employerKey(name), name]),
  ...Object.entries(aliases.names),
  ...allCompanies().map(({ id, name }): [string, string] => [keyOfId(id), name]),
]);

const keyFor = (name: string): string => {
  const key = employerKey(name);
  return sameAs.get(key)?.key ?? key;
};

/** `Iodine%20Software` → `Iodine Software`; what is no such code stays. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** What a free-text post writes after the name: "BillionToOne (NASDAQ: BLLN", "9 Mothers YC P26", "Citadel / …". */
const trimmed = (company: string): string =>
  decoded(company)
    .replace(/\s*[([/].*$/, '')
    .replace(/\s+YC\s+[A-Z]\d{2}$/, '')
    .replace(/\.com(?:\.[a-z]{2})?$/i, '')
    .trim();

/** A board's slug glues the legal form on: `striiminc`. */
const unglued = (slug: string): string => (/^[a-z0-9]{8,}inc$/.test(slug) ? slug.slice(0, -3) : slug);

/** The key of a posting's employer, from its board where that is known, else from the name it was collected under. */
export function postedKey(company: string, url: string): string {
  const board = boardOf(url);
  const known = board && companyByBoard(board.board, board.slug);
  if (known) return keyOfId(known.id);
  return keyFor(unglued(trimmed(company))) || keyFor(company);
}

/** Hosts that many employers share and that are no site of ours. */
const SHARED = ['ycombinator.com', 'tal.net', 'careerpuck.com'];
const sharedHosts = [...boardHosts(), ...SHARED];

/** The employer's own host of a posting's address, null on a board that many share. */
export function ownHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname
    .toLowerCase()
    .replace(/^(?:www|careers|jobs|job|apply|boards-api)\./, '');
  const shared = sharedHosts.some((own) => host === own || host.endsWith(`.${own}`));
  return shared || !host.includes('.') ? null : host;
}

/**
 * The key of a filing's employer: one that is known for certain, else the trade name, in its own column or after
 * "d/b/a", else the legal one. The other names lead to it.
 */
export function filedKey(legal: string, trade: string): { key: string; others: string[] } {
  const { name, others } = namesIn(legal);
  const own = keyFor(name);
  const traded = /^\W*(?:n\W?a|none|same)?\W*$/i.test(trade) ? '' : keyFor(trade);
  const known = [own, traded, ...others.map(keyFor)].find((each) => certain.has(each));
  const key = known ?? (traded || own);
  return {
    key,
    others: [
      own,
      traded,
      employerKey(name),
      ...others.flatMap((other) => [keyFor(other), employerKey(other)]),
    ].filter((each) => each !== '' && each !== key),
  };
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'in']);

const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length;

/** "Toys R Us" is a name, "Afterpay US" says which part of it filed. */
const WORD = /^[Uu]s$/;

/** A name without the words at its end that tell it from no other: its legal form, and the country of its law. */
function withoutEnding(name: string): string {
  const told = nameWords(name).join(' ');
  let best = name;
  let rest = name;
  for (;;) {
    const words = rest.split(/[\s,]+/);
    const last = words.at(-1) ?? '';
    if (words.length < 2 || WORD.test(last)) return best;
    rest = rest.slice(0, rest.length - last.length).replace(/[\s,]+$/, '');
    if (nameWords(rest).join(' ') !== told) return best;
    if (isBalanced(rest)) best = rest;
  }
}

/** A filed name for people: without its legal form, and not in capitals throughout. */
export function shownName(filed: string): string {
  const { name } = namesIn(filed);
  const short =
    withoutEnding(name)
      .replace(/[\s,&]+$/, '')
      .trim() || name;
  if (short !== short.toUpperCase()) return short;
  return short
    .split(' ')
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && SMALL.has(lower)) return lower;
      // Three capitals or fewer are as likely initials as a word.
      return word.length <= 3 ? word : word.charAt(0) + lower.slice(1);
    })
    .join(' ');
}

/** `hims-and-hers` → `Hims And Hers`; a name with capitals or spaces of its own stays. */
export function nameOfSlug(company: string): string {
  const text = trimmed(company) || company;
  if (/[A-Z ]/.test(text)) return text;
  return text
    .replace(/[-_]+/g, ' ')
    .replace(/(^|\s)([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** The name that is shown for a key: the certain one, else as most filings have it, else as its board has it. */
export const displayName = (key: string, filed: string | null, posted: string | null): string =>
  certain.get(key) ?? (filed ? shownName(filed) : nameOfSlug(posted ?? key));
