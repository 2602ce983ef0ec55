/** Decides what each amount of a text is for: the nearest claim takes it. */
import { isLetter } from '../../money/letters.ts';
import type { Mention } from '../../money/mention.ts';
import { isWrap } from '../../text/sentences.ts';
import type { Claim, Role } from './_claim.ts';
import { headingOf } from './_heading.ts';
import { type Opening, type Tryable, tryable, worthTrying } from './_tryable.ts';
import claims from './claims/index.ts';

export interface Assigned extends Mention {
  /** null where no words around say what the amount is for. */
  role: Role | null;
  /** File name of the claim that took it. */
  claim: string | null;
  /** How far the claim's words are, in characters and penalties; smaller is surer. */
  distance: number;
}

/** How far in front of an amount its words may stand. */
const LEAD = 300;
/** Where the search starts; most amounts have their words beside them. */
const NEAR = 100;
/** The most that words with others in front of them begin earlier: "total target compensation". */
const CUT = 40;
const TRAIL = 80;
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

const CLAIMS = claims as readonly Claim[];
/** Their words in front of an amount, tried at one place instead of searched for. */
const AT_PLACE = CLAIMS.map(
  ({ before }) => before && new RegExp(before.source, before.flags.replace('g', 'y')),
);
/** Made when the first amount asks for it. */
let words: Tryable | null = null;
const look = (): Tryable => {
  words ??= tryable(CLAIMS);
  return words;
};

/** Pay of another job: what the reader earned before, or is offered elsewhere. */
const ELSEWHERE =
  /(?<![a-z])(?:(?:prior|previous|former|present|current|last) (?:employer|job|position|role|salary|compensation|package)|last drawn|you (?:currently|presently) (?:earn|make|receive)|your (?:present|current) (?:base )?(?:salary|pay)|(?:competing|other|another|counter[- ]?) ?offer|(?:up|increased|raised|down) from)(?![a-z])/g;
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
  const assigned: Assigned[] = [];
  for (const [index, mention] of mentions.entries()) {
    const before = assigned.at(-1);
    const here = assign(text, mention, mentions, index, before);
    // "… consisted of a salary of $480,000 and a bonus of $360,000": the same sentence goes on about it.
    const between = before === undefined ? '' : text.slice(before.span.end, mention.span.start);
    const joined =
      before?.claim === 'elsewhere' &&
      between.length <= 60 &&
      !/[.;\n)]\s|\n/.test(between) &&
      !OWN_AGAIN.test(lower(between));
    assigned.push(joined ? { ...here, role: 'never', claim: 'elsewhere', distance: 0 } : here);
  }
  return assigned;
}

/**
 * The nearest words in `lead` that a claim knows: how far from its end they stand, and how many characters. `openings`
 * are the places of the text where they may begin; the lead starts at `from` there.
 */
function nearest(
  index: number,
  lead: string,
  openings: readonly Opening[],
  from: number,
): { gap: number; length: number } | null {
  const claim = CLAIMS[index] as Claim;
  const pattern = AT_PLACE[index];
  if (pattern === undefined) return null;
  let found: { gap: number; length: number } | null = null;
  let done = 0;
  for (const { at, claims } of openings) {
    const place = at - from;
    if (place < done || !worthTrying(claims, index)) continue;
    pattern.lastIndex = place;
    if (!pattern.test(lead)) continue;
    done = pattern.lastIndex;
    if (claim.with !== undefined && !claim.with.test(lead.slice(Math.max(0, place - 36), place))) continue;
    found = { gap: lead.length - done, length: done - place };
  }
  return found;
}

const claimsOf = (openings: readonly Opening[]): number =>
  openings.reduce((all, { claims }) => all | claims, 0);

/** "£110K OTE, £55K basic": words that stand right behind the amount before, and named it, are spent. */
function isSpent(text: string, claim: Claim, wordsAt: number, before: Assigned | undefined): boolean {
  if (before === undefined || before.claim !== claim.name || claim.role === 'base') return false;
  return wordsAt >= before.span.end && text.slice(before.span.end, wordsAt).trim() === '';
}

