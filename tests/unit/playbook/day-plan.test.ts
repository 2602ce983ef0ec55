/** The plan by days: backwards from the reply-by date, over weekends and holidays, down to a single day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DayPlan, dayPlan } from '../../../lib/playbook/day-plan.ts';
import templates from '../../../lib/playbook/scripts/index.ts';
import { hasWords } from '../../../lib/words/words.ts';

const dates = (plan: DayPlan | null) => plan?.steps.map(({ date }) => date.slice(5));

test('seven working days: a step a day, and a day to wait', () => {
  // Monday 1 June to Wednesday 10 June 2026.
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-10' });
  expect(dates(plan)).toEqual(['06-01', '06-02', '06-03', '06-04', '06-08', '06-09', '06-10']);
  expect([plan?.compressed, plan?.oneDay]).toEqual([false, false]);
});

test('more time: questions stay early, the counter hangs on the reply-by date', () => {
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-19' });
  expect(dates(plan)).toEqual(['06-01', '06-02', '06-03', '06-15', '06-17', '06-18', '06-19']);
});

test('less time: the steps move together', () => {
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-03' });
  expect(dates(plan)).toEqual(['06-01', '06-01', '06-02', '06-02', '06-02', '06-03', '06-03']);
  expect(plan?.compressed).toBe(true);
});

test('one day: everything on it', () => {
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-01T17:00' });
  expect(new Set(dates(plan))).toEqual(new Set(['06-01']));
  expect(plan?.oneDay).toBe(true);
});

test('a reply-by date on a weekend is met on the Friday before, a holiday is skipped', () => {
  expect(dates(dayPlan({ today: '2026-06-01', deadline: '2026-06-07' }))?.at(-1)).toBe('06-05');
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-11', holidays: ['2026-06-02'] });
  expect(dates(plan)).not.toContain('06-02');
});

test('a weekend alone is planned on the weekend', () => {
  expect(dates(dayPlan({ today: '2026-06-06', deadline: '2026-06-07' }))?.at(-1)).toBe('06-07');
});

test('without a reply-by date it runs forward', () => {
  expect(dates(dayPlan({ today: '2026-06-05', deadline: null }))?.at(-1)).toBe('06-16');
});

test('no plan for a date that has passed or is none', () => {
  expect(dayPlan({ today: '2026-06-02', deadline: '2026-06-01' })).toBeNull();
  expect(dayPlan({ today: '2026-06-02', deadline: 'soon' })).toBeNull();
  expect(dayPlan({ today: '', deadline: null })).toBeNull();
});

test('steps have words, and their scripts exist', () => {
  for (const step of dayPlan({ today: '2026-06-01', deadline: null })?.steps ?? []) {
    expect(hasWords(step.textKey)).toBe(true);
    for (const id of step.scripts) expect(templates.map((template) => template.id)).toContain(id);
  }
});

test('steps are in order, within the time, and on working days where there are any', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (today, ahead) => {
      const deadline = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
      const all = dayPlan({ today, deadline })?.steps.map(({ date }) => date) ?? [];
      expect(all).toHaveLength(7);
      expect([...all].sort()).toEqual(all);
      for (const date of all) {
        expect(date >= today && date <= deadline).toBe(true);
        if (ahead > 1) expect([0, 6]).not.toContain(new Date(date).getUTCDay());
      }
    }),
  );
});
