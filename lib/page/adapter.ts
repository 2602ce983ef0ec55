/**
 * What knows a kind of page: a site (`lib/sites/<id>.ts`) or a format (`adapters/`). The highest rank that offers a root
 * decides which part is read; the facts of all that match are kept, highest rank first.
 */
import type { Hint } from '../reading/snapshot.ts';
import { isOn, webUrl } from '../sites/hosts.ts';
import type { Site } from '../sites/site.ts';
import { call, docOf, one } from './dom.ts';

export interface Adapter {
  /** File name without ending. */
  id: string;
  /** Higher looks first: 100 for a single site, 50 for a format, 0 for the generic one. */
  rank: number;
  /** Cheap test; `url` may be empty (files). */
  matches(doc: Document, url: string): boolean;
  /** Facts that the container states. */
  hints(doc: Document, url: string): Hint[];
  /** The part of the page that holds the document itself. */
  root?(doc: Document, url: string): Element | null;
}

/** Whether a document is a site's page: by its address, or by an element that only its pages have (`mark`). */
export function isPageOf(site: Site, mark: string, doc: Document, address: string): boolean {
  const url = webUrl(address);
  return (url !== null && isOn(site, url)) || one(doc, mark) !== null;
}

/** Pieces of text looked at for a short fact: a page may be millions of empty ones. */
const MAX_PIECES = 5000;

/** The first `most` characters of a node's text: the whole may be megabytes. */
export function textUpTo(node: Node, most: number): string {
  const texts = call(docOf(node), 'createTreeWalker', node, 4);
  let text = '';
  for (let n = 0; n < MAX_PIECES && text.length < most && texts.nextNode(); n++)
    text += (texts.currentNode as Text).data.slice(0, most);
  return text.slice(0, most);
}

/** Text of the first element that a selector finds, white space collapsed. */
export function textOf(doc: ParentNode, selector: string): string {
  const element = one(doc, selector);
  return element ? textUpTo(element, 2000).replace(/\s+/g, ' ').trim() : '';
}

/** A list of hints from field–value–path rows; empty values are left out. */
export function hintRows(rows: [Hint['field'], string | null | undefined, string][]): Hint[] {
  return rows.flatMap(([field, value, path]) =>
    value?.trim() ? [{ field, value: value.trim(), path }] : [],
  );
}
