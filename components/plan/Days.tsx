/** The plan as a list of days, each with what is to be done and the words that belong to it. */
import type { Playbook } from '../../lib/playbook/collected.ts';
import type { DayPlan, PlanStep } from '../../lib/playbook/day-plan.ts';
import { dayWords, planDays } from '../../lib/playbook/plan-days.ts';
import { readerLocale, t } from '../words/t.ts';

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

export function Days({ plan, scripts }: { plan: DayPlan } & Pick<Playbook, 'scripts'>) {
  return (
    <ol className="days">
      {planDays(plan).map(({ date, steps }) => (
        <li key={date}>
          <time dateTime={date}>{dayWords(date, readerLocale())}</time>
          <div>
            {steps.map((step) => (
              <Step key={step.id} step={step} scripts={scripts} />
            ))}
          </div>
        </li>
      ))}
      <li>
        <p>{t('playbook.day.after')}</p>
      </li>
    </ol>
  );
}
