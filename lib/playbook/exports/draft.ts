/**
 * A script as a draft, line by line: what is not known stands as its question in brackets, and a line that claims
 * something the person did not confirm is marked as locked. A ready script gives the very words that Copy gives.
 */
import { say } from '../../words/words.ts';
import type { Script, Slot } from '../playbook.ts';

export interface DraftLine {
  text: string;
  /** `locked`: it says something about the person that they did not confirm; `open`: something else is unknown. */
  state: 'ready' | 'open' | 'locked';
}

const mark = (slot: Slot, locale: string): string =>
  say(slot.claim ? 'plan.mark.locked' : 'plan.mark.open', { question: say(slot.askKey, {}, locale) }, locale);

/** The lines of a script; empty ones part its paragraphs. */
export function draftLines(script: Script, locale: string): DraftLine[] {
  let line: DraftLine = { text: '', state: 'ready' };
  const lines = [line];
  for (const { text, slot } of script.parts) {
    if (slot && slot.value === null) {
      line.text += mark(slot, locale);
      if (line.state !== 'locked') line.state = slot.claim ? 'locked' : 'open';
      continue;
    }
    const [first = '', ...rest] = (text ?? slot?.value ?? '').split('\n');
    line.text += first;
    for (const each of rest) {
      line = { text: each, state: 'ready' };
      lines.push(line);
    }
  }
  return lines;
}
