/** The title by both voices: what the rules found and what the trained voice takes for the title. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { namesPlace } from '../../place/parse.ts';
import { isPersonName } from '../people/names.ts';
import type { NameSpan } from '../spans/owner.ts';
import type { Names } from '../spans/tag.ts';
import { isBodys, type TitleRead } from './found.ts';
import { GENDER_MARK, isTerms } from './grammar.ts';

export const LEARNED = 'title-learned';
/** The voice alone is believed from here on. */
const ENOUGH = 0.5;
/** What the rules found gives way to a title that the voice prefers where it is less likely than this. */
const DOUBTED = 0.2;
/** What a lone heading or word gave is dropped where the voice takes it for no title at all. */
const NOBODYS = 0.03;
const SURE: ReadonlySet<string> = new Set([
  'title-label',
  'title-offered',
  'title-line',
  'title-sought',
  'title-head',
]);
/** A word at the edge of a title is part of it from here on. */
const PART = 0.25;

interface Spoken {
  title: string;
  start: number;
  end: number;
  /** Chance that at least one of its mentions is the title's. */
  share: number;
}

/** The title that the voice is surest of, all mentions of the same words together; the first mention is its place. */
function spoken(text: string, { spans }: Names, limit: number): Spoken | null {
  const titles = new Map<string, Spoken>();
  for (const { owner, start, end, probability } of spans) {
    if (owner !== 'title' || start >= limit || isBodys(text, start)) continue;
    const title = text.slice(start, end).replace(/\s+/g, ' ');
    // "Payroll Manager, Maxine Ogley": whoever is asked for is not who is sought.
    if (isPersonName(title.split(', ').slice(1).join(', '))) continue;
    const known = titles.get(title.toLowerCase());
    if (known) known.share = 1 - (1 - known.share) * (1 - probability);
    else titles.set(title.toLowerCase(), { title, start, end, share: probability });
  }
  const [best = null] = [...titles.values()].sort((a, b) => b.share - a.share || a.start - b.start);
  return best;
}

/**
 * What the rules read as far as the voice takes it for the title: its surest words, and on to both sides while the next
 * word or the one behind it is likely.
 */
function fitted(text: string, read: TitleRead & { start: number }, best: Spoken, names: Names): TitleRead {
  const isWhole = ({ owner, start, end }: NameSpan): boolean =>
    (owner === 'title' || owner === 'othertitle') &&
    text.slice(start, end).replace(/\s+/g, ' ') === read.title;
  if (names.spans.some(isWhole)) return read;
  const [first, reach] = [
    Math.min(read.start, best.start),
    Math.max(read.start + read.title.length, best.end),
  ];
  const words = wordsOf(text.slice(first, reach)).map(({ start, end }) => ({
    start: first + start,
    end: first + end,
  }));
  const isPart = (i: number): boolean => {
    const word = words[i];
    return word !== undefined && names.shareOf('title', word.start, word.end) >= PART;
  };
  let from = words.findIndex(({ end }) => end > best.start);
  let to = words.findLastIndex(({ start }) => start < best.end);
  while (isPart(from - 1) || (from > 1 && isPart(from - 2))) from--;
  while (isPart(to + 1) || isPart(to + 2)) to++;
  const start = words[from]?.start ?? best.start;
  // "Responsable qualité": one noun in front of small words says too little by itself.
  if (to === from && start === read.start && / \p{Ll}/u.test(read.title)) return read;
  // What stands behind the "of" or "at" at which the title ended is a place or an employer.
  const ruledEnd = read.start + read.title.length;
  if (read.start <= start && ruledEnd > start && BEHIND.test(text.slice(ruledEnd, ruledEnd + 6)))
    while (to > from && (words[to]?.start ?? 0) >= ruledEnd) to--;
  // A bracket or sign behind the last word belongs to it: "(m/w/d)", "C++".
  const last = words[to]?.end ?? 0;
  // "Vice President of Sales & Marketing", cut at a small word within the title.
  const rest = text.slice(last, ruledEnd);
  const isLine = read.rule === 'title-label' && '\n\t'.includes(text.charAt(ruledEnd));
  const goesOn =
    (GOES_ON.test(rest) && !namesPlace(rest.replace(/^ \S+ /, ''))) ||
    isNamesBracket(rest) ||
    (isLine && AND.test(rest));
  if (start >= read.start && goesOn)
    return { ...read, title: text.slice(start, ruledEnd).replace(/\s+/g, ' ').trim(), start };
  const end = to === words.length - 1 ? reach : last > ruledEnd ? Math.max(last, best.end) : last;
  return { ...read, title: text.slice(start, end).replace(/\s+/g, ' ').trim(), start };
}

const GOES_ON = /^ (?:(?:of|and|&|und|et|y|e|i) \p{Lu}|(?:OF|AND|IN|FOR|UND|ET) \p{Lu}{3})/u;
/** "Primary Teacher (Year 4)". */
const BRACKET = /^ \(([^()\n]{1,30})\)$/;
const isNamesBracket = (rest: string): boolean => {
  const inside = BRACKET.exec(rest)?.[1];
  return inside !== undefined && !isTerms(inside);
};
/** "Responsable paie et administration du personnel", alone behind its label. */
const AND = /^ (?:et|y|e|ed|und|en|i|and|&) \p{L}/u;
const BEHIND = /^\s(?:of|at|with|for|in)\s/;

