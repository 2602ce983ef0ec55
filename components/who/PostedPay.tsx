/** A posting's own pay range, as its page states it for the place in question. */
import type { Report } from '../../lib/report/report.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';

export function PostedPay({ report }: { report: Report }) {
  const [first] = report.cases;
  const range = [first?.base, first?.total].find((one) => one?.tier === 'stated') ?? null;
  if (!range) {
    return (
      <div className="total-block">
        <p className="total total-none">{t('panel.posted.none')}</p>
        <p className="parts">{t('panel.posted.noneText')}</p>
      </div>
    );
  }
  const label = t(`panel.measure.${range.measure}`, { years: 0 });
  return (
    <div className="total-block">
      <p className="total total-range">
        <Num figure={range.low} label={label} />–<Num figure={range.high} label={label} />{' '}
        <small className="own-line">
          {t(range.measure === 'base' ? 'panel.total.basePer' : 'panel.total.per')}
        </small>
      </p>
      <p className="parts">
        {t('panel.posted.here', { place: range.place ?? '', has: range.place ? 'yes' : 'no' })}
      </p>
    </div>
  );
}
