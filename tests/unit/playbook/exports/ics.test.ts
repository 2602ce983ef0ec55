/** The calendar file, held against the standard's own rules and read back by a parser that stops at any error. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type DayPlan, dayPlan } from '../../../../lib/playbook/day-plan.ts';
import { type CalendarInput, calendar } from '../../../../lib/playbook/exports/ics.ts';
import { folded, textValue } from '../../../../lib/playbook/exports/ics-lines.ts';

const TODAY = '2026-06-01';
const DEADLINE = '2026-06-10';

function input(change: Partial<CalendarInput> = {}): CalendarInput {
  const plan = dayPlan({ today: TODAY, deadline: DEADLINE }) as DayPlan;
  return { plan, today: TODAY, deadline: DEADLINE, locale: 'en-US', ...change };
}

const eventsOf = (file: string) => {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
};

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('the file', () => {
  const file = calendar(input());
  const events = eventsOf(file);

  test('is read by a strict parser: one all-day event a step, on its day', () => {
    const { plan } = input();
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(plan.steps.map(({ date }) => date));
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
    }
  });

  test('has what the standard asks of a calendar and of an event', () => {
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { component } of events)
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-06-01T00:00:00Z');
  });

  test('breaks lines with CR and LF only, and none is longer than 75 octets', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  test('is the same for the same plan, and keeps its ids while the reply-by date stays', () => {
    expect(calendar(input())).toBe(file);
    const later = dayPlan({ today: '2026-06-02', deadline: DEADLINE }) as DayPlan;
    const again = eventsOf(calendar(input({ plan: later, today: '2026-06-02' })));
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  test('over the end of a month and of a year an event ends on the next day', () => {
    const plan = dayPlan({ today: '2026-12-31', deadline: '2026-12-31' }) as DayPlan;
    const [event] = eventsOf(calendar(input({ plan, today: '2026-12-31', deadline: '2026-12-31' })));
    expect(event?.endDate.toString()).toBe('2027-01-01');
  });
});

describe('what an employer’s calendar may see', () => {
  test('by default: titles that name no company, no offer, no pay, and no amount', () => {
    for (const { summary, description } of eventsOf(calendar(input()))) {
      expect(summary).not.toMatch(/offer|counter|salary|pay|negotiat|job|\d/i);
      expect(description).toBeNull();
    }
  });

  test('on request the company and the step, still no amount', () => {
    const events = eventsOf(calendar(input({ details: { company: 'Cloudflare' } })));
    expect(events[0]?.summary).toBe('Send thanks (Cloudflare)');
    for (const { summary, description } of events) {
      expect(description).toMatch(/\S/);
      expect(`${summary}${description}`).not.toMatch(/\d/);
    }
  });
});

describe('any text', () => {
  test('comes back from the parser as it went in', () => {
    const name = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(name, (company) => {
        const clean = company.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        const [event] = eventsOf(calendar(input({ details: { company } })));
        expect(event?.summary).toBe(`Send thanks (${clean})`);
      }),
      { numRuns: 300 },
    );
  });

  test('cannot start a line of its own', () => {
    const company = 'X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Y';
    expect(eventsOf(calendar(input({ details: { company } })))).toHaveLength(7);
  });

  test('is folded without cutting a character', () => {
    const line = `SUMMARY:${textValue('₹👩‍💻é; '.repeat(40))}`;
    const pieces = folded(line).split('\r\n');
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) {
      expect(octets(piece)).toBeLessThanOrEqual(75);
      expect(piece.isWellFormed()).toBe(true);
    }
    expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
  });
});
