/** The report of a document, and the ways to correct it. A pure function of the document: computed, never stored. */
import { useMemo } from 'react';
import type { Lookup } from '../../components/evidence/lookup.ts';
import type { Edits } from '../../components/fields/edits.ts';
import type { TalkEvent } from '../../lib/counter/rounds/event.ts';
import type { KeptPosting } from '../../lib/evidence/kept.ts';
import type { Stock } from '../../lib/evidence/tier.ts';
import type { Negotiation } from '../../lib/ledger/ledger.ts';
import type { Corrections, Report } from '../../lib/report/report.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import type { Doc, DocAction } from './state/doc.ts';
import type { Pipeline } from './usePanel.ts';
import { useRows } from './useRows.ts';

export interface Shown {
  report: Report;
  /** What happened so far with this employer. */
  talks: readonly TalkEvent[];
  edits: Edits;
  /** How far the employer's packaged rows are; the report is shown without them until they are there. */
  lookup: Lookup;
  /** What of the posting in front can be kept, and as what it was kept before; null where there is nothing to keep. */
  keep: { now: KeptPosting; before: KeptPosting | null } | null;
}

function suggestionsOf({ evidence }: Report): Record<string, string[]> {
  const levels = evidence.levels.flatMap(({ label, codes }) => (codes.length > 0 ? codes : [label]));
  return { level: [...new Set(levels)], place: evidence.regions.map(({ name }) => name) };
}

function keepOf(
  report: Report,
  url: string | null,
  pipeline: Pipeline,
  stock: Stock | undefined,
): Shown['keep'] {
  const now = pipeline.keepable(report, url);
  return now && { now, before: stock?.kept?.find(({ id }) => id === now.id) ?? null };
}

function build(
  doc: Doc,
  pipeline: Pipeline,
  corrections: Corrections,
  stock: Stock,
  events: TalkEvent[] = [],
): Report {
  const { reading, inputs, url, snapshot } = doc;
  const truncated = snapshot?.truncated ?? false;
  const words = snapshot ? { text: snapshot.text } : {};
  return pipeline.buildReport({ reading, inputs, url, truncated, corrections, stock, events, ...words });
}

function editsOf(report: Report, asRead: Offer, { over }: Doc, dispatch: (action: DocAction) => void): Edits {
  const now = report.offer;
  return {
    offer: now,
    asRead,
    reading: report.reading,
    suggestions: suggestionsOf(report),
    change: (field, value) => dispatch({ type: 'change', values: { [field.id]: value }, now, asRead }),
    changeMany: (values) => dispatch({ type: 'change', values, now, asRead }),
    restore: (field) => dispatch({ type: 'restore', field, now, asRead }),
    ...(over ? { asCorrected: { ...asRead, ...over } } : {}),
    keepMine: () => dispatch({ type: 'keep', asRead }),
  };
}

/** The value, or the error of computing it. */
function attempt<T>(compute: () => T): T | Error {
  try {
    return compute();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** `negotiations` is what the person kept, null while that is not known. Null while there is nothing to compute; an error is handed on, so that what the person entered outlives it. */
export function useReport(
  doc: Doc | null,
  pipeline: Pipeline | null,
  dispatch: (action: DocAction) => void,
  negotiations: readonly Negotiation[] | null,
): Shown | Error | null {
  /** The report without the employer's rows, which also says which employer it is; and the offer as it was read. */
  const bare = useMemo(
    () =>
      doc && pipeline
        ? attempt(() => {
            const guides = { guides: pipeline.GUIDES };
            return {
              report: build(doc, pipeline, doc.corrections, guides),
              asRead: build(doc, pipeline, {}, guides).offer,
            };
          })
        : null,
    [doc, pipeline],
  );
  const employer = bare && !(bare instanceof Error) ? bare.report.evidence.query : null;
  const { lookup, stock } = useRows(pipeline, employer);
  return useMemo(() => {
    if (bare instanceof Error) return bare;
    if (!doc || !pipeline || !bare) return null;
    return attempt(() => {
      const { company } = bare.report.offer;
      const talks = pipeline.talksWith(company, negotiations ?? []);
      const report = stock ? build(doc, pipeline, doc.corrections, stock, talks) : bare.report;
      const edits = editsOf(report, bare.asRead, doc, dispatch);
      return { report, talks, edits, lookup, keep: keepOf(report, doc.url, pipeline, stock) };
    });
  }, [bare, doc, pipeline, dispatch, lookup, stock, negotiations]);
}
