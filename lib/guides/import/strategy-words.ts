/** What an amount in a strategy is for, and which part of the pay it speaks of, by the words around it. */
import type { GuideStrategy } from '../schema.ts';

export type Intent = 'open' | 'counter' | 'accept' | 'floor' | 'claim' | 'cite';
export type Measure = 'base' | 'grant' | 'bonus' | 'total' | 'signOn';

/** The last cue before an amount says what it is for. */
const CUES: [Intent, RegExp][] = [
  [
    'floor',
    /\bfloor\b|\bnever (?:go |accept |settle )?(?:for )?(?:below|less)|\bminimum\b|\bwalk[- ]away\b|\bno less than\b|\b(?:do not|don.t) accept (?:below|less)|\bbottom line\b/gi,
  ],
  ['accept', /\baccept(?:-| )?(?:at|if|anything)?\b|\bsettle (?:at|for)\b|\bclose at\b|\bsign at\b/gi],
  [
    'counter',
    /\bcounter(?:s|ed|ing)?(?:-?offers?)?\b|\b(?:will|may|might|likely) (?:likely |probably )?(?:respond|come back|reply|offer|return|propose|land|start)\b|\bexpect(?:ed)?\b|\b(?:initial|first|opening|standard|their|typical) offers?\b/gi,
  ],
  [
    'claim',
    /\b(?:competing|other|competitor|competitive|have|holding|hold|got|received|written) (?:[\w-]{1,24} ){0,6}?offers?\b|\boffers? (?:from|with)\b|\bcompeting\b/gi,
  ],
  // "a Databricks ML offer": a name before it; "an offer" alone is anybody's.
  ['claim', /\b[A-Z][\w.&-]{1,30} (?:[A-Za-z]{1,12} )?offers?\b/g],
  ['cite', /\bcite\b|\breference\b|\bmention\b|\bpoint to\b|\bleverage\b|\bhighlight\b/gi],
  [
    'open',
    /\bopen(?:ing)?\b|\btarget(?:ing|s)?\b|\bask(?:ing)? for\b|\banchor(?:ing)?\b|\bstart at\b|\bseeking\b|\blooking for\b|\brequest(?:ing)?\b|\baim(?:ing)? for\b|\bpush for\b|\bpropose\b|\binitial ask\b|(?:^|[.!"] )counter (?:at|with)\b/gi,
  ],
];

export interface Cue {
  intent: Intent;
  at: number;
}

/** Every cue of a text, in order. */
export function cuesOf(text: string): Cue[] {
  return CUES.flatMap(([intent, words]) =>
    [...text.matchAll(words)].map(({ index }) => ({ intent, at: index })),
  ).sort((a, b) => a.at - b.at || (a.intent === 'accept' ? -1 : 1));
}

/** The intent of what stands at `at`; an "accept-at floor" is a floor. */
export const intentAt = (cues: Cue[], at: number): Intent | null =>
  cues.filter((cue) => cue.at < at).at(-1)?.intent ?? null;

const NAMES: [Measure, string][] = [
  ['signOn', 'sign(?:ing)?[- ]?on|signing bonus'],
  ['grant', 'rsus?|stock|equity|options?|grants?|pre-ipo'],
  ['total', 'total|tc|all-in|package|compensation'],
  ['bonus', 'bonus'],
  ['base', 'base|salary'],
];
const AFTER = NAMES.map(([measure, words]): [Measure, RegExp] => [
  measure,
  new RegExp(
    String.raw`^[+\s]{0,3}(?:\([^)]{0,20}\)\s?)?(?:in |of |for |as |worth of )?(?:annual |initial |new |total |yearly |target )?(?:${words})\b`,
    'i',
  ),
]);
const BEFORE = NAMES.map(([measure, words]): [Measure, RegExp] => [
  measure,
  new RegExp(
    String.raw`\b(?:${words})(?: (?:salary|grant|package|comp|compensation|grants))?(?: (?:of|at|around|to|is|:|near|about|from))?\s?[:~(]?\s?$`,
    'i',
  ),
]);

/** The part of the pay that an amount between `start` and `end` is said to be; null where the words say none. */
export function measureAt(text: string, start: number, end: number): Measure | null {
  const before = text.slice(Math.max(0, start - 50), start);
  return measureBehind(text, end) ?? BEFORE.find(([, words]) => words.test(before))?.[0] ?? null;
}

/** The part named right behind an amount: "$400K in RSUs". */
export function measureBehind(text: string, end: number): Measure | null {
  const after = text.slice(end, end + 60);
  const total = /^[+\s]{0,3}(?:in )?total\b/i.test(after);
  return total ? 'total' : (AFTER.find(([, words]) => words.test(after))?.[0] ?? null);
}

/** The measures that a guide's schema knows: a sign-on is no part of a yearly figure. */
export const held = (measure: Measure | null): Exclude<Measure, 'signOn'> | null =>
  measure === 'signOn' ? null : measure;

export type Claim = GuideStrategy['claims'][number];
