/** Decides what each amount of a text is for: the nearest claim takes it. */
import { isLetter } from '../../../money/letters.ts';
import type { Mention } from '../../../money/mention.ts';
import { isWrap } from '../../../text/sentences.ts';
import { behind } from './behind.ts';
import type { Claim, Role } from './claim.ts';
import { isOtherColumn } from './column.ts';
import { headingOf } from './heading.ts';
import { joiningListClaim } from './joining-list.ts';
import { CLAIMS, type ClaimWords, claimWords, LEAD, named, nearestBefore, TRAIL } from './match.ts';
import { isTodaysJob } from './section.ts';

export interface Assigned extends Mention {
  /** null where no words around say what the amount is for. */
  role: Role | null;
  /** File name of the claim that took it. */
  claim: string | null;
  /** How far the claim's words are, in characters and penalties; smaller is surer. */
  distance: number;
}

/** What it costs to cross something between an amount and its words, in characters. */
const COST = { sentence: 70, line: 26, blank: 60, comma: 9, mention: 34, behind: 7 };
/** Beyond this the words belong to something else (half as far for money that is never pay). */
const FARTHEST = 280;
const NEVER_REACH = 110;

/** What a clause's heading costs: more than words beside the amount, less than a bare "will pay you". */
const HEADING = 40;

/** What the length of a claim's words takes off their distance, at most: longer words are surer. */
const MOST_FOR_LENGTH = 2;

const reachOf = (claim: Claim): number => claim.reach ?? (claim.role === 'never' ? NEVER_REACH : FARTHEST);

