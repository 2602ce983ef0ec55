/** Everything to know before relying on the numbers: warnings, what happened to the company, the guide's contradictions. */
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { Section } from '../base/Section.tsx';
import { grave, slight, toKnow } from '../report/toKnow.ts';
import { t } from '../words/t.ts';
import { Events } from './Events.tsx';
import { Findings } from './Findings.tsx';
import { Warnings } from './Warnings.tsx';

export function Know({ report, current }: { report: Report; current: LevelCase | null }) {
  const count = toKnow(report, current);
  const remarks = slight(report);
  if (count + remarks.length === 0) return null;
  return (
    <Section
      id="know"
      title={t('panel.know.title', { n: count })}
      fold={t('panel.know.fold', {
        warnings: current?.result.warnings.length ?? 0,
        events: report.events.length,
        findings: grave(report).length,
        remarks: remarks.length,
      })}
    >
      {current && <Warnings warnings={current.result.warnings} />}
      <Events events={report.events} />
      <Findings findings={grave(report)} />
      {remarks.length > 0 && (
        <details>
          <summary>{t('panel.know.remarks', { n: remarks.length })}</summary>
          <Findings findings={remarks} />
        </details>
      )}
    </Section>
  );
}
