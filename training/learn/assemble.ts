/**
 * Letters put together from one author's lines, so that every line is met in several surroundings: as a paragraph, as a
 * bullet, behind another sentence, beside a passage about something else.
 */
import type { Author } from './authors.ts';
import { chance, shuffled } from './chance.ts';
import type { Label, Labelled } from './labels.ts';

/** Lines of one letter. */
const FEWEST = 4;
const MOST = 12;

const OPENINGS = ['Dear Sam,', 'Hi Alex,', 'Hello,', 'Offer summary', '', '', 'Terms'];
const CLOSINGS = ['Best regards,\nHuman Resources', 'Thanks', 'Sincerely,\nThe team', '', ''];

/** Joins labelled parts into one text; the labels move along. */
export function joined(parts: readonly (Labelled | string)[]): Labelled {
  let text = '';
  const labels: Label[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    for (const { label, start, end } of part.labels)
      labels.push({ label, start: start + text.length, end: end + text.length });
    text += part.text;
  }
  return { text, labels };
}

/** Letters in which each line of the author stands `times` times. */
export function assemble(author: Author, times: number, seed: number): Labelled[] {
  const next = chance(seed);
  const letters: Labelled[] = [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  for (const { lines } of author.registers)
    for (let time = 0; time < times; time++) {
      const order = shuffled(lines, next);
      for (let at = 0; at < order.length; ) {
        const count = FEWEST + Math.floor(next() * (MOST - FEWEST));
        const chosen = order.slice(at, at + count);
        at += count;
        if (author.lookAlikes.length > 0 && next() < 0.5)
          chosen.splice(Math.floor(next() * chosen.length), 0, pick(author.lookAlikes));
        const gap = pick(['\n\n', '\n\n', '\n', '\n- ', ' ', '\n• ']);
        const parts: (Labelled | string)[] = [pick(OPENINGS), '\n\n'];
        for (const [index, line] of chosen.entries()) {
          const block = line.text.includes('\n');
          parts.push(index === 0 ? '' : block ? '\n\n' : gap, line);
          if (gap === ' ' && !block && !/[.!?]$/.test(line.text)) parts.push('.');
        }
        parts.push('\n\n', pick(CLOSINGS));
        letters.push(joined(parts));
      }
    }
  return letters;
}
