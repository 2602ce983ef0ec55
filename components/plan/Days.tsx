/** The plan as a list of days, each with what is to be done; today is marked, and what is further off stands closed. */
import type { Playbook } from '../../lib/playbook/collected.ts';
import type { DayPlan, PlanStep } from '../../lib/playbook/day-plan.ts';
import { dayWords, type PlanDay, planDays } from '../../lib/playbook/plan-days.ts';
import { readerLocale, t } from '../words/t.ts';

/** As many days stand open. */
const NEAR = 2;

function Step({ step, scripts }: { step: PlanStep } & Pick<Playbook, 'scripts'>) {
  const titles = scripts
    .filter(({ id }) => step.scripts.includes(id))
    .map(({ id }) => t(`playbook.${id}.title`));
  return (
    <>
      <p>{t(step.textKey)}</p>
      {titles.length > 0 && <p className="soft small">{t('plan.scripts', { titles: titles.join(', ') })}</p>}
    </>
  );
}

interface DayProps extends Pick<Playbook, 'scripts'> {
  day: PlanDay;
  today: string;
}

function Day({ day: { date, steps }, today, scripts }: DayProps) {
  const isToday = date === today;
  return (
    <li aria-current={isToday ? 'date' : undefined}>
      <time dateTime={date}>{isToday ? t('plan.today') : dayWords(date, readerLocale())}</time>
      <div>
        {steps.length === 0 && <p>{t('plan.today.none')}</p>}
        {steps.map((step) => (
          <Step key={step.id} step={step} scripts={scripts} />
        ))}
      </div>
    </li>
  );
}

/** The days from today on: today stands among them also where nothing is to be done on it. */
function withToday(days: PlanDay[], today: string): PlanDay[] {
  if (days.some(({ date }) => date === today)) return days;
  return [...days, { date: today, steps: [] }].sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function Days({ plan, scripts, today }: { plan: DayPlan } & Pick<Playbook, 'scripts' | 'today'>) {
  const days = withToday(planDays(plan), today.slice(0, 10));
  const row = (day: PlanDay) => <Day key={day.date} day={day} today={today.slice(0, 10)} scripts={scripts} />;
  const later = days.slice(NEAR);
  const after = (
    <li>
      <p>{t('playbook.day.after')}</p>
    </li>
  );
  const last = later.at(-1);
  return (
    <>
      <ol className="days">
        {days.slice(0, NEAR).map(row)}
        {!last && after}
      </ol>
      {last && (
        <details className="days-later">
          <summary>{t('plan.later', { n: later.length, date: dayWords(last.date, readerLocale()) })}</summary>
          <ol className="days">
            {later.map(row)}
            {after}
          </ol>
        </details>
      )}
    </>
  );
}
