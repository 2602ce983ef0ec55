/** The ways from the answer to what to know, and to what was read. */
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { WarnIcon } from '../base/icons.tsx';
import { t } from '../words/t.ts';
import { toKnow } from './toKnow.ts';

export function Jump({ report, current }: { report: Report; current: LevelCase | null }) {
  const count = toKnow(report, current);
  return (
    <p className="jump">
      {count > 0 && (
        <a className="jump-know" href="#know">
          <WarnIcon /> {t('panel.know.title', { n: count })}
        </a>
      )}
      <a href="#letter">{t('panel.letter.jump')}</a>
    </p>
  );
}
