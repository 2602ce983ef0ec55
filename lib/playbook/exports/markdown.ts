/** A document as Markdown (CommonMark). Names come from letters and guides, so nothing in them may act as markup. */
import type { Block } from './block.ts';

/** A character with a meaning anywhere in a line, and marks that have one at its beginning. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s{0,9})([-+=])/, '$1\\$2')
    .replace(/^(\s{0,9}\d{1,9})([.)])/, '$1\\$2');

const oneLine = (text: string): string => escaped(text.replace(/\s+/g, ' ').trim());

/** Lines of one paragraph keep their breaks: a backslash at the end is one. */
const quoted = (lines: string[]): string =>
  lines
    .map((line, index) => {
      if (line.trim() === '') return '>';
      return `> ${escaped(line)}${(lines[index + 1] ?? '').trim() === '' ? '' : '\\'}`;
    })
    .join('\n');

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.rank)} ${oneLine(block.text)}`;
    case 'text':
      return oneLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'quote':
      return quoted(block.lines);
  }
}

export const markdown = (blocks: Block[]): string => `${blocks.map(blockMarkdown).join('\n\n')}\n`;
