/**
 * A guide's file becomes a guide, a report of everything in it that was not understood, and what the audit finds in its
 * figures. Pure: the same file gives the same result. A file that is no guide gives a report that says so.
 */
import { audit } from '../audit.ts';
import type { AuditFinding } from '../finding.ts';
import { type Guide, guideSchema } from '../schema.ts';
import { isAdvertising } from './advertising.ts';
import bandTable from './band-table.ts';
import { blocksOf } from './blocks.ts';
import { monthOf } from './dates.ts';
import { checked, decode } from './decode.ts';
import dna from './dna.ts';
import { type DialectRule, type Draft, newDraft } from './draft.ts';
import equivalenceTable from './equivalence-table.ts';
import facts from './facts.ts';
import levelChain from './level-chain.ts';
import levers from './levers.ts';
import { MAX_REMARKS } from './limits.ts';
import { type Line, type Prepared, prepare } from './lines.ts';
import links from './links.ts';
import notes from './notes.ts';
import premiums from './premiums.ts';
import { type Remark, remark } from './remark.ts';
import { slug } from './slug.ts';
import sources from './sources.ts';
import strategyBlock from './strategy-block.ts';
import sweep from './sweep.ts';
import { readTitle, type Title } from './title.ts';
import titleTable from './title-table.ts';

export interface Imported {
  guide: Guide | null;
  report: Remark[];
  findings: AuditFinding[];
}

export interface ImportOptions {
  /** Who published the file, where the person knows; no guide says it. */
  publisher?: string;
  /** Month of publication (`2026-02`), where the person knows. */
  month?: string;
  /** The month that it is (`2026-02`): a guide that dates itself later is undated. */
  thisMonth?: string;
  /** Asked between rules; true ends the import with a report line. The clock is the caller's. */
  expired?: () => boolean;
}

/** In order: sources before premiums and facts, which ask what is cited; the sweep last. */
const RULES: DialectRule[] = [
  bandTable,
  titleTable,
  equivalenceTable,
  levelChain,
  notes,
  dna,
  sources,
  strategyBlock,
  levers,
  premiums,
  facts,
  links,
  sweep,
];

/** Lines in which a title is looked for: a saved page has its own head before it. */
const TITLE_WITHIN = 40;

const refused = (code: string, text = ''): Imported => ({
  guide: null,
  report: [remark('refused', code, null, text)],
  findings: [],
});

/** Imports a file as it is. */
export function importBytes(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const decoded = decode(bytes);
  return 'refused' in decoded ? refused(decoded.refused) : importText(decoded.text, options);
}

/** Imports the text of a guide. */
export function importText(whole: string, options: ImportOptions = {}): Imported {
  const text = checked(whole);
  if ('refused' in text) return refused(text.refused);
  const prepared = prepare(text.text);
  const title = titleOf(prepared.lines);
  if (!title) {
    const first = prepared.lines.find((line) => line.text.trim() !== '');
    return {
      guide: null,
      report: [remark('refused', 'no-title', first?.n ?? null, first?.text ?? ''), ...prepared.remarks],
      findings: [],
    };
  }
  const { kept, sold } = withoutAdvertising(prepared.lines, title);
  const draft = newDraft(title, blocksOf(kept, title.line));
  draft.remarks.push(...prepared.remarks);
  for (const line of sold) advertise(draft, line);
  for (const rule of RULES) {
    if (options.expired?.()) return refused('too-slow');
    rule.read(draft);
  }
  return finished(draft, prepared, options);
}

function titleOf(lines: Line[]): Title | null {
  for (const line of lines.filter(({ text }) => text.trim() !== '').slice(0, TITLE_WITHIN)) {
    const title = readTitle(line);
    if (title) return title;
  }
  return null;
}

function withoutAdvertising(lines: Line[], title: Title): { kept: Line[]; sold: Line[] } {
  const sold = lines.filter((line) => line !== title.line && isAdvertising(line.text));
  const dropped = new Set(sold);
  return { kept: lines.filter((line) => !dropped.has(line)), sold };
}

function advertise(draft: Draft, line: Line): void {
  draft.say('left-out', 'advertising', line.n, line.text.trim());
  for (const [text] of line.text.matchAll(/[$€£]\d{1,6}(?:\.\d\d)?/g))
    draft.leftOut.push({ text, reason: 'advertising', line: line.n });
}

/** What the person says of its month, else the newest that it cites. One that is still to come says nothing of its age. */
function asOf(draft: Draft, { month, thisMonth }: ImportOptions): Guide['asOf'] {
  const cited = draft.sources.flatMap(({ date }) => monthOf(date) ?? []).sort();
  const own = month ?? cited.at(-1) ?? 'not stated';
  const isAhead = /^\d/.test(own) && thisMonth !== undefined && own > thisMonth;
  if (isAhead) draft.say('left-out', 'month-to-come', null, own);
  return { month: isAhead ? 'not stated' : own, printed: 'not stated', years: draft.years };
}

function finished(draft: Draft, { encoding }: Prepared, options: ImportOptions): Imported {
  const { title } = draft;
  if (draft.bands.length === 0) draft.say('not-understood', 'no-bands', null);
  const guide: Guide = {
    id: `${title.company.id}/${slug(title.role.title)}`,
    company: title.company,
    role: title.role,
    publisher: options.publisher ?? 'not stated',
    asOf: asOf(draft, options),
    titleLine: title.line.n,
    dna: {
      textKey: 'library.dna',
      lines: draft.dnaLines.length > 0 ? [...new Set(draft.dnaLines)] : [title.line.n],
    },
    totalIncludes: draft.totalIncludes,
    grantYears: draft.grantYears,
    bands: draft.bands,
    levels: draft.levels,
    titles: draft.titles,
    mapping: draft.mapping,
    premiums: draft.premiums,
    facts: draft.facts,
    levers: draft.levers,
    strategy: draft.strategy,
    ...(draft.regional.length > 0 && { regional: draft.regional }),
    ...(draft.relative.length > 0 && { relative: draft.relative }),
    sources: draft.sources,
    encoding: encoding && { kind: 'utf8-read-as-cp1252', ...encoding },
    leftOut: draft.leftOut.sort((a, b) => a.line - b.line),
  };
  const valid = guideSchema.safeParse(guide);
  const report = shortened(draft.remarks);
  if (!valid.success) {
    const issue = valid.error.issues[0];
    return {
      guide: null,
      report: [remark('refused', 'shape', null, `${issue?.path.join('.')}: ${issue?.message}`), ...report],
      findings: [],
    };
  }
  return { guide, report, findings: audit(guide) };
}

/** In the order of the file; beyond the limit only their number is told. */
function shortened(remarks: Remark[]): Remark[] {
  const sorted = remarks.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (sorted.length <= MAX_REMARKS) return sorted;
  const rest = sorted.length - MAX_REMARKS;
  return [...sorted.slice(0, MAX_REMARKS), remark('not-understood', 'more', null, String(rest))];
}
