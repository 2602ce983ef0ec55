/** What a counter costs once everything is known: the golden cases, each planned many times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counter } from '../../lib/counter/counter.ts';
import { readCases } from '../../tests/golden/_case.ts';
import { ROOT } from '../run.ts';
import { median, type Section, timed } from './section.ts';

/** One plan is shorter than the clock can tell: so many are timed together. */
const TOGETHER = 50;

const microseconds = (time: number): string => (time * 1000).toFixed(0);

export function plan(): Section {
  const cases = readCases(readFileSync(join(ROOT, 'tests/golden/counter.md'), 'utf8'));
  // All of them first, so that none pays for the warming of the others.
  for (let i = 0; i < TOGETHER; i++) for (const { input } of cases) counter(input);
  const times = cases.map(
    ({ input }) =>
      timed(() => {
        for (let i = 0; i < TOGETHER; i++) counter(input);
      }, 60) / TOGETHER,
  );
  return {
    title: 'Time for one plan',
    table: [
      ['cases', 'median, µs', 'slowest, µs'],
      [String(cases.length), microseconds(median(times)), microseconds(Math.max(...times))],
    ],
    notes: ['From offer, band and inputs to ask, target, split and packages with their derivations.'],
  };
}
