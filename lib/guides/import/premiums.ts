/** Premiums that a guide claims for a skill: `10-15% ML premium`, `Agentic AI Premium (15-25%)`, with every mention. */
import type { Guide } from '../schema.ts';
import type { DialectRule, Draft } from './draft.ts';
import { slug, unused } from './slug.ts';

type Premium = Guide['premiums'][number];

const RANGE = String.raw`\+?(\d{1,3})(?:\s?%)?\s?(?:[-–—]|to)\s?(\d{1,3})\s?%`;
const ONE = String.raw`\+?(\d{1,3})\s?%\+?`;
/** "10-15% ML premium", "+15–25% AGENTIC AI PREMIUM", "a 10-15% premium". */
const BEFORE = new RegExp(String.raw`(?:${RANGE}|${ONE})\s((?:[A-Za-z/&-]{1,24}\s){0,4})premium\b`, 'gi');
/** "Agentic AI Premium (15-25%)", "Agentic AI Premium — 15-25% for …". */
const AFTER = new RegExp(
  String.raw`((?:[A-Za-z/&-]{1,24}\s){0,3})premium\s?(?:\(|[—–-]\s?|of\s|:\s?)\s?(?:${RANGE}|${ONE})`,
  'gi',
);
const GRANT = /\b(?:rsus?|stock|equity|options?|grants?)\b/i;
const BASE = /\bbase\b/i;
const FILLER =
  /^(?:an?|the|this|that|and|or|of|with|for|at|in|our|its|your|their|commanding|carry|carries|plus|about|roughly|is|are|was)$/i;

interface Mention {
  name: string;
  low: number;
  high: number;
  on: Premium['mentions'][number]['on'];
  line: number;
}

/** The capitalised or short words that name the skill: "an ML " is "ML". */
const nameOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !FILLER.test(word))
    .join(' ');

/** What the sentence says the premium is on: the part that carries it, in the words just before. */
function onWhat(before: string, after: string): Mention['on'] {
  const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.length - 120));
  if (
    !/\b(?:grants?|rsus?|equity|stock|base|salary)\b.{0,80}\b(?:carry|carries|command|commands|include|includes|have|has|get|gets|at)\b/i.test(
      sentence,
    ) &&
    !/^\s?(?:on|over|to)\s(?:base|rsu|equity|stock)/i.test(after)
  )
    return 'not stated';
  const where =
    /^\s?(?:on|over|to)\s/i.test(after) && (BASE.test(after.slice(0, 30)) || GRANT.test(after.slice(0, 30)))
      ? after.slice(0, 30)
      : sentence;
  return GRANT.test(where) ? 'grant' : BASE.test(where) ? 'base' : 'not stated';
}

function mentionsIn(text: string, line: number): Mention[] {
  const found: Mention[] = [];
  const add = (
    low: string | undefined,
    high: string | undefined,
    one: string | undefined,
    words: string,
    at: number,
    length: number,
  ): void => {
    const from = Number(low ?? one) / 100;
    const to = Number(high ?? one) / 100;
    if (!(from <= 5 && to <= 5)) return;
    found.push({
      name: nameOf(words),
      low: from,
      high: to,
      on: onWhat(text.slice(0, at), text.slice(at + length)),
      line,
    });
  };
  for (const match of text.matchAll(BEFORE)) {
    const [whole, low, high, one, words = ''] = match;
    add(low, high, one, words, match.index, whole.length);
  }
  for (const match of text.matchAll(AFTER)) {
    const [whole, words = '', low, high, one] = match;
    add(low, high, one, words, match.index, whole.length);
  }
  return found;
}

/** "AGENTIC AI" and "Agentic AI" are one name; a mention without one belongs to a premium of the same size. */
function into(draft: Draft, mention: Mention): void {
  const { name, ...rest } = mention;
  const sameSize = (premium: Premium): boolean =>
    premium.mentions.some(({ low, high }) => low === rest.low && high === rest.high);
  const key = slug(name, '');
  const known =
    draft.premiums.find((premium) => (key === '' ? sameSize(premium) : premium.id === key)) ?? null;
  if (known) {
    if (!known.mentions.some(({ line }) => line === rest.line)) known.mentions.push(rest);
    return;
  }
  const id = unused(key || 'premium', (taken) => draft.premiums.some((premium) => premium.id === taken));
  draft.premiums.push({
    id,
    name: `${name === name.toUpperCase() && name.length > 3 ? titled(name) : name} premium`.trim(),
    mentions: [rest],
    sources: [],
  });
}

/** `AGENTIC AI` is `Agentic AI`: words of three letters and more in ordinary case. */
const titled = (name: string): string =>
  name.replace(/[A-Z]{4,}/g, (word) => word[0] + word.slice(1).toLowerCase());

export default {
  id: 'premiums',
  read(draft) {
    const found = draft.blocks.flatMap(({ is, line }) =>
      is === 'table' || line.text.length > 8000 ? [] : mentionsIn(line.text, line.n),
    );
    // Named ones first, so that a mention without a name finds its premium wherever it stands.
    for (const mention of found.filter(({ name }) => name !== '')) into(draft, mention);
    for (const mention of found.filter(({ name }) => name === '')) into(draft, mention);
    for (const premium of draft.premiums) {
      premium.mentions.sort((a, b) => a.line - b.line);
      const cited = premium.mentions.filter(({ line }) =>
        draft.sources.some((source) => source.line === line),
      );
      premium.sources = [...new Set(cited.map(({ line }) => line))];
    }
  },
} satisfies DialectRule;
