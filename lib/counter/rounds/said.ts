/**
 * What a letter says about the talks themselves: "our best and final offer", "thank you for accepting". Proposed as an
 * event with the sentence it was read from; nothing counts before the person confirms it.
 */
import { Phrases } from '../../lexicon/trie.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { TalkEvent } from './event.ts';

type Said = 'final' | 'accepted' | 'agreed';

/** Phrases as the lexicon writes them. */
const PHRASES: Record<Said | 'denied', string[]> = {
  final: [
    'best and final [offer|]',
    '[our|the|a] final offer',
    '[as far as|the most|all|the best] we can [go|do|offer]',
    'letztes angebot',
    'dernière offre',
  ],
  accepted: [
    '[you|you have|you’ve|you had] [already|verbally|] accepted [our|the|this|your] offer',
    'for [verbally|] accepting [our|the|this|your] offer',
    'your [verbal|signed|recent|] acceptance of [our|the|this] offer',
    'delighted [that|] you [have|] accepted',
  ],
  agreed: [
    '[as|what|which] we [have|] [agreed|discussed and agreed] [on|to|by|over]',
    'as agreed [on|by|in|over|with|during]',
    'per our agreement',
  ],
  // What turns a sentence into a condition or its opposite.
  denied: [
    'not',
    'if',
    'once',
    'until',
    'unless',
    'upon',
    'before',
    'by signing',
    'to accept',
    'should you',
    'when you',
    'nicht',
    'wenn',
    'pas',
  ],
};

export interface SaidEvent {
  event: TalkEvent;
  /** The sentence, at most 200 characters. */
  quote: string;
}

let phrases: Phrases<Said | 'denied'> | null = null;

function known(): Phrases<Said | 'denied'> {
  if (phrases) return phrases;
  phrases = new Phrases<Said | 'denied'>();
  for (const [said, list] of Object.entries(PHRASES))
    for (const phrase of list) phrases.add(phrase, said as Said | 'denied');
  return phrases;
}

const eventOf = (said: Said, date: string): TalkEvent => {
  if (said === 'final') return { date, by: 'them', kind: 'offer', final: true };
  return { date, by: 'me', kind: said };
};

const MOST_TEXT = 60_000;
const QUOTE = 200;

/**
 * Each at most once, in the order of the text. `date` is the letter's own day, or the day it was read. A sentence with a
 * condition or a "not" in it says nothing: "once you have accepted our offer".
 */
export function eventsSaid(text: string, date: string): SaidEvent[] {
  const read = text.slice(0, MOST_TEXT);
  const words = wordsOf(read);
  const found = [...known().find(read, words)];
  const denied = found.flatMap(({ what, from }) => (what === 'denied' ? [words[from]?.start ?? -1] : []));
  const said = new Map<Said, SaidEvent>();
  for (const { what, from } of found) {
    if (what === 'denied' || said.has(what)) continue;
    const { start, end } = sentenceAt(read, words[from]?.start ?? 0);
    if (denied.some((at) => at >= start && at < end)) continue;
    const quote = read.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, QUOTE);
    said.set(what, { event: eventOf(what, date), quote });
  }
  return [...said.values()];
}