function assign(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  before: Assigned | undefined,
): Assigned {
  const { start, end } = mention.span;
  const nextStart = mentions[index + 1]?.span.start ?? text.length;
  // "$118,000Benefits": words run together with an amount are the next element's, not its own.
  const glued = isLetter(text.charCodeAt(end));
  const trail = glued ? '' : lower(trailOf(text, end, nextStart));
  let best: Claim | null = null;
  let least = FARTHEST;
  const consider = (claim: Claim, away: number): void => {
    if (away >= least || away > reachOf(claim)) return;
    best = claim;
    least = away;
  };
  const behind = look().after(trail, 0);
  for (let at = 0; at < CLAIMS.length; at++) {
    if (!worthTrying(behind, at)) continue;
    const claim = CLAIMS[at] as Claim;
    const length = claim.after?.exec(trail)?.[0].length;
    if (length === undefined) continue;
    consider(claim, COST.behind + (claim.weight ?? 0) + Math.max(0, length - 12) * 0.4 - length / 40);
  }
  const cost = wayBack(text, start, mentions, index);
  const placed = new Set<Claim>();
  let openings: Opening[] = [];
  let seen = start;
  let atLeast = 0;
  // Near words first: only where none of them settles it is the longer way back searched.
  for (const reach of [NEAR, LEAD]) {
    const from = Math.max(0, start - reach);
    // Labels are broken over lines too: "Signing⏎Bonus".
    const lead = lower(text.slice(from, start)).replaceAll('\n', ' ');
    const farther = look().before(text, from, seen);
    const open = claimsOf(farther);
    openings = [...farther, ...openings];
    for (let at = 0; at < CLAIMS.length; at++) {
      const claim = CLAIMS[at] as Claim;
      if (!worthTrying(open, at) || placed.has(claim) || atLeast + (claim.weight ?? 0) > reachOf(claim))
        continue;
      const words = nearest(at, lead, openings, from);
      if (words === null || isSpent(text, claim, start - words.gap - words.length, before)) continue;
      // Words near the cut may begin in front of it.
      if (words.gap + words.length < reach - CUT) placed.add(claim);
      consider(claim, cost(words.gap) + (claim.weight ?? 0) - Math.min(words.length / 20, MOST_FOR_LENGTH));
    }
    if (least < NEAR - 24 || from === 0) break;
    seen = from;
    atLeast = cost(NEAR - CUT) - MOST_FOR_LENGTH;
  }
  const heading = least > 0 ? headingOf(text, start) : null;
  if (heading !== null) {
    const named = look().before(heading, 0, heading.length);
    for (const [at, claim] of CLAIMS.entries()) {
      if (claim.role === 'base' || nearest(at, heading, named, 0) === null) continue;
      // "Insurance. … two times salary to a maximum of $500,000": all money of such a clause is none of the pay.
      const away = claim.role === 'never' ? 0 : HEADING + (claim.weight ?? 0);
      consider({ ...claim, reach: FARTHEST }, away);
    }
  }
  const floor = mentions[index - 1]?.span.end ?? 0;
  if (isElsewhere(lower(text.slice(Math.max(floor, start - CLOSE), start))))
    return { ...mention, role: 'never', claim: 'elsewhere', distance: 0 };
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

/** Stands at the end of a trail that the next amount cuts off: "OTE #" is that amount's word. */
const NEXT_AMOUNT = '#';

/** What follows an amount in its own sentence, up to the next amount at `next`. */
function trailOf(text: string, end: number, next: number): string {
  const trail = text.slice(end, Math.min(end + TRAIL, next));
  const stop = /[.!?][\s"”]/.exec(trail);
  const words = stop === null ? trail : trail.slice(0, stop.index + 1);
  const line = words.indexOf('\n');
  if (line >= 0 && !isWrap(text, end + line)) return words.slice(0, line);
  return next < text.length && end + words.length === next ? words + NEXT_AMOUNT : words;
}
