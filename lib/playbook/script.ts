/**
 * Scripts: lines whose words are messages with slots in them. Filling one gives text and slots in reading order, so
 * that a surface can show what is filled, what is asked and what is locked; Copy gets text only when nothing is open.
 */
import { say } from '../words/words.ts';
import type { Facts } from './facts.ts';
import type { Channel, Script, ScriptPart, Slot } from './playbook.ts';
import { type SlotName, slot } from './slots.ts';

export interface Line {
  /** Message key; its parameters are `slots`. */
  key: string;
  slots?: SlotName[];
  /** Tells the slots of this line from the same slots elsewhere. */
  of?: string;
  /** Leave the line out while one of its slots is unknown, instead of asking. Never for a claim that matters. */
  optional?: boolean;
  /** One of a list. */
  bullet?: boolean;
  /** What follows it: the next sentence, the next line or the next paragraph (default). */
  ends?: 'sentence' | 'line';
}

/** A script as it is written: one file in `scripts/`, its words in `playbook.<id>.*`. */
export interface ScriptTemplate {
  id: string;
  channel: Channel;
  /** Whether it has a place in this situation. */
  applies(facts: Facts): boolean;
  lines(facts: Facts): Line[];
}

/** Marks a slot's place in a message while it is formatted: private-use characters, which no message contains. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

const AFTER = { sentence: ' ', line: '\n', paragraph: '\n\n' };

/** One line as text and slots, in the order in which the language puts them. */
function lineParts(line: Line, slots: Map<string, Slot>, locale: string): ScriptPart[] {
  const marks: Record<string, string> = {};
  for (const name of slots.keys()) marks[name] = `${OPEN}${name}${CLOSE}`;
  return say(line.key, marks, locale)
    .split(OPEN)
    .flatMap((piece, index): ScriptPart[] => {
      if (index === 0) return piece ? [{ text: piece, slot: null }] : [];
      const [name = '', text = ''] = piece.split(CLOSE);
      const rest: ScriptPart[] = text ? [{ text, slot: null }] : [];
      return [{ text: null, slot: slots.get(name) ?? null }, ...rest];
    });
}

/** Joins neighbouring texts, so that a script is as short as it can be. */
function merged(parts: ScriptPart[]): ScriptPart[] {
  const joined: ScriptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text !== null && last && last.text !== null) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

/** The script for these facts. A claim stays locked until the person's own entry fills it. */
export function fillScript(template: ScriptTemplate, facts: Facts): Script {
  const parts: ScriptPart[] = [];
  let after = '';
  for (const line of template.lines(facts)) {
    const slots = new Map((line.slots ?? []).map((name) => [name as string, slot(name, facts, line.of)]));
    if (line.optional && [...slots.values()].some(({ value }) => value === null)) continue;
    if (after) parts.push({ text: after, slot: null });
    if (line.bullet) parts.push({ text: '• ', slot: null });
    parts.push(...lineParts(line, slots, facts.locale));
    after = AFTER[line.ends ?? 'paragraph'];
  }
  const open = parts.flatMap((part) => (part.slot && part.slot.value === null ? [part.slot] : []));
  const ids = (slots: Slot[]) => [...new Set(slots.map(({ id }) => id))];
  return {
    id: template.id,
    channel: template.channel,
    parts: merged(parts),
    ready: open.length === 0,
    locks: ids(open.filter(({ claim }) => claim)),
    open: ids(open),
  };
}

/** The words to copy; null while a slot is open, so that nothing unconfirmed can be pasted anywhere. */
export const scriptText = (script: Script): string | null =>
  script.ready ? script.parts.map(({ text, slot: filled }) => text ?? filled?.value ?? '').join('') : null;
