/** Decides what each amount of a text is for: the nearest claim takes it. */
import type { Mention } from '../../money/mention.ts';
import type { Claim, Role } from './_claim.ts';
import { isWrap } from './_sentences.ts';
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
const LEAD = 240;
const TRAIL = 80;
/** What it costs to cross something between an amount and its words, in characters. */
const COST = { sentence: 70, line: 26, blank: 60, comma: 9, mention: 34, behind: 7 };
/** Beyond this the words belong to something else (half as far for money that is never pay). */
const FARTHEST = 230;

const CLAIMS = claims as readonly Claim[];

/** Costs of the way back from an amount: `cost[i]` for words that end `i` characters before it. */
function costsBack(text: string, start: number, length: number, earlier: readonly Mention[]): Uint16Array {
  const cost = new Uint16Array(length + 1);
  let extra = 0;
  for (let i = 0; i < length; i++) {
    const at = start - 1 - i;
    const code = text.charCodeAt(at);
    cost[i] = i + extra;
    if (code === 10) {
      if (text.charCodeAt(at - 1) === 10) extra += COST.blank;
      else if (!isWrap(text, at)) extra += COST.line;
    } else if (code === 44 || code === 59 || code === 40) extra += COST.comma;
    else if (code === 41) extra += COST.line;
    else if ((code === 46 || code === 33 || code === 63) && /\s/.test(text.charAt(at + 1))) {
      if (i > 2) extra += COST.sentence;
    } else if (code === 124 || code === 0x2022) extra += COST.line;
    for (const mention of earlier) if (mention.span.end === at + 1) extra += COST.mention;
  }
  cost[length] = length + extra;
  return cost;
}

/** Gives each mention its role. Mentions must be in order, as the scanner returns them. */
export function assignRoles(text: string, mentions: readonly Mention[]): Assigned[] {
  return mentions.map((mention, index) => assign(text, mention, mentions, index));
}

function assign(text: string, mention: Mention, mentions: readonly Mention[], index: number): Assigned {
  const { start, end } = mention.span;
  const from = Math.max(0, start - LEAD);
  const lead = text.slice(from, start);
  const nextStart = mentions[index + 1]?.span.start ?? text.length;
  const trail = trailOf(text, end, Math.min(end + TRAIL, nextStart));
  const earlier = mentions.slice(Math.max(0, index - 8), index);
  let cost: Uint16Array | null = null;
  let best: Claim | null = null;
  let least = FARTHEST;
  for (const claim of CLAIMS) {
    const weight = claim.weight ?? 0;
    if (claim.after !== undefined) {
      const match = claim.after.exec(trail);
      if (match !== null) {
        const away = COST.behind + weight + Math.max(0, match[0].length - 12) * 0.4 - match[0].length / 40;
        if (away < least) [best, least] = [claim, away];
      }
    }
    if (claim.before === undefined) continue;
    let last: RegExpExecArray | null = null;
    claim.before.lastIndex = 0;
    for (let match = claim.before.exec(lead); match !== null; match = claim.before.exec(lead)) last = match;
    if (last === null) continue;
    cost ??= costsBack(text, start, lead.length, earlier);
    const gap = lead.length - (last.index + last[0].length);
    const away = (cost[gap] ?? gap) + weight - Math.min(last[0].length, 40) / 20;
    if (away < least && away <= (claim.reach ?? (claim.role === 'never' ? 110 : FARTHEST)))
      [best, least] = [claim, away];
  }
  return { ...mention, role: best?.role ?? null, claim: best?.name ?? null, distance: least };
}

/** What follows an amount in its own sentence. */
function trailOf(text: string, end: number, to: number): string {
  const trail = text.slice(end, to);
  const stop = /[.!?][\s"”]/.exec(trail);
  const words = stop === null ? trail : trail.slice(0, stop.index + 1);
  const line = words.indexOf('\n');
  return line < 0 || isWrap(text, end + line) ? words : words.slice(0, line);
}
