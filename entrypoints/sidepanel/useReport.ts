/** The report of a document, and the ways to correct it. A pure function of the document: computed, never stored. */
import { useCallback, useMemo } from 'react';
import type { Edits } from '../../components/fields/edits.ts';
import type { Corrections, Report } from '../../lib/report/report.ts';
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

export function useReport(
  doc: Doc | null,
  pipeline: Pipeline | null,
  dispatch: (action: DocAction) => void,
): Shown | null {
  const reading = doc?.reading ?? null;
  const corrections = doc?.corrections;
  const inputs = doc?.inputs;
  const url = doc?.url ?? null;
  const truncated = doc?.snapshot?.truncated ?? false;
  const build = useCallback(
    (changes: Corrections): Report | null =>
      pipeline && reading && inputs
        ? pipeline.buildReport({ reading, corrections: changes, inputs, url, truncated })
        : null,
    [pipeline, reading, inputs, url, truncated],
  );
  const asRead = useMemo(() => build({})?.offer ?? null, [build]);
  const report = useMemo(() => (corrections ? build(corrections) : null), [build, corrections]);
  if (!report || !asRead || !reading) return null;
  const now = report.offer;
  const edits: Edits = {
    offer: now,
    asRead,
    reading,
    suggestions: suggestionsOf(report),
    change: (field, value) => dispatch({ type: 'change', values: { [field.id]: value }, now, asRead }),
    changeMany: (values) => dispatch({ type: 'change', values, now, asRead }),
    restore: (field) => dispatch({ type: 'restore', field, now, asRead }),
  };
  return { report, edits };
}
