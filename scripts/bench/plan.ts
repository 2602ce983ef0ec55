/** What a counter costs once everything is known: the golden cases, each planned many times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from '../../lib/counter/counter.ts';
import type { CounterInput } from '../../lib/counter/plan.ts';
import { readCases } from '../../tests/golden/_case.ts';
import { ROOT } from '../run.ts';
import { median, type Section, timed } from './section.ts';

/** One plan is shorter than the clock can tell: so many are timed together. */
const TOGETHER = 50;

const microseconds = (time: number): string => (time * 1000).toFixed(0);

/** The same case after an ask and an answer that comes halfway. */
function answeredHalfway(input: CounterInput): CounterInput {
  const { move, plan } = counter(input);
  if (!move.offered || !plan?.ask) return input;
  const [offered, ask] = [move.offered.value, plan.ask.value];
  return {
    ...input,
    events: [
      { date: '2026-11-20', by: 'them', kind: 'offer', total: offered },
      { date: '2026-11-23', by: 'me', kind: 'ask', total: ask },
      { date: '2026-11-25', by: 'them', kind: 'answer', total: offered + 0.3 * (ask - offered) },
    ],
  };
}

/** Milliseconds of each. */
const timesOf = (inputs: CounterInput[]): number[] =>
  inputs.map(
    (input) =>
      timed(() => {
        for (let i = 0; i < TOGETHER; i++) counter(input);
      }, 60) / TOGETHER,
  );

const row = (name: string, times: number[]): string[] => [
  name,
  String(times.length),
  microseconds(median(times)),
  microseconds(Math.max(...times)),
];

export function plan(): Section {
  const cases = readCases(readFileSync(join(ROOT, 'tests/golden/counter.md'), 'utf8'));
  const first = cases.map(({ input }) => input);
  const later = first.map(answeredHalfway);
  // All of them first, so that none pays for the warming of the others.
  for (let i = 0; i < TOGETHER; i++) for (const input of [...first, ...later]) counter(input);
  return {
    title: 'Time for one plan',
    table: [
      ['round', 'cases', 'median, µs', 'slowest, µs'],
      row('first', timesOf(first)),
      row('later', timesOf(later)),
    ],
    notes: [
      'From offer, band, inputs and events to move, ask, target, parts, packages and the table of answers, with their derivations.',
    ],
  };
}
