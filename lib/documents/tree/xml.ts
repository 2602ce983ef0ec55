/**
 * The XML of Word files as a tree: elements, attributes, text, the five entities and character references. A part that is
 * not well formed throws, as a browser's parser reports it; one with a DOCTYPE never gets here (`docx.ts`).
 */
import { decodeEntities } from '../../reading/plain.ts';
import { Budget } from './budget.ts';
import { type Attribute, DOCUMENT, ELEMENT, TEXT, TreeNode } from './node.ts';

const ATTRIBUTE = /\s([\w:.-]{1,200})\s?=\s?(?:"([^"<]*)"|'([^'<]*)')/y;
const NAME = /[\w:.-]{1,200}/y;
/** Attributes of one element; Word writes a dozen. */
const MAX_ATTRIBUTES = 200;

const broken = (): never => {
  throw new SyntaxError('not well-formed XML');
};

/** The end of what begins at a place, behind its closing mark. */
function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end < 0 ? broken() : end + mark.length;
}

/** A part as a document. Throws `SyntaxError` where it is broken, `OutOfBudget` where it is far too large. */
export function treeOfXml(xml: string): Document {
  const budget = new Budget();
  const document = new TreeNode(DOCUMENT, '', null);
  let parent = document;
  let at = 0;

  function addText(text: string): void {
    if (text === '') return;
    if (parent === document) {
      if (text.trim() !== '') broken();
      return;
    }
    budget.take();
    const node = new TreeNode(TEXT, '', document);
    node.data = text;
    parent.insert(node);
  }

  function attributes(): Attribute[] {
    const found: Attribute[] = [];
    for (;;) {
      // One white-space character stands before an attribute's name; more of them are passed over.
      while (/\s/.test(xml[at + 1] ?? '') && /\s/.test(xml[at] ?? '')) at++;
      ATTRIBUTE.lastIndex = at;
      const next = ATTRIBUTE.exec(xml);
      if (!next) return found;
      at = ATTRIBUTE.lastIndex;
      if (found.length >= MAX_ATTRIBUTES) broken();
      found.push({ name: next[1] as string, value: decodeEntities(next[2] ?? next[3] ?? '') });
    }
  }

  function open(): void {
    budget.take();
    NAME.lastIndex = at + 1;
    const name = NAME.exec(xml)?.[0] ?? broken();
    at += 1 + name.length;
    const node = new TreeNode(ELEMENT, name, document);
    node.attributes = attributes();
    while (/\s/.test(xml[at] ?? '')) at++;
    const isEmpty = xml[at] === '/';
    if (isEmpty) at++;
    if (xml[at] !== '>') broken();
    at++;
    if (parent === document && document.documentElement) broken();
    parent.insert(node);
    if (!isEmpty) parent = node;
  }

  function close(): void {
    const end = after(xml, '>', at);
    if (xml.slice(at + 2, end - 1).trimEnd() !== parent.name) broken();
    parent = parent.parentNode ?? broken();
    at = end;
  }

  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at);
      const end = next < 0 ? xml.length : next;
      addText(decodeEntities(xml.slice(at, end)));
      at = end;
    } else if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = after(xml, ']]>', at);
      addText(xml.slice(at + 9, end - 3));
      at = end;
    } else if (xml[at + 1] === '?') at = after(xml, '?>', at);
    else if (xml[at + 1] === '/') close();
    else open();
  }
  if (parent !== document || !document.documentElement) broken();
  return document as unknown as Document;
}
