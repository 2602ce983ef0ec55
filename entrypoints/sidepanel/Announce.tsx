/** Says aloud, for a screen reader, what a correction changed. Silent on the first showing of a document. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../../components/words/t.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Doc } from './state/doc.ts';

function summary(report: Report): string {
  const result = report.cases[0]?.result;
  const { ask = null, target = null } = result?.plan ?? {};
  if (ask && target) return t('panel.app.updatedAsk', { ask, target });
  if (result?.recurring) return t('panel.app.updatedTotal', { total: result.recurring });
  return t('panel.app.updatedNone');
}

export function Announce({ doc, report }: { doc: Doc | null; report: Report | null }) {
  const [words, setWords] = useState('');
  const before = useRef<{ snapshot: unknown; corrections: unknown; inputs: unknown } | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = doc && { snapshot: doc.snapshot, corrections: doc.corrections, inputs: doc.inputs };
    if (!doc || !report || !last || last.snapshot !== doc.snapshot) return setWords('');
    if (last.corrections === doc.corrections && last.inputs === doc.inputs) return;
    setWords(t('panel.app.updated', { what: summary(report) }));
  }, [doc, report]);
  return (
    <p role="status" className="sr">
      {words}
    </p>
  );
}
