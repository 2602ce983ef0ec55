/** The clock that the reply-by day goes by: asked, never guessed, and said in the person's own time. */
import { useId, useMemo } from 'react';
import { type Clocks, dayEnd, lastDay, momentWords, zoneWords } from '../../lib/playbook/clocks.ts';
import { dateText, readerLocale, t } from '../words/t.ts';

interface Props {
  /** The reply-by day, ISO. */
  day: string;
  clocks: Clocks | null;
  onZone: (zone: string | undefined) => void;
}

function Ends({ day, clocks }: { day: string; clocks: Clocks }) {
  const end = dayEnd(day, clocks);
  if (!end) return null;
  const last = lastDay(day, clocks);
  const params = { zone: zoneWords(clocks.theirs), moment: momentWords(end, clocks, readerLocale()) };
  return (
    <p className="soft small">
      {t('plan.clock.ends', params)} {last < day && t('plan.clock.earlier', { date: dateText(last) })}
    </p>
  );
}

export function TheirClock({ day, clocks, onZone }: Props) {
  const id = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <div className="clock">
      <label htmlFor={id}>{t('plan.clock.label')}</label>
      <select
        id={id}
        value={clocks?.theirs ?? ''}
        onChange={(event) => onZone(event.currentTarget.value || undefined)}
      >
        <option value="">{t('plan.clock.mine')}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zoneWords(zone)}
          </option>
        ))}
      </select>
      {clocks && <Ends day={day} clocks={clocks} />}
    </div>
  );
}
