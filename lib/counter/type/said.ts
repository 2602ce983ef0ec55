/**
 * The sort of letter by its own words, where a title does not say it: a promotion, a return after an internship, a
 * contract, pay by a scale. A proposal like any other; the person can set another.
 */
import { Phrases } from '../../lexicon/trie.ts';
import { wordsOf } from '../../lexicon/words.ts';
import type { Genre } from '../../worth/offer.ts';

type Said = Extract<Genre, 'promotion' | 'return-offer' | 'contractor' | 'scale'>;

/** The more particular first. Phrases as the lexicon writes them. */
const PHRASES: Record<Said, string[]> = {
  'return-offer': [
    '[return|returning|rejoin] [to|] [us|full time|as a full time]',
    '[welcome|welcoming|have] you back',
    '[following|after] your [successful|] internship',
    '[full time|permanent] [role|position|offer|job] [following|after] your [internship|placement|traineeship]',
  ],
  promotion: [
    '[your|this|the] promotion',
    'promoted to',
    'promote you to',
    'offer you a promotion',
    'beförderung',
    'promotion to',
  ],
  contractor: [
    '[inside|outside] IR35',
    '[day|daily] rate',
    'freelance',
    '[a|the|your] contract as',
    'corp to corp',
    'on W 2',
    'contract [role|position|assignment]',
    'staffing',
  ],
  scale: [
    '[pay|salary] [scale|spine|schedule|grid]',
    'agenda for change',
    'entgeltgruppe',
    'besoldungsgruppe',
    'collective agreement for the public service',
    'general schedule',
    'step [1|2|3|4|5|6|7|8|9|10|11|12|13|14|15] of',
  ],
};

let phrases: Phrases<Said> | null = null;

function known(): Phrases<Said> {
  if (phrases) return phrases;
  phrases = new Phrases<Said>();
  for (const [type, list] of Object.entries(PHRASES))
    for (const phrase of list) phrases.add(phrase, type as Said);
  return phrases;
}

/** A letter is shorter; what comes after this is not looked at. */
const MOST_TEXT = 60_000;

/** Null where the words say none of them. Cost grows in line with the text. */
export function typeSaid(text: string): Genre | null {
  const read = text.slice(0, MOST_TEXT);
  const found = new Set([...known().find(read, wordsOf(read))].map(({ what }) => what));
  return (Object.keys(PHRASES) as Said[]).find((type) => found.has(type)) ?? null;
}
