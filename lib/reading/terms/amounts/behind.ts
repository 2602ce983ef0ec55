/** Which claims' phrases follow an amount. */
import { GROSS } from '../../../lexicon/gross.ts';
import { phrasesOf } from '../../../lexicon/lexicon.ts';
import type { Claim } from './claim.ts';
import { CLAIMS, type ClaimWords, firstFrom, isVoid, made } from './match.ts';

/** What may stand between an amount and its words, where a claim does not say. */
const MARKS = ' )*,';
const MOST_MARKS = 5;
/** Words behind an amount that are looked at. */
const MOST_WORDS = 12;
/** "£250 annual dental allowance", but not "$120,000 base plus car allowance". */
const ENDS = new Set('plus and with or to base salary in incl excl before without'.split(' '));
const NEXT = /^ ?(?:of|is|:|=|-|up to)? ?$/;
const OF_TAX: ReadonlySet<string> = new Set(GROSS);
const isGross = (word: string | undefined, words: number): boolean =>
  words === 1 && word !== undefined && OF_TAX.has(word);

/** In other languages a phrase of a family may follow two small words. */
const SMALL = 2;

/** Claims whose phrases follow an amount: how many characters from its end they reach. `stop` ends what belongs to it. */
export function behind(
  { text, words, unless, foreign }: ClaimWords,
  end: number,
  stop: number,
  next: number,
): { claim: number; length: number }[] {
  const first = firstFrom(words, end);
  const near = words.slice(first, first + MOST_WORDS).filter((word) => word.end <= stop);
  if (near.length === 0) return [];
  const { behind: trie, families } = made();
  const shifted = near.map((word) => ({ ...word, start: word.start - end, end: word.end - end }));
  const trail = text.slice(end, stop);
  const lead = trail.slice(0, shifted[0]?.start ?? 0);
  const out: { claim: number; length: number }[] = [];
  for (const { what, from, to } of trie.find(trail, shifted)) {
    const claim = CLAIMS[what.claim] as Claim;
    const rule = claim.behind;
    if (rule === undefined || from > rule.most || !onlyMarks(lead, rule.marks ?? MARKS)) continue;
    if (
      rule.marks === '+' &&
      !lead.includes('+') &&
      !shifted.slice(0, from).some(({ lower }) => lower === 'plus')
    )
      continue;
    if (!shifted.slice(0, from).every(({ lower }) => mayStand(rule.between, lower))) continue;
    const length = shifted[to - 1]?.end ?? 0;
    if (isVoid({ claim: what.claim, start: end + (shifted[from]?.start ?? 0), end: end + length }, unless))
      continue;
    if (rule.orNext && next < text.length && NEXT.test(text.slice(end + length, next))) continue;
    out.push({ claim: what.claim, length });
  }
  for (const language of onlyMarks(lead, MARKS) ? foreign : [])
    for (const { what, from, to } of phrasesOf(language).find(trail, shifted))
      if (
        from <= SMALL &&
        !isGross(shifted[from]?.lower, to - from) &&
        !/[,;:.+]/.test(trail.slice(0, shifted[from]?.start ?? 0)) &&
        shifted.slice(0, from).every(({ lower }) => lower.length <= 6)
      )
        for (const claim of families.get(what) ?? []) out.push({ claim, length: shifted[to - 1]?.end ?? 0 });
  return out;
}

/** "+" alone must stand there: a claim whose only mark it is asks for it. */
function onlyMarks(lead: string, marks: string): boolean {
  if (marks === '+') return /^[ )*]{0,3}(?:\+ ?)?$/.test(lead);
  if (lead.length > MOST_MARKS) return false;
  for (const mark of lead) if (!marks.includes(mark) && mark !== '\n' && mark !== '\u00a0') return false;
  return true;
}

const BETWEEN = new Map<string, Set<string>>();

function mayStand(between: string, word: string): boolean {
  if (between === '*') return word.length <= 15 && !ENDS.has(word);
  const known = BETWEEN.get(between) ?? new Set(between.split(' '));
  BETWEEN.set(between, known);
  return known.has(word);
}
