/** Finds what a site's file says where to find. */
import type { Place } from '../sites/site.ts';
import { textUpTo } from './adapter.ts';
import { all, attr, call, get, one } from './dom.ts';

/** Elements looked at for a label: a page may have thousands of its kind. */
const MAX_LABELS = 300;

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (element: Element | null | undefined, attribute?: string): string =>
  element ? line(attribute ? (attr(element, attribute) ?? '').slice(0, 2000) : textUpTo(element, 2000)) : '';

/** The element behind a label: its next sibling, or that of the cell around it. */
const behind = (label: Element): Element | null =>
  get(label, 'nextElementSibling') ?? get(get(label, 'parentElement') ?? label, 'nextElementSibling');

/** What a place of the page says; empty where there is nothing. */
export function said(doc: ParentNode, place: Place): string {
  if (typeof place === 'string') return words(one(doc, place));
  const { at, attribute, label, read } = place;
  let found = '';
  if (label) {
    const own = all(doc, at, MAX_LABELS).find((one) =>
      label.includes(words(one).toLowerCase().replace(/:$/, '')),
    );
    found = own ? words(behind(own)).slice(0, 300) : '';
  } else found = words(one(doc, at), attribute);
  return read && found ? read(found).trim() : found;
}

/** The first of some places that says something. */
export function firstSaid(doc: ParentNode, places: readonly Place[] = []): string {
  for (const place of places) {
    const found = said(doc, place);
    if (found) return found;
  }
  return '';
}

/** The smallest element around all that a selector finds. */
export function around(doc: ParentNode, selector: string): Element | null {
  const [first, ...rest] = all(doc, selector, 50);
  let element: Element | null = first ?? null;
  for (const other of rest)
    while (element && !call(element, 'contains', other)) element = get(element, 'parentElement');
  return element;
}
