/** The day by which to reply, and how many are left. */
import { dueOf } from '../../lib/report/answer/due.ts';
import type { Report } from '../../lib/report/report.ts';
import { shortDate, t } from '../words/t.ts';

export function ReplyBy({ report }: { report: Report }) {
  const due = dueOf(report);
  if (report.kind === 'posting' || report.inputs.accepted) return null;
  if (!due) return <p className="due soft">{t('answer.noDue')}</p>;
  return (
    <p className={`due due-${due.state}`}>
      {t('answer.due', { state: due.state, date: shortDate(due.date) })}
      {' · '}
      {t('answer.left', { state: due.state, days: Math.abs(due.days) })}
    </p>
  );
}
