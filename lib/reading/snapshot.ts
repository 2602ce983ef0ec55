/**
 * What a page, file or pasted text becomes before anything is understood: plain text and the few facts that its
 * container states outright. Made by `lib/page` and `lib/documents`, consumed by `lib/reading`.
 */

export type SnapshotSource = 'page' | 'mail' | 'file' | 'text';

export type HintField =
  | 'company'
  | 'title'
  | 'location'
  | 'sender'
  | 'recipient'
  | 'subject'
  | 'date'
  | 'pay'
  | 'employmentType'
  | 'kind'
  /** What the mail's header or its site calls this very message. */
  | 'message'
  /** Address of a job's own page, whose board stands on this one in a frame that cannot be read. */
  | 'frame';

/** A fact stated by the container (JSON-LD, mail header, board API), not by its prose. */
export interface Hint {
  field: HintField;
  value: string;
  /** Where in the container, for example `JobPosting.hiringOrganization.name` or `From`. */
  path: string;
}

export interface Snapshot {
  source: SnapshotSource;
  /** Adapter that made it: `greenhouse`, `json-ld`, `generic`, `eml`, `text`, … */
  adapter: string;
  /** Address without fragment, null for files and pasted text. */
  url: string | null;
  /** Document title, subject line or file name. */
  title: string;
  /** Blocks separated by newlines, table cells by tabs. At most `MAX_TEXT` characters. */
  text: string;
  hints: Hint[];
  /** Language the container states (`html lang`), null where it does not. */
  lang: string | null;
  /** ISO date the document states for itself (mail date, datePosted); relative dates are counted from it. */
  date: string | null;
  /** True where text was cut at the cap; the panel says so. */
  truncated: boolean;
}

/** Cap on a snapshot's text: longer pages are cut, never refused. */
export const MAX_TEXT = 400_000;

/** A text without a container as a snapshot, with what is known of it besides. */
export const textSnapshot = (text: string, more: Partial<Snapshot> = {}): Snapshot => ({
  source: 'text',
  adapter: 'text',
  url: null,
  title: '',
  text,
  hints: [],
  lang: null,
  date: null,
  truncated: false,
  ...more,
});