const sameWords = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)].map((words) => new Set(words.map(({ lower }) => lower)));
  const shared = [...(one as Set<string>)].filter((word) => other?.has(word)).length;
  return shared >= 0.5 * Math.min(one?.size ?? 0, other?.size ?? 0) && shared > 0;
};

/** "Engineering Manager, Merchant Onboarding - 2 squads": the field behind a title's comma, up to what ends it. */
const FIELD =
  /^, \p{Lu}[\p{L}&/'’-]{1,20}(?: (?:(?:and|of|for|&) )?\p{Lu}[\p{L}&/'’-]{1,20}){0,3}(?=\s?(?:\n|$|[–—(|;]|- |\. ))/u;

/** A labelled title with the field that the voice left out. */
function withField(text: string, read: TitleRead, company: string | null): TitleRead {
  if (read.start === null) return read;
  const line = text.slice(text.lastIndexOf('\n', read.start) + 1, read.start);
  const end = read.start + read.title.length;
  if (!/[:\t|–—] ?$/.test(line) || text.slice(read.start, end) !== read.title) return read;
  const behind = text.slice(end, end + 90);
  const field = FIELD.exec(behind)?.[0] ?? LINE_END.exec(behind)?.[0] ?? '';
  const name = field.replace(/^,? /, '');
  if (name === '' || name === company || namesPlace(name) || isLegalName(name)) return read;
  return { ...read, title: read.title + field };
}

/** "Technicienne contrôle | qualité microbiologie": small words up to the end of the label's line. */
const LINE_END =
  /^,?(?: (?!(?:at|with|for|in|on|chez|bei|full|part|reporting|as|and)\b)\p{Ll}[\p{L}’'-]{1,20}){1,3}(?=\n|$)/u;

/** "Community Sister (Tissue Viability)", "Backend Developer (Java/Kotlin)": capitalised words in a bracket. */
const FIELD_IN_BRACKET = /^ \((\p{Lu}[\p{L}&/’' -]{2,34})\)/u;

/** A title with the field that stands in a bracket right behind it. */
export function withBracket(text: string, read: TitleRead | null): TitleRead | null {
  if (read === null || read.start === null || read.title.includes('(')) return read;
  const end = read.start + read.title.length;
  if (text.slice(read.start, end) !== read.title) return read;
  const bracket = FIELD_IN_BRACKET.exec(text.slice(end, end + 40));
  const inside = bracket?.[1] ?? '';
  const isField = inside !== '' && !isTerms(inside) && !namesPlace(inside) && !isLegalName(inside);
  return isField && !GENDER_MARK.test(bracket?.[0] ?? '')
    ? { ...read, title: read.title + bracket?.[0] }
    : read;
}

/** The words that the voice took for an employer's and that begin the title: "Founding Data" before "Engineer". */
function begun(text: string, best: Spoken, { spans }: Names, company: string | null): Spoken {
  const before = spans.find(({ owner, end }) => owner === 'employer' && end === best.start - 1);
  if (!before || text.charAt(before.end) !== ' ') return best;
  const words = text.slice(before.start, before.end);
  if (company?.startsWith(words) || isLegalName(words)) return best;
  return { ...best, title: `${words} ${best.title}`.replace(/\s+/g, ' '), start: before.start };
}

/**
 * The title by both voices; `ruled` is what the rules read. Of a posting (`isPosting`) only the part up to `limit`
 * speaks of its own job; `company` is the employer's name.
 */
export function weighTitles(
  text: string,
  ruled: TitleRead | null,
  names: Names,
  company: string | null = null,
  limit = text.length,
  isPosting = false,
): TitleRead | null {
  const said = spoken(text, names, limit);
  const best = said && begun(text, said, names, company);
  const learned: TitleRead | null =
    best && best.share >= ENOUGH
      ? { title: best.title, rule: LEARNED, start: best.start, quote: null }
      : null;
  if (ruled === null) return learned && withField(text, learned, company);
  const { start } = ruled;
  if (start === null) return ruled;
  const share = names.shareOf('title', start, start + ruled.title.length);
  if (learned && best) {
    if (best.start < start + ruled.title.length && start < best.end)
      return withField(text, fitted(text, { ...ruled, start }, best, names), company);
    if (share < DOUBTED && best.share > share && !sameWords(best.title, ruled.title)) return learned;
  }
  if (share >= NOBODYS || SURE.has(ruled.rule)) return ruled;
  // A posting has a title: its heading is one where the voice knows of no other, or of the same with a bracket.
  const isSame = learned && ruled.title.startsWith(learned.title);
  return isSame && isNamesBracket(ruled.title.slice(learned.title.length))
    ? ruled
    : (learned ?? (isPosting ? ruled : null));
}
