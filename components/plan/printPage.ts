/**
 * The playbook on a page of its own, to read in full width or to print: a side panel is narrow, and not every browser
 * prints one. Built node by node, so that no name in it can become markup; it stays in this browser like the panel.
 */
import type { Block } from '../../lib/playbook/exports/block.ts';

function element(doc: Document, name: string, text: string): HTMLElement {
  const made = doc.createElement(name);
  made.textContent = text;
  return made;
}

function blockElement(doc: Document, block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(doc, `h${block.rank}`, block.text);
    case 'text':
      return element(doc, 'p', block.text);
    case 'list': {
      const list = doc.createElement('ul');
      list.append(...block.items.map((item) => element(doc, 'li', item)));
      return list;
    }
    case 'quote':
      return element(doc, 'blockquote', block.lines.join('\n'));
  }
}

/** Fills a document with the blocks, in the look of this page. */
export function fillPage(doc: Document, blocks: Block[], title: string): void {
  doc.title = title;
  doc.documentElement.lang = 'en';
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = doc.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    doc.head.append(link);
  }
  const main = doc.createElement('main');
  main.className = 'printed';
  main.append(...blocks.map((block) => blockElement(doc, block)));
  doc.body.replaceChildren(main);
}

/** Opens the page; false where the browser did not let us. */
export function openToPrint(blocks: Block[], title: string): boolean {
  const page = window.open('', '_blank');
  if (!page) return false;
  fillPage(page.document, blocks, title);
  return true;
}
