/** The days until the reply-by date: what to do on which, over which days to leave out, and ways to take it along. */
import { useId, useMemo, useState } from 'react';
import { type Playbook, planFor, replyBy } from '../../lib/playbook/collected.ts';
import { Section } from '../base/Section.tsx';
import { dateText, t } from '../words/t.ts';
import { Days } from './Days.tsx';
import { Holidays } from './Holidays.tsx';
import { Take } from './Take.tsx';
import { TheirClock } from './TheirClock.tsx';

interface Props {
  playbook: Playbook;
  holidays: string[];
  onHolidays: (dates: string[]) => void;
  onZone: (zone: string | undefined) => void;
}

/** What the days are counted from. */
function Basis({ playbook, inADay }: { playbook: Playbook; inADay: boolean }) {
  const by = replyBy(playbook.facts);
  if (inADay) return t('plan.text.inADay');
  return by ? t('plan.text.deadline', { date: dateText(by) }) : t('plan.text.open');
}

export function Plan({ playbook, holidays, onHolidays, onZone }: Props) {
  const id = useId();
  const [inADay, setInADay] = useState(false);
  const shown = useMemo((): Playbook => {
    const { facts, today, clocks } = playbook;
    return inADay ? { ...playbook, plan: planFor(facts, { today, holidays, inADay, clocks }) } : playbook;
  }, [playbook, holidays, inADay]);
  const { plan, scripts, facts } = shown;
  const day = replyBy(facts);
  if (!plan) {
    return (
      <Section id="plan" title={t('playbook.day.title')}>
        <p>{t('plan.none')}</p>
        <Take playbook={shown} />
      </Section>
    );
  }
  const squeezed = plan.oneDay ? 'oneDay' : plan.compressed ? 'compressed' : null;
  return (
    <Section id="plan" title={t('playbook.day.title')}>
      {(squeezed || !day) && (
        <p className="soft">
          {squeezed ? t(`playbook.day.${squeezed}`) : <Basis playbook={shown} inADay={inADay} />}
        </p>
      )}
      <div className="card">
        <Days plan={plan} scripts={scripts} today={shown.today} />
        <details className="days-later">
          <summary>{t('plan.more')}</summary>
          <p className="soft small">
            <Basis playbook={shown} inADay={inADay} />
          </p>
          <div className="check">
            <input
              type="checkbox"
              id={id}
              checked={inADay}
              onChange={(event) => setInADay(event.currentTarget.checked)}
            />
            <label htmlFor={id}>{t('plan.inADay')}</label>
          </div>
          {day && <TheirClock day={day} clocks={playbook.clocks} onZone={onZone} />}
          <Holidays holidays={holidays} onHolidays={onHolidays} />
          <Take playbook={shown} />
        </details>
      </div>
    </Section>
  );
}
