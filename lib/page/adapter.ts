/**
 * What knows a kind of page: one file in `adapters/`, found by folder. The highest rank that offers a root decides
 * which part is read; the facts of all that match are kept, highest rank first.
 */
import type { Hint } from '../reading/snapshot.ts';

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

/** Host of an address in lower case, empty where it is none. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:@]{1,253})/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Text of the first element that a selector finds, white space collapsed. */
export function textOf(doc: ParentNode, selector: string): string {
  return (doc.querySelector(selector)?.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
}

/** A list of hints from field–value–path rows; empty values are left out. */
export function hintRows(rows: [Hint['field'], string | null | undefined, string][]): Hint[] {
  return rows.flatMap(([field, value, path]) =>
    value?.trim() ? [{ field, value: value.trim(), path }] : [],
  );
}
