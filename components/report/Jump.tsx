/** How many things there are to know, as the way to them. */
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { WarnIcon } from '../base/icons.tsx';
import { t } from '../words/t.ts';
import { toKnow } from './toKnow.ts';

export function Jump({ report, current }: { report: Report; current: LevelCase | null }) {
  const count = toKnow(report, current);
  if (count === 0) return null;
  return (
    <p className="jump">
      <a href="#know">
        <WarnIcon /> {t('panel.know.title', { n: count })}
      </a>
    </p>
  );
}
