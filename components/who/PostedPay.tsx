/** What a role pays before there is an offer: the page's own range where it states one, else the best range known. */
import { useContext } from 'react';
import type { LevelCase } from '../../lib/report/report.ts';
import { mainRange, rangeCaption } from '../band/ranges.ts';
import { LookupContext } from '../evidence/lookup.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';

export function PostedPay({ levelCase }: { levelCase: LevelCase | null }) {
  const range = levelCase && mainRange(levelCase);
  const looking = useContext(LookupContext) === 'looking';
  if (!range) {
    return (
      <div className="total-block">
        <p className="total total-none">{t(looking ? 'panel.posted.looking' : 'panel.posted.none')}</p>
        {!looking && <p className="parts">{t('panel.posted.noneText')}</p>}
      </div>
    );
  }
  const label = t(`panel.measure.${range.measure}`, { years: range.years ?? 0 });
  return (
    <div className="total-block">
      <p className="total total-range">
        <Num figure={range.low} label={label} />–<Num figure={range.high} label={label} />{' '}
        <small className="own-line">
          {t(range.measure === 'base' ? 'panel.total.basePer' : 'panel.total.totalPer')}
        </small>
      </p>
      <p className="parts">{rangeCaption(range)}</p>
    </div>
  );
}
