/** The report of a document, and the ways to correct it. A pure function of the document: computed, never stored. */
import { useMemo } from 'react';
import type { Edits } from '../../components/fields/edits.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import type { Doc, DocAction } from './state/doc.ts';
import type { Pipeline } from './usePanel.ts';

export interface Shown {
  report: Report;
  edits: Edits;
}

function suggestionsOf({ evidence }: Report): Record<string, string[]> {
  const levels = evidence.levels.flatMap(({ label, codes }) => (codes.length > 0 ? codes : [label]));
  return { level: [...new Set(levels)], place: evidence.regions.map(({ name }) => name) };
}

/** Reads the document as it stands: the report, and the offer as it was read. */
function build(doc: Doc, pipeline: Pipeline): { report: Report; asRead: Offer } {
  const { reading, inputs, url, snapshot } = doc;
  const from = { reading, inputs, url, truncated: snapshot?.truncated ?? false };
  return {
    report: pipeline.buildReport({ ...from, corrections: doc.corrections }),
    asRead: pipeline.buildReport({ ...from, corrections: {} }).offer,
  };
}

function editsOf(report: Report, asRead: Offer, dispatch: (action: DocAction) => void): Edits {
  const now = report.offer;
  return {
    offer: now,
    asRead,
    reading: report.reading,
    suggestions: suggestionsOf(report),
    change: (field, value) => dispatch({ type: 'change', values: { [field.id]: value }, now, asRead }),
    changeMany: (values) => dispatch({ type: 'change', values, now, asRead }),
    restore: (field) => dispatch({ type: 'restore', field, now, asRead }),
  };
}

/** Null while there is nothing to compute; an error is handed on, so that what the person entered outlives it. */
export function useReport(
  doc: Doc | null,
  pipeline: Pipeline | null,
  dispatch: (action: DocAction) => void,
): Shown | Error | null {
  return useMemo(() => {
    if (!doc || !pipeline) return null;
    try {
      const { report, asRead } = build(doc, pipeline);
      return { report, edits: editsOf(report, asRead, dispatch) };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [doc, pipeline, dispatch]);
}
