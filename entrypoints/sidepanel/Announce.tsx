/** Says aloud, for a screen reader, what a correction or newly found evidence changed. Silent on the first showing. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../../components/words/t.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Doc } from './state/doc.ts';
import type { Shown } from './useReport.ts';

function summary(report: Report): string {
  const result = report.cases[0]?.result;
  const { ask = null, target = null } = result?.plan ?? {};
  if (ask && target) return t('frame.updatedAsk', { ask, target });
  if (result?.recurring) return t('frame.updatedTotal', { total: result.recurring });
  return t('frame.updatedNone');
}

/** What was shown last: the document and whether its evidence was there. */
type Last = Pick<Doc, 'snapshot' | 'corrections' | 'inputs'> & { lookup: Shown['lookup'] };

/** The sentence for a change of the same document; empty where nothing changed. */
export function news(last: Last, now: Last, report: Report): string {
  if (last.snapshot !== now.snapshot) return '';
  const what = summary(report);
  if (last.corrections !== now.corrections || last.inputs !== now.inputs) return t('frame.updated', { what });
  if (last.lookup !== 'looking' || now.lookup !== 'done') return '';
  const found = report.evidence.tiers.filter(({ status }) => status !== 'none').length;
  return t('frame.evidenceIn', { n: found, what });
}

export function Announce({ doc, shown }: { doc: Doc | null; shown: Shown | null }) {
  const [words, setWords] = useState('');
  const before = useRef<Last | null>(null);
  useEffect(() => {
    const last = before.current;
    if (!doc || !shown) {
      before.current = null;
      return setWords('');
    }
    const { snapshot, corrections, inputs } = doc;
    const now = { snapshot, corrections, inputs, lookup: shown.lookup };
    before.current = now;
    const said = last ? news(last, now, shown.report) : '';
    // Computed anew with the same outcome: what was said last stays.
    if (said !== '' || last?.snapshot !== snapshot) setWords(said);
  }, [doc, shown]);
  return (
    <p role="status" className="sr">
      {words}
    </p>
  );
}
