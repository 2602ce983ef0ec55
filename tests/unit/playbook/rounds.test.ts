/** The words follow the talks: the worked offer through its rounds, each with the scripts that belong there and no others. */
import { describe, expect, test } from 'vitest';
import { counter } from '../../../lib/counter/counter.ts';
import type { TalkEvent } from '../../../lib/counter/rounds/event.ts';
import { chooseRanges } from '../../../lib/evidence/choose.ts';
import { playbookOf } from '../../../lib/playbook/collected.ts';
import { factsFrom } from '../../../lib/playbook/facts.ts';
import { scriptText } from '../../../lib/playbook/script.ts';
import type { UserInputs } from '../../../lib/worth/offer.ts';
import { OFFER, situation } from './situation.ts';

const them = (date: string, total: number | null, more: Partial<TalkEvent> = {}): TalkEvent => ({
  date,
  by: 'them',
  kind: 'answer',
  total,
  ...more,
});
const FIRST = them('2026-05-20', 285_500, { kind: 'offer' });
const ASK: TalkEvent = { date: '2026-05-25', by: 'me', kind: 'ask', total: 313_200 };

function book(events: TalkEvent[], own: Partial<UserInputs> = {}) {
  const { evidence } = situation();
  const inputs: UserInputs = { walkAway: null, competing: [], today: '2026-06-01', ...own };
  const bands = chooseRanges(evidence, evidence.candidates[0] ?? null);
  const result = counter({ offer: OFFER, inputs, bands, events });
  const level = evidence.candidates[0]?.label ?? null;
  const found = playbookOf(factsFrom({ offer: OFFER, inputs, result, evidence, level, talks: events }), {
    today: '2026-06-01',
  });
  const text = (id: string) => {
    const script = found.scripts.find((each) => each.id === id);
    return script ? scriptText(script) : undefined;
  };
  return { ids: found.scripts.map(({ id }) => id), text, steps: found.plan?.steps.map(({ id }) => id) };
}

test('before the first ask: the counter by call and by mail, and a review of the level beside it', () => {
  const { ids, text } = book([FIRST]);
  expect(ids).toEqual(expect.arrayContaining(['counter-call', 'counter-mail', 'level-review-mail']));
  expect(text('level-review-mail')).toContain(
    'The level in the offer is Senior (L5). What is Staff+ (L6+) judged by',
  );
});

test('while the ask is with them: a reminder with the day it went out, and no other ask', () => {
  const { ids, text, steps } = book([FIRST, ASK]);
  expect(text('nudge')).toContain('the numbers I sent on May 25, 2026');
  expect(ids.filter((id) => /^(?:counter|round|closing)/.test(id))).toEqual([]);
  expect(steps).toEqual(['remind', 'second', 'decide']);
});

test('they come half the way: the last ask, lower, said to be the last', () => {
  const { text, steps } = book([FIRST, ASK, them('2026-05-28', 297_000)]);
  expect(text('round-two-mail')).toMatch(/Could you go to .*\? If you can do that, I’ll sign/);
  expect(text('round-two-mail')).toContain('I’ll sign');
  expect(text('counter-mail')).toBeUndefined();
  expect(steps).toEqual(['answer', 'decide']);
});

test('a better offer in hand is named as what is new, and the ask is not called the last', () => {
  const competing = [{ name: 'Halden', total: 330_000 }];
  const { text } = book([FIRST, ASK, them('2026-05-28', 297_000)], { competing });
  expect(text('round-two-mail')).toContain('I now have an offer from Halden at about $330,000 a year');
  expect(text('round-two-mail')).not.toContain('last ask');
});

test('they do not move: the gap once more as money paid once', () => {
  const { text } = book([FIRST, ASK, them('2026-05-28', null)]);
  expect(text('closing-mail')).toMatch(
    /Could you go to a sign-on of \$[\d,]+ instead of \$20,000\? If so, I can sign this week\./,
  );
});

test('“best and final”: no more yearly pay', () => {
  const { text } = book([FIRST, ASK, them('2026-05-28', 297_000, { final: true })]);
  expect(text('closing-mail')).toContain('I understand that the pay is final');
  expect(text('round-two-mail')).toBeUndefined();
});

test('less than before: one question and no figure to ask for', () => {
  const { text, ids } = book([FIRST, ASK, them('2026-05-28', 270_000)]);
  expect(text('ask-why')).toContain('It comes to $270,000 a year, and it was $285,500 before.');
  expect(ids.filter((id) => /^(?:counter|round|closing)/.test(id))).toEqual([]);
});

describe('a yes', () => {
  test('to an ask that was met in words names the asked parts, not the letter’s', () => {
    const { text, steps, ids } = book([FIRST, ASK, them('2026-05-28', 313_200)]);
    expect(text('acceptance')).toContain(
      'a base of $212,000, a target bonus of 10%, $320,000 in stock over 4 years',
    );
    expect(text('acceptance')).toContain('Could you send me the final letter');
    expect(text('acceptance')).not.toMatch(/205,000|240,000/);
    expect(steps).toEqual(['accept', 'sign']);
    expect(ids).not.toContain('counter-mail');
  });

  test('to a sum whose parts nobody named waits for them', () => {
    expect(book([FIRST, ASK, them('2026-05-28', 305_000)]).text('acceptance')).toBeNull();
  });

  test('to a round with its parts names those', () => {
    const agreed = { ...OFFER, base: 210_000, signOn: [{ amount: 35_000, month: 0, clawbackMonths: null }] };
    const { text } = book([FIRST, ASK, them('2026-05-28', null, { kind: 'agreed', offer: agreed })]);
    expect(text('acceptance')).toContain('a base of $210,000');
    expect(text('acceptance')).toContain('a sign-on of $35,000');
  });

  test('waits while an amount of the letter is not placed', () => {
    const { facts } = situation();
    const open = playbookOf({ ...facts, unplaced: 1 }, { today: '2026-06-01' }).scripts;
    expect(open.find(({ id }) => id === 'acceptance')?.ready).toBe(false);
  });

  test('that was said is followed by nothing but its write-up', () => {
    const { ids, steps } = book([FIRST, { date: '2026-05-28', by: 'me', kind: 'accepted', total: null }]);
    expect(ids).toEqual(['acceptance-call', 'acceptance']);
    expect(steps).toEqual(['sign']);
  });
});

test('what is left behind is asked for as a sign-on, with its sum', () => {
  const forfeited = [
    { what: 'bonus', amount: 40_000, date: '2027-03' },
    { what: 'unvested shares', amount: 25_000, date: null },
  ];
  const { text } = book([FIRST], { forfeited });
  expect(text('make-whole-mail')).toContain(
    'By leaving now I give up $40,000 of bonus due in March 2027 and $25,000 of unvested shares. Could the sign-on be $65,000',
  );
  expect(book([FIRST], { forfeited: [{ what: 'bonus', amount: 15_000, date: null }] }).ids).not.toContain(
    'make-whole-mail',
  );
});
