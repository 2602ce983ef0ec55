/** Rules 7 and 10 over random negotiations of up to four rounds, each played on by what the engine says to ask. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { counter } from '../../../../lib/counter/counter.ts';
import type { CounterInput, CounterResult } from '../../../../lib/counter/plan.ts';
import type { TalkEvent } from '../../../../lib/counter/rounds/event.ts';
import { figuresIn, reevaluate } from '../../../../lib/figures/derive.ts';
import { build, draws } from '../_arbitrary.ts';
import { RUNS, TIMEOUT } from '../_runs.ts';

vi.setConfig({ testTimeout: TIMEOUT * 4 });

const NEAR = 1e-9;
const atMost = (a: number, b: number): boolean => a <= b + NEAR * Math.max(1, Math.abs(a), Math.abs(b));

/** What they answer: how far toward the ask they come (below 0 they go down), and whether they call it final. */
const reply = fc.record({
  way: fc.constantFrom(-0.3, 0, 0, 0.2, 0.5, 0.7, 0.9, 1, 1.1),
  final: fc.constantFrom(false, false, false, true),
  /** What the person asks for of what the engine says: they may ask for less or more than that. */
  own: fc.constantFrom(1, 1, 1, 0.97, 1.04),
});
type Reply = typeof reply extends fc.Arbitrary<infer T> ? T : never;

interface Turn {
  input: CounterInput;
  result: CounterResult;
  /** The asks made before this turn. */
  asks: number[];
  /** Their last total. */
  offered: number;
  minimum: number;
}

const dated = (n: number): string => `2026-11-${String(n + 1).padStart(2, '0')}`;

/** Plays a negotiation; every turn in which the person is to say something. */
function play(input: CounterInput, replies: Reply[]): Turn[] {
  const first = counter(input);
  const known = first.move.offered?.value;
  if (known === undefined || known === null) return [];
  const minimum = input.inputs.walkAway ?? 0;
  const events: TalkEvent[] = [{ date: dated(0), by: 'them', kind: 'offer', total: known }];
  const asks: number[] = [];
  const turns: Turn[] = [{ input, result: first, asks: [], offered: known, minimum }];
  let offered = known;
  let { result } = turns[0] as Turn;
  for (const { way, final, own } of replies) {
    const planned = result.plan?.ask?.value ?? asks.at(-1);
    if (planned === undefined || result.move.kind === 'accept') break;
    const ask = Math.max(planned * own, offered * 1.001);
    asks.push(ask);
    events.push({ date: dated(events.length), by: 'me', kind: 'ask', total: ask });
    offered = Math.max(offered * 0.5, offered + way * (ask - offered));
    events.push({ date: dated(events.length), by: 'them', kind: 'answer', total: offered, final });
    const next = { ...input, events: [...events] };
    result = counter(next);
    turns.push({ input: next, result, asks: [...asks], offered, minimum });
  }
  return turns;
}

const talks = fc.tuple(draws, fc.array(reply, { minLength: 1, maxLength: 4 }));

/** Checks a property of every turn, and that it was met often enough to say something. */
function ofEveryTurn(name: string, applies: (turn: Turn) => boolean, holds: (turn: Turn) => boolean): void {
  test(name, () => {
    let met = 0;
    fc.assert(
      fc.property(talks, ([draw, replies]) =>
        play(build(draw), replies).every((turn) => {
          if (!applies(turn)) return true;
          met++;
          return holds(turn);
        }),
      ),
      RUNS,
    );
    expect(met).toBeGreaterThan(RUNS.numRuns / 20);
  });
}

const askOf = ({ result }: Turn): number | null => result.plan?.ask?.value ?? null;
const asking = (turn: Turn): boolean => askOf(turn) !== null;
const later = (turn: Turn): boolean => turn.asks.length > 0;
const step = ({ result }: Turn): number => (result.figures.base?.annual.value ?? 0) * 0.006;

