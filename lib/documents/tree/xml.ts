/**
 * The XML of Word files as a tree: elements, attributes, text, the five entities and character references. A part that is
 * not well formed throws, as a browser's parser reports it; one with a DOCTYPE never gets here (`docx.ts`).
 */
import { decodeEntities } from '../../reading/plain.ts';
import { Budget } from './budget.ts';
import { type Attribute, DOCUMENT, ELEMENT, TEXT, TreeNode } from './node.ts';

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

  const blanks = (): boolean => {
    const from = at;
    while (/\s/.test(xml[at] ?? '')) at++;
    return at > from;
  };
  const take = (mark: string): void => {
    if (xml[at] !== mark) broken();
    at++;
  };
  const name = (): string => {
    NAME.lastIndex = at;
    const found = NAME.exec(xml)?.[0] ?? broken();
    at += found.length;
    return found;
  };

  function attributes(): Attribute[] {
    const found: Attribute[] = [];
    while (blanks() && xml[at] !== '/' && xml[at] !== '>') {
      if (found.length >= MAX_ATTRIBUTES) broken();
      const own = name();
      blanks();
      take('=');
      blanks();
      const quote = xml[at] === "'" ? "'" : '"';
      take(quote);
      const end = after(xml, quote, at);
      const value = xml.slice(at, end - 1);
      if (value.includes('<')) broken();
      found.push({ name: own, value: decodeEntities(value) });
      at = end;
    }
    return found;
  }

  function open(): void {
    budget.take();
    at++;
    const node = new TreeNode(ELEMENT, name(), document);
    node.attributes = attributes();
    const isEmpty = xml[at] === '/';
    if (isEmpty) at++;
    take('>');
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
