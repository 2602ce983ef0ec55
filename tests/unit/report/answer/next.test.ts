/** What to do next: round by round, when there is nothing to ask for, and the lever that moves the ask most. */
import { describe, expect, test } from 'vitest';
import type { TalkEvent } from '../../../../lib/counter/rounds/event.ts';
import { answer, type Case, head, LETTER, words } from './letter.ts';

describe('when there is nothing to ask for', () => {
  test('expired: whether it still stands, before any number', () => {
    expect(head({ inputs: { today: '2026-12-08' } })).toEqual({
      kind: 'expired',
      title: 'The reply date has passed',
      next: 'stands',
      headline: 'Ask if it still stands',
    });
    expect(answer({ inputs: { today: '2026-12-07' } }).due).toMatchObject({ days: 0, state: 'today' });
  });

  test('accepted: nothing more, and no date', () => {
    expect(head({ inputs: { accepted: true } })).toMatchObject({ kind: 'accepted', next: 'none' });
    expect(answer({ inputs: { accepted: true } }).due).toBeNull();
  });

  test('a fixed grade is named as the reason', () => {
    const { next } = answer({ inputs: { fixedGrade: true } });
    expect(next.kind).toBe('none');
    expect(next.text?.textKey).toBe('answer.none.fixed-grade');
  });

  test('twice final: decide', () => {
    expect(head({ inputs: { secondBestAndFinal: true } }).next).toBe('decide');
  });
});

describe('after the ask went out', () => {
  const asked: TalkEvent[] = [
    { date: '2026-11-20', by: 'them', kind: 'offer', total: 285_500 },
    { date: '2026-11-21', by: 'me', kind: 'ask', total: 313_200 },
  ];
  const then = (total: number, final = false): TalkEvent[] => [
    ...asked,
    { date: '2026-11-22', by: 'them', kind: 'answer', total, final },
  ];

  test('it is with them: wait', () => {
    expect(head({ events: asked })).toMatchObject({ kind: 'waiting', next: 'hold' });
  });

  test('they met it: say yes', () => {
    expect(head({ events: then(313_200) })).toMatchObject({ kind: 'met', headline: 'Say yes' });
  });

  test('they moved: one last ask, which is said to be the last', () => {
    const { verdict, next } = answer({ events: then(292_000) });
    expect(verdict.kind).toBe('moved');
    expect(words(verdict.text)).toContain('$292,000');
    expect(next.kind).toBe('ask');
    expect(next.text?.textKey).toBe('answer.next.last');
  });

  test('they did not move', () => {
    expect(head({ events: then(285_500) })).toMatchObject({ kind: 'unmoved', next: 'close' });
  });

  test('they went down: stop', () => {
    expect(head({ events: then(270_000) })).toMatchObject({ kind: 'lower', headline: 'Stop, and ask why' });
  });
});

describe('the best lever', () => {
  test('a kept better offer, with what the ask rises by', () => {
    const { lever } = answer({ rivals: [{ name: 'Tidepool', total: 310_000 }] });
    expect(lever).toMatchObject({ kind: 'rival', name: 'Tidepool' });
    const before = answer().next.headline.params.ask as { value: number };
    const after = answer({ inputs: { competing: [{ name: 'Tidepool', total: 310_000 }] } });
    const ask = after.next.headline.params.ask as { value: number };
    expect(lever?.by?.value).toBe(ask.value - before.value);
    expect(lever?.inputs?.competing).toEqual([{ name: 'Tidepool', total: 310_000 }]);
  });

  test('a worse one moves nothing, so that they came first does', () => {
    const { lever } = answer({ rivals: [{ name: 'Tidepool', total: 200_000 }] });
    expect(lever?.kind).toBe('wanted');
    expect(lever?.by?.value).toBeGreaterThan(0);
    const ask = (of: Case) => (answer(of).next.headline.params.ask as { value: number }).value;
    expect(ask({ inputs: { strength: { wanted: true } } }) - ask({})).toBe(lever?.by?.value);
  });

  test('once that is said, another offer is asked for', () => {
    const { lever } = answer({ inputs: { strength: { wanted: true } } });
    expect(lever).toMatchObject({ kind: 'competing', by: null });
  });
});

test('conditions of the letter are asked about before signing', () => {
  const { questions } = answer({
    text: LETTER.replace(
      'Please reply',
      'This offer is conditional on two satisfactory references.\nPlease reply',
    ),
  });
  expect(questions.map(({ textKey }) => textKey)).toContain('answer.conditional');
});
