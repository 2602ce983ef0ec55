/** The plan by days: backwards from the reply-by date, over weekends and holidays, down to a single day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayPlan, dayPlan } from '../../../lib/playbook/day-plan.ts';
import templates from '../../../lib/playbook/scripts/index.ts';
import { STEPS_OF, type Stage } from '../../../lib/playbook/stages.ts';
import { hasWords } from '../../../lib/words/words.ts';

const dates = (plan: DayPlan | null) => plan?.steps.map(({ date }) => date.slice(5));

test('seven working days: a step a day, and a day to wait', () => {
  // Monday 1 June to Wednesday 10 June 2026.
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-10' });
  expect(dates(plan)).toEqual(['06-01', '06-02', '06-03', '06-04', '06-08', '06-09', '06-10']);
  expect([plan?.compressed, plan?.oneDay]).toEqual([false, false]);
});

test('more time: the counter still goes out by the third working day, only the decision waits', () => {
  const plan = dayPlan({ today: '2026-06-01', deadline: '2026-06-19' });
  expect(dates(plan)).toEqual(['06-01', '06-02', '06-03', '06-04', '06-08', '06-09', '06-19']);
});

/** Monday 1 June 2026; working days until the counter, and from it to the reply-by date. */
test.each([
  ['2026-06-03', 1, 1],
  ['2026-06-04', 1, 2],
  ['2026-06-05', 2, 2],
  ['2026-06-08', 3, 2],
  ['2026-06-30', 3, 18],
])('an offer until %s: the counter after %i working days leaves %i for approvals', (deadline, day, left) => {
  const steps = dayPlan({ today: '2026-06-01', deadline })?.steps ?? [];
  const counter = steps.find(({ id }) => id === 'counter');
  const decide = steps.find(({ id }) => id === 'decide');
  expect([counter?.day, (decide?.day ?? 0) - (counter?.day ?? 0)]).toEqual([day, left]);
});

test('days that have passed since the offer came are not given again', () => {
  const counterOn = (today: string) =>
    dayPlan({ today, deadline: '2026-06-19', since: '2026-06-01' })?.steps.find(({ id }) => id === 'counter')
      ?.date;
  expect([counterOn('2026-06-02'), counterOn('2026-06-04'), counterOn('2026-06-09')]).toEqual([
    '2026-06-04',
    '2026-06-04',
    '2026-06-09',
  ]);
});

test('an offer that ends by the next working day asks for time before anything else', () => {
  const first = (deadline: string) => dayPlan({ today: '2026-06-01', deadline })?.steps[0]?.id;
  expect([first('2026-06-01'), first('2026-06-02'), first('2026-06-03')]).toEqual(['time', 'time', 'thank']);
});

describe('after the offer', () => {
  const ids = (stage: Stage) =>
    dayPlan({ today: '2026-06-01', deadline: '2026-06-19', stage })?.steps.map(({ id }) => id) ?? [];

  test.each([
    ['fixed', ['thank', 'read', 'clarify', 'decide']],
    ['waiting', ['remind', 'second', 'decide']],
    ['answered', ['answer', 'decide']],
    ['lower', ['why', 'decide']],
    ['won', ['accept', 'sign']],
    ['accepted', ['sign']],
    ['declined', []],
  ] as [Stage, string[]][])('%s: %s', (stage, expected) => {
    expect(ids(stage)).toEqual(expected);
    expect(ids(stage)).not.toContain('counter');
  });

  test('a reminder goes out two working days after the ask', () => {
    const plan = dayPlan({
      today: '2026-06-02',
      deadline: '2026-06-19',
      stage: 'waiting',
      since: '2026-06-01',
    });
    expect(plan?.steps.find(({ id }) => id === 'remind')?.date).toBe('2026-06-03');
  });
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
  const plans = (Object.keys(STEPS_OF) as Stage[]).flatMap((stage) => [
    dayPlan({ today: '2026-06-01', deadline: null, stage }),
    dayPlan({ today: '2026-06-01', deadline: '2026-06-01', stage }),
  ]);
  for (const step of plans.flatMap((plan) => plan?.steps ?? [])) {
    expect(hasWords(`plan.event.${step.id}`)).toBe(true);
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
