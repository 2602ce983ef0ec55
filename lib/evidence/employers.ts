/**
 * The lookup over every employer with evidence: what has been typed so far → ranked employers, each with the tiers that
 * speak of it. Whole words and beginnings first; one typing error a word (uFuzzy) only where those give too little.
 */
import UFuzzy from '@leeoniya/ufuzzy';
import type { Guide } from '../guides/schema.ts';
import { allCompanies } from '../reading/who/employer/known.ts';
import { employerKey, keyOfId } from './identity.ts';
import { plain } from './places.ts';
import type { EmployerIndex } from './shards.ts';

export interface EmployerHit {
  /** What `Query.companyId` takes: the id of `data/companies`, else the employer's key. */
  companyId: string;
  name: string;
  /** Distinct postings and filings, and guides. */
  posted: number;
  filed: number;
  guides: number;
}

/** `exact` leaves typing errors out of account, which costs half. */
export type EmployerLookup = (text: string, limit: number, exact?: boolean) => EmployerHit[];

const MAX_TEXT = 80;
const MAX_TERMS = 6;
/** Shorter words are found from their start only, and without errors: too much is one letter away from them. */
const FUZZY_FROM = 4;
/** More words than this are no misspelt name. */
const FUZZY_TERMS = 3;
/** With fewer hits than this a typing error is likely. */
const FEW = 3;

interface Entry {
  hit: EmployerHit;
  /** Name, and other names, in lower case with a space around each word. */
  name: string;
  words: string;
  /** The name as the first words of a query: "google " of "google software engineer ". */
  lead: string;
  /** The name without spaces: "open ai" is OpenAI. */
  joined: string;
}

interface Term {
  text: string;
  /** As it begins a word. */
  start: string;
}

/** Words that people leave out or write as a sign. */
const FILLER = / (?:and|the|inc|llc) /g;

const bare = (text: string): string => plain(text).replace(FILLER, ' ').replace(FILLER, ' ');

function entry(hit: EmployerHit, also: string): Entry {
  const name = bare(hit.name);
  return {
    hit,
    name,
    words: also === '' ? name : name + bare(also).slice(1),
    lead: name.slice(1),
    joined: name.replaceAll(' ', ''),
  };
}

/** What is needed of a guide to find its employer: a card of the library has it too. */
export type Guided = Pick<Guide, 'company'>;

function* entriesOf(index: EmployerIndex, guides: readonly Guided[]): Generator<void, Entry[]> {
  const ids = new Map(allCompanies().map(({ id }) => [keyOfId(id), id]));
  const guided = new Map<string, number>();
  const idOf = ({ name }: Guide['company']): string => {
    const key = employerKey(name);
    return ids.get(key) ?? key;
  };
  for (const { company } of guides) {
    const id = idOf(company);
    guided.set(id, (guided.get(id) ?? 0) + 1);
    yield;
  }
  const entries: Entry[] = [];
  for (const [at, name] of index.names.entries()) {
    const key = index.keys[at] ?? employerKey(name);
    const companyId = ids.get(key) ?? key;
    const hit: EmployerHit = {
      companyId,
      name,
      posted: index.posted[at] ?? 0,
      filed: index.filed[at] ?? 0,
      guides: guided.get(companyId) ?? 0,
    };
    guided.delete(companyId);
    entries.push(entry(hit, index.also[at] ?? ''));
    yield;
  }
  // Employers that only a guide covers.
  for (const { company } of guides) {
    const companyId = idOf(company);
    const n = guided.get(companyId);
    if (!n) continue;
    guided.delete(companyId);
    entries.push(entry({ companyId: company.id, name: company.name, posted: 0, filed: 0, guides: n }, ''));
    yield;
  }
  return entries.sort((a, b) => Number(b.hit.guides > 0) - Number(a.hit.guides > 0));
}

/** How well a name answers a term: its start, the start of a later word, inside a word; 0 not at all. */
function closeness({ name, words }: Entry, { text, start }: Term): number {
  if (name.startsWith(start)) return 3;
  if (words.includes(start)) return 2;
  return text.length >= FUZZY_FROM && words.includes(text) ? 1 : 0;
}

/** What was typed, prepared once for all employers. */
interface Typed {
  terms: Term[];
  /** With a space at its end. */
  text: string;
  joined: string;
}

/** The score of an employer for what was typed; 0 where it does not answer it. */
function score(one: Entry, { terms, text, joined }: Typed): number {
  // "google software engineer": the name is all of the first words, and the rest is a role.
  const named = text.startsWith(one.lead) ? (text.length === one.lead.length ? 20 : 12) : 0;
  let total = named;
  for (const term of terms) {
    const close = closeness(one, term);
    if (close === 0 && named === 0) return terms.length > 1 && one.joined.startsWith(joined) ? 2 : 0;
    total += close;
  }
  return total;
}

const ONE_ERROR = { intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 } as const;

/** Best first; equal ones in the order of the index, which is that of the most evidence. */
function best(scored: { entry: Entry; score: number }[], limit: number): EmployerHit[] {
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, limit))
    .map(({ entry }) => entry.hit);
}

/** Misspelt words keep their first letter, nearly always: without that the list fills with accidents. */
const beginAlike = ({ words }: Entry, terms: Term[]): boolean =>
  terms.every(({ start }) => words.includes(start.slice(0, 2)));

/** How many terms have their first two letters at the start of a word. */
const alike = ({ words }: Entry, terms: Term[]): number =>
  terms.filter(({ start }) => words.includes(start.slice(0, 3))).length / 10;

/**
 * A lookup over an index and the guides at hand. Made once, name by name, so that a page can do something else between:
 * preparing 20,000 names holds it up for some tenths of a second.
 */
export function* employerLookup(
  index: EmployerIndex,
  guides: readonly Guided[] = [],
): Generator<void, EmployerLookup> {
  const entries = yield* entriesOf(index, guides);
  const fuzzy = new UFuzzy(ONE_ERROR);
  const words = entries.map((one) => one.words);
  return (text, limit, exactly = false) => {
    const typed = bare(text.slice(0, MAX_TEXT)).slice(1);
    const parts = typed.trim() === '' ? [] : typed.trim().split(' ').slice(0, MAX_TERMS);
    if (parts.length === 0) return entries.slice(0, Math.max(0, limit)).map(({ hit }) => hit);
    const terms = parts.map((part): Term => ({ text: part, start: ` ${part}` }));
    const query: Typed = { terms, text: typed, joined: parts.join('') };
    const found: { entry: Entry; score: number }[] = [];
    for (const one of entries) {
      const points = score(one, query);
      if (points > 0) found.push({ entry: one, score: points });
    }
    const plainly = exactly || parts.length > FUZZY_TERMS || parts.some(({ length }) => length < FUZZY_FROM);
    if (found.length >= FEW || plainly) return best(found, limit);
    const exact = new Set(found.map((each) => each.entry));
    const misspelt = (fuzzy.filter(words, parts.join(' ')) ?? []).flatMap((at) => {
      const one = entries[at];
      return one && !exact.has(one) && beginAlike(one, terms)
        ? [{ entry: one, score: alike(one, terms) }]
        : [];
    });
    return best([...found, ...misspelt], limit);
  };
}

/** The same at once, where nobody waits. */
export function makeEmployerLookup(index: EmployerIndex, guides: readonly Guided[] = []): EmployerLookup {
  const making = employerLookup(index, guides);
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}