describe('in every turn of a negotiation', () => {
  ofEveryTurn('an ask is above what they offer', asking, (turn) => (askOf(turn) ?? 0) > turn.offered);

  ofEveryTurn('an ask is never below the person’s minimum', asking, (turn) =>
    atMost(turn.minimum, askOf(turn) ?? 0),
  );

  ofEveryTurn('the target is not above the ask', asking, (turn) =>
    atMost(turn.result.plan?.target?.value ?? 0, askOf(turn) ?? 0),
  );

  ofEveryTurn(
    'an ask is not above the one before it without named news',
    (turn) => later(turn) && asking(turn),
    (turn) => turn.result.move.news !== null || atMost(askOf(turn) ?? 0, turn.asks.at(-1) ?? 0),
  );

  ofEveryTurn(
    'a met ask asks nothing',
    (turn) => later(turn) && turn.offered >= (turn.asks.at(-1) ?? 0),
    ({ result, offered, minimum }) =>
      result.plan?.ask == null &&
      (result.plan?.parts.length ?? 0) === 0 &&
      (result.move.kind === 'accept' || (result.move.kind === 'decide' && offered < minimum)),
  );

  ofEveryTurn('the parts sum to the ask, and none is below the offer’s', asking, (turn) => {
    const { figures, plan } = turn.result;
    const years = figures.grant.state === 'known' ? figures.grant.years.value : 1;
    const yearly = (plan?.parts ?? []).reduce((sum, { part, asked }) => {
      if (part === 'signOn' || part === 'units') return sum;
      return sum + (part === 'grant' ? asked.value / years : asked.value);
    }, 0);
    const kept = (plan?.parts ?? []).every(({ asked, offered }) => asked.value >= (offered?.value ?? 0));
    return kept && Math.abs(yearly - (askOf(turn) ?? 0)) <= 1e-8 * yearly;
  });

  ofEveryTurn(
    'a later ask is said to be the last, or names what is new',
    (turn) => later(turn) && asking(turn),
    ({ result }) => result.move.last || result.move.news !== null,
  );

  ofEveryTurn(
    'what reaches target and minimum is not countered with yearly money',
    (turn) => later(turn) && turn.result.move.news === null,
    (turn) => {
      const target = turn.result.plan?.target?.value;
      const reached = target !== undefined && turn.offered >= Math.max(target, turn.minimum);
      return !reached || askOf(turn) === null;
    },
  );

  ofEveryTurn(
    'an answer below the one before it stops and asks why',
    (turn) => later(turn) && turn.offered < (turn.result.move.offered?.value ?? 0) + NEAR,
    (turn) => {
      const before = turn.input.events?.at(-3)?.total ?? turn.offered;
      return turn.offered >= before - step(turn) || turn.result.move.kind === 'hold';
    },
  );

  ofEveryTurn(
    'what a possible answer was said to lead to is what it leads to',
    (turn) => asking(turn) && turn.result.move.news === null,
    ({ input, result }) => {
      const ask = result.plan?.ask?.value ?? 0;
      const before = input.events ?? [
        { date: dated(0), by: 'them', kind: 'offer', total: result.move.offered?.value ?? 0 },
      ];
      return result.move.answers.every(({ answer, total, move, ask: then }) => {
        const events: TalkEvent[] = [
          ...before,
          { date: '2026-12-01', by: 'me', kind: 'ask', total: ask },
          { date: '2026-12-02', by: 'them', kind: 'answer', total: total.value, final: answer === 'final' },
        ];
        const next = counter({ ...input, events });
        if (next.move.news) return true;
        return next.move.kind === move && (next.plan?.ask?.value ?? null) === (then?.value ?? null);
      });
    },
  );

  ofEveryTurn('every figure is worked out again from its leaves', asking, ({ result }) =>
    figuresIn([result.plan, result.move]).every((figure) => reevaluate(figure) === figure.value),
  );
});

test('the random negotiations meet every move', () => {
  const met = new Set<string>();
  for (const [draw, replies] of fc.sample(talks, { numRuns: 2000, seed: RUNS.seed })) {
    for (const { result } of play(build(draw), replies)) {
      met.add(result.move.kind).add(result.move.line.code);
      if (result.move.news) met.add(result.move.news.code);
    }
  }
  expect([...met]).toEqual(
    expect.arrayContaining([
      ...['ask', 'close', 'accept', 'hold', 'decide', 'news-competing'],
      ...['move-ask-last', 'move-close-enough', 'move-close-unmoved', 'move-close-final', 'move-hold-lower'],
      ...['move-accept-met', 'move-decide-open', 'move-decide-below', 'move-decide-above'],
    ]),
  );
});
