/**
 * Every message between the extension's parts, in one typed map. A wrapper of our own rather than
 * @webext-core/messaging: that one swallows "no receiver", which is how the panel knows that a page is not being read.
 *
 * Types only: the content script shares them without taking any code along.
 */
import type { Span } from '../money/money.ts';
import type { Snapshot } from '../reading/snapshot.ts';

/** What a page's content script says about its page. */
export interface PageState {
  /** Which document answers; another one after every load, the same through a single-page app's navigation. */
  page: number;
  /** The address in full, fragment included: mail sites keep the open message there. */
  href: string;
  /** null where the page is a PDF, or where it was not asked for and the gate saw nothing to read. */
  snapshot: Snapshot | null;
  /** The tab shows a PDF, whose text no script can reach. */
  pdf: boolean;
}

/** A figure in a page: its words, and its place in the snapshot's text where that is known. */
export interface PageFigure {
  text: string;
  span: Span | null;
}

/** Questions to a page's content script: what is asked, what is answered. */
export interface PageQuestions {
  /** Read the page now, whatever the gate says: the person asked. */
  snapshot: { ask: null; answer: PageState };
  /** Which document is in the tab now (`PageState.page`)? */
  ping: { ask: null; answer: number };
  highlight: { ask: { span: Span }; answer: boolean };
  'clear-highlight': { ask: null; answer: boolean };
  /** The figure where the context menu was last opened. */
  'figure-at-pointer': { ask: null; answer: PageFigure | null };
  /** The same for the selection, to find its place in the text. */
  'figure-selected': { ask: null; answer: PageFigure | null };
  /** Permission was withdrawn: stop watching. */
  stop: { ask: null; answer: boolean };
}

/** News that nobody has to answer. */
export interface News {
  /** From a page: what it shows was read, for the first time or anew after it settled. */
  'page-read': PageState;
  /** From popup, menu or shortcut to the panel: this tab may be read now. */
  'read-tab': { tabId: number; windowId: number };
}

export type PageQuestion = keyof PageQuestions;
export type NewsName = keyof News;

/** What goes over the wire. */
export type Message =
  | {
      [K in PageQuestion]: { type: K; data: PageQuestions[K]['ask'] };
    }[PageQuestion]
  | { [K in NewsName]: { type: K; data: News[K] } }[NewsName];

/** Shape check for the receiving side; what a message carries comes from our own code, never from a page's script. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