/** Pay of another job: what the reader earned before, or is offered elsewhere. */
const ELSEWHERE =
  /(?<![a-z])(?:(?:prior|previous|former|present|current|last) (?:employer|job|position|role|salary|compensation|package)|last drawn|you (?:currently|presently) (?:earn|make|receive)|(?:i['’]m|i am|im)(?: now| currently)? (?:at|on)(?! the)|your (?:present|current) (?:base )?(?:salary|pay|ctc|package|compensation)|(?:competing|other|another|counter[- ]?) ?offer|(?:up|increased|raised|down|moved|goes|went|revised) from|previously|instead of|rather than|asked(?: us)? for|(?:you|i|she|he|they|we|and) asked(?! (?:about|me|whether|if|how|what|why|when|to)(?![a-z]))|first:|earlier:|formerly|statt|anstatt|anstelle|au lieu de|en lugar de|en vez de|in plaats van|invece d[ei]i?|anziché|em vez de|zamiast|a nie)(?![a-z])/g;
/** "… that you forfeit with your prior employer, you will receive": what follows is the offer's own again. */
const OWN_AGAIN =
  /(?<![a-z])(?:you(?:['’]ll| will| shall| would)|we(?:['’]ll| will| shall)|(?:company|shall|will) (?:shall |will )?pay|is now|to)(?![a-z])/;
const CLOSE = 120;

/** Whether the words in front of an amount, in its own sentence, say that it is another job's pay. */
function isElsewhere(lead: string): boolean {
  const near = lead.slice(-CLOSE);
  const own = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n\n')) + 1);
  let end = -1;
  ELSEWHERE.lastIndex = 0;
  while (ELSEWHERE.test(own)) end = ELSEWHERE.lastIndex;
  return end >= 0 && !OWN_AGAIN.test(own.slice(end));
}

/**
 * The way back from an amount: what words cost that end `gap` characters before it. It is walked only as far as asked,
 * because most amounts have their words beside them.
 */
function wayBack(
  text: string,
  start: number,
  mentions: readonly Mention[],
  index: number,
): (gap: number) => number {
  const costs: number[] = [];
  let extra = 0;
  let earlier = index - 1;
  return (gap) => {
    for (let i = costs.length; i <= gap; i++) {
      costs.push(i + extra);
      const at = start - 1 - i;
      const code = text.charCodeAt(at);
      if (code === 10) {
        if (text.charCodeAt(at - 1) === 10) extra += COST.blank;
        else if (!isWrap(text, at)) extra += COST.line;
      } else if (code === 44 || code === 59 || code === 40) extra += COST.comma;
      else if (code === 41 || code === 124 || code === 0x2022) extra += COST.line;
      else if ((code === 46 || code === 33 || code === 63) && i > 2 && text.charCodeAt(at + 1) <= 32)
        extra += COST.sentence;
      if (earlier >= 0 && mentions[earlier]?.span.end === at + 1) {
        extra += COST.mention;
        earlier--;
      }
    }
    return costs[gap] ?? gap;
  };
}

/** Gives each mention its role. Mentions must be in order, as the scanner returns them. */
export function assignRoles(text: string, mentions: readonly Mention[]): Assigned[] {
  const words = claimWords(
    text,
    mentions.map(({ span }) => span),
  );
  const assigned: Assigned[] = [];
  for (const [index, mention] of mentions.entries()) {
    const before = assigned.at(-1);
    const here = assign(words, mention, mentions, index, before);
    // "… consisted of a salary of $480,000 and a bonus of $360,000": the same sentence goes on about it.
    const between = before === undefined ? '' : text.slice(before.span.end, mention.span.start);
    const joined =
      before?.claim === 'elsewhere' &&
      between.length <= 60 &&
      !/[.;\n)]\s|[\n\t|]/.test(between) &&
      !OWN_AGAIN.test(lower(between));
    assigned.push(joined ? { ...here, role: 'never', claim: 'elsewhere', distance: 0 } : here);
  }
  return assigned;
}

/** "£110K OTE, £55K basic": words that stand right behind the amount before, and named it, are spent. */
function isSpent(text: string, claim: Claim, wordsAt: number, before: Assigned | undefined): boolean {
  if (before === undefined || before.claim !== claim.name || claim.role === 'base') return false;
  const gap = text.slice(before.span.end, Math.max(before.span.end, wordsAt));
  return wordsAt >= before.span.end && gap.trim() === '' && !gap.includes('\n');
}

/** "Sign-on    –⏎Car allowance  $600": a label whose own line says that there is none names nothing below it. */
const EMPTIED = /^[ \t|:.]{1,40}(?:[-–—]|n\/?a|none|nil)[ \t|]{0,20}\n/i;
const isEmptied = (text: string, labelEnd: number): boolean =>
  EMPTIED.test(text.slice(labelEnd, labelEnd + 70));

/** The least that a year's pay comes to; an allowance is seldom a range of years' pay. */
const LEAST_YEAR = 15_000;

const isYearsRange = ({ min, max, period, periodStated }: Mention): boolean =>
  periodStated && period === 'year' && min !== null && max !== null && min < max && min >= LEAST_YEAR;

function assign(
  words: ClaimWords,
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  before: Assigned | undefined,
): Assigned {
  const { text } = words;
  const { start, end } = mention.span;
  const nextStart = mentions[index + 1]?.span.start ?? text.length;
  let best: Claim | null = null;
  let least = FARTHEST;
  const wide = isYearsRange(mention);
  const consider = (claim: Claim, away: number): void => {
    if (away >= least || away > reachOf(claim)) return;
    // "Télétravail partiel⏎42 000 € - 50 000 € brut annuel": a year's range is no allowance of the line above.
    if (wide && claim.role === 'never' && away >= COST.line) return;
    best = claim;
    least = away;
  };
  // "$118,000Benefits": words run together with an amount are the next element's, not its own.
  const glued = isLetter(text.charCodeAt(end));
  for (const { claim: at, length } of glued
    ? []
    : behind(words, end, trailEnd(text, end, nextStart), nextStart)) {
    const claim = CLAIMS[at] as Claim;
    consider(claim, COST.behind + (claim.weight ?? 0) + Math.max(0, length - 12) * 0.4 - length / 40);
  }
  const cost = wayBack(text, start, mentions, index);
  for (const [at, place] of nearestBefore(words, start, Math.max(0, start - LEAD))) {
    const claim = CLAIMS[at] as Claim;
    if (isSpent(text, claim, place.start, before) || isEmptied(text, place.end)) continue;
    const length = Math.min((place.end - place.start) / 20, MOST_FOR_LENGTH);
    consider(claim, cost(start - place.end) + (claim.weight ?? 0) - length);
  }
  const heading = least > 0 ? headingOf(text, start) : null;
  for (const at of heading === null ? [] : named(heading)) {
    const claim = CLAIMS[at] as Claim;
    if (claim.role === 'base') continue;
    // "Insurance. … two times salary to a maximum of $500,000": all money of such a clause is none of the pay.
    const away = claim.role === 'never' ? 0 : HEADING + (claim.weight ?? 0);
    consider({ ...claim, reach: FARTHEST }, away);
  }
  // Rows say what they are themselves, but where a list is headed as payments for joining; "Prime à la signature⏎Une
  // prime de 6 000 $": a bonus below such a heading is one of them.
  const joining = heading === null ? joiningListClaim(text, start) : null;
  const isBonus = (best as Claim | null)?.role === 'bonus';
  if (joining !== null) consider({ ...joining, reach: FARTHEST }, isBonus ? least - 1 : HEADING);
  const floor = mentions[index - 1]?.span.end ?? 0;
  const isOtherPay =
    isElsewhere(lower(text.slice(Math.max(floor, start - CLOSE), start))) ||
    isOtherColumn(text, start) ||
    isTodaysJob(text, start);
  if (isOtherPay) return { ...mention, role: 'never', claim: 'elsewhere', distance: 0 };
  return {
    ...mention,
    role: (best as Claim | null)?.role ?? null,
    claim: (best as Claim | null)?.name ?? null,
    distance: least,
  };
}

/** Claims are written in lower case; a text whose lower case has another length keeps its capitals. */
function lower(words: string): string {
  const small = words.toLowerCase();
  return small.length === words.length ? small : words;
}

/** Where what follows an amount in its own sentence ends, at the latest where the next amount begins. */
function trailEnd(text: string, end: number, next: number): number {
  const trail = text.slice(end, Math.min(end + TRAIL, next));
  const stop = /[.!?][\s"”]/.exec(trail);
  const words = stop === null ? trail : trail.slice(0, stop.index + 1);
  const line = words.indexOf('\n');
  if (line >= 0 && !isWrap(text, end + line)) return end + line;
  return end + words.length;
}
