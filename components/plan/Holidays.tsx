/** Days that the person does not count: public holidays differ by place, and nobody else knows which hold here. */
import { type FormEvent, useId } from 'react';
import { dateText, t } from '../words/t.ts';

interface Props {
  /** ISO dates. */
  holidays: string[];
  onHolidays: (dates: string[]) => void;
}

/** More days than this no plan can skip. */
const MAX = 50;

export function Holidays({ holidays, onHolidays }: Props) {
  const id = useId();
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const date = String(new FormData(form).get('date') ?? '');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || holidays.length >= MAX) return;
    onHolidays([...new Set([...holidays, date])].sort());
    form.reset();
  };
  return (
    <>
      <form className="holidays" onSubmit={add}>
        <label htmlFor={id}>{t('plan.holiday.label')}</label>
        <div className="row">
          <input id={id} name="date" type="date" required aria-describedby={`${id}-note`} />
          <button type="submit" className="btn">
            {t('plan.holiday.add')}
          </button>
        </div>
        <p id={`${id}-note`} className="soft small">
          {t('plan.holiday.note')}
        </p>
      </form>
      {holidays.length > 0 && (
        <ul className="lines" aria-label={t('plan.holiday.list')}>
          {holidays.map((date) => (
            <li key={date} className="tier-line">
              <span>{dateText(date)}</span>
              <button
                type="button"
                className="link"
                aria-label={t('plan.holiday.remove', { date: dateText(date) })}
                onClick={() => onHolidays(holidays.filter((other) => other !== date))}
              >
                {t('panel.competing.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
