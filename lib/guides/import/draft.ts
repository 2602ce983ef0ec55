/** What the rules of the dialects fill in while they read a guide, and who took which line. */
import type { Guide } from '../schema.ts';
import type { MoneySaid } from './amounts-in-text.ts';
import type { Part } from './headings.ts';
import type { Line } from './lines.ts';
import { type Remark, type RemarkKind, remark } from './remark.ts';
import type { Table } from './table.ts';
import type { Title } from './title.ts';

/** A piece of the file. A list item and a quote are one line each; a table is one block. */
export interface Block {
  is: 'heading' | 'table' | 'item' | 'quote' | 'text';
  line: Line;
  /** Without the marks of its kind. */
  text: string;
  /** Part of the guide it stands in, and the heading that opened it. */
  part: Part;
  heading: Line | null;
  headingText: string;
  table: Table | null;
}

type Draftable =
  | 'bands'
  | 'levels'
  | 'titles'
  | 'mapping'
  | 'premiums'
  | 'facts'
  | 'levers'
  | 'sources'
  | 'leftOut';

export interface Draft extends Pick<Guide, Draftable> {
  title: Title;
  blocks: Block[];
  dnaLines: number[];
  years: { value: number; line: number }[];
  totalIncludes: Guide['totalIncludes'];
  grantYears: Guide['grantYears'];
  strategy: Guide['strategy'];
  regional: NonNullable<Guide['regional']>;
  relative: NonNullable<Guide['relative']>;
  /** Amounts that a strategy cites, or says no purpose of. */
  cited: { line: number; mention: MoneySaid }[];
  remarks: Remark[];
  /** Lines that a rule took. */
  taken: Set<Line>;
  say(kind: RemarkKind, code: string, line: number | null, text?: string): void;
}

/** An empty draft of a guide with that title. */
export function newDraft(title: Title, blocks: Block[]): Draft {
  const remarks: Remark[] = [];
  return {
    title,
    blocks,
    bands: [],
    levels: [],
    titles: [],
    mapping: [],
    premiums: [],
    facts: [],
    levers: [],
    sources: [],
    leftOut: [],
    dnaLines: [],
    years: [],
    totalIncludes: 'not stated',
    grantYears: 'not stated',
    strategy: 'not stated',
    regional: [],
    relative: [],
    cited: [],
    remarks,
    taken: new Set([title.line]),
    say: (kind, code, line, text = '') => void remarks.push(remark(kind, code, line, text)),
  };
}

/** A rule of the dialects: one file. It takes the lines it understands and fills the draft with what they say. */
export interface DialectRule {
  id: string;
  read(draft: Draft): void;
}
