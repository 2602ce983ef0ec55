/** A document as plain text, for the clipboard and the command line. */
import type { Block } from './block.ts';

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.rank < 3
        ? `${block.text}\n${(block.rank === 1 ? '=' : '-').repeat(block.text.length)}`
        : block.text;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
      return block.lines.map((line) => (line.trim() === '' ? '' : `    ${line}`)).join('\n');
  }
}

export const plain = (blocks: Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`;
