/** Lines as blocks: headings, tables, list items, quotes and paragraphs, each with the part of the guide it stands in. */
import type { Block } from './draft.ts';
import { headingOf, type Part, partOf } from './headings.ts';
import type { Line } from './lines.ts';
import { tableAt } from './table.ts';

const ITEM = /^\s{0,8}(?:[-*+•–]|\d{1,2}[.)])\s(.*)/;
const QUOTE = /^\s{0,3}>\s?(.*)/;

/** `Level Mapping: …`, `**Negotiation DNA**: …`: a heading and its text on one line. */
const LABEL =
  /^\s{0,3}(?:\*\*|__)?(negotiation dna|level mapping|level equivalen\w{1,8}|negotiate up strategy|negotiation strategy|evidence (?:&|and) sources|sources|evidence)(?:\*\*|__)?\s?[:—–-](?:\*\*|__)?\s?/i;

/** The part and the text of a line that brings its own heading; null for any other. */
function labelled(text: string): { part: Part; text: string } | null {
  const match = LABEL.exec(text);
  const rest = match ? text.slice(match[0].length).trim() : '';
  return match && rest ? { part: partOf(match[1] as string), text: rest } : null;
}

/** A heading that says nothing of its own belongs to the one above it; under the levers it names one. */
function inherited(own: Part, depth: number, above: { depth: number; part: Part }[]): Part {
  while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
  const outer = above.at(-1)?.part ?? 'other';
  const part = own !== 'other' ? own : outer === 'levers' ? 'lever' : outer;
  above.push({ depth, part });
  return part;
}

/** Every line that is not blank is in exactly one block. `title` opens no part, whatever its words. */
export function blocksOf(lines: Line[], title: Line): Block[] {
  const blocks: Block[] = [];
  const above: { depth: number; part: Part }[] = [];
  let part: Part = 'other';
  let heading: Line | null = null;
  let headingText = '';
  const push = (is: Block['is'], line: Line, text: string, own: Part = part): number =>
    blocks.push({ is, line, text, part: own, heading, headingText, table: null });
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const text = line.text;
    if (text.trim() === '' || /^\s{0,3}(?:[-*_]\s?){3,}$/.test(text)) {
      i++;
      continue;
    }
    const found = tableAt(lines, i);
    if (found) {
      push('table', line, '');
      (blocks.at(-1) as Block).table = found.table;
      i = found.next;
      continue;
    }
    i++;
    if (line === title) continue;
    const head = headingOf(text);
    if (head) {
      part = inherited(partOf(head.text), head.depth, above);
      heading = line;
      headingText = head.text;
      push('heading', line, head.text);
      continue;
    }
    const quote = QUOTE.exec(text);
    const inner = quote ? (quote[1] as string) : text;
    const label = labelled(inner);
    if (label) {
      // Under its label a saved page goes on with the same part only inside a quote.
      push(quote ? 'quote' : 'text', line, label.text, label.part);
      if (label.part === 'strategy' && quote) part = 'strategy';
      continue;
    }
    // A quote under a strategy goes on with it, also where a saved page shows the first line without its mark.
    if (quote) push('quote', line, inner, blocks.at(-1)?.part === 'strategy' ? 'strategy' : part);
    else {
      const item = ITEM.exec(text);
      if (item) push('item', line, (item[1] as string).trim());
      else push('text', line, text.trim());
    }
  }
  return blocks;
}
