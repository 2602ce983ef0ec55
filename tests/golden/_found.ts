/** What a result says under the names that the golden tables use. */
import { expect } from 'vitest';
import type { CounterResult } from '../../lib/counter/plan.ts';

export type Answer = number | string | string[] | null;

export type Answers = Record<string, () => Answer | undefined>;

export const codes = (notes: { code: string }[]): string[] => notes.map(({ code }) => code);

export function answersOf(result: CounterResult): Answers {
  const { plan, years } = result;
  const part = (of: string) => plan?.parts.find((each) => each.part === of);
  return {
    recurring: () => result.recurring?.value,
    cash: () => result.cashView?.value,
    mode: () => plan?.mode,
    type: () => result.type,
    move: () => result.move.kind,
    last: () => (result.move.last ? 'yes' : 'no'),
    ask: () => plan?.ask?.value,
    target: () => plan?.target?.value,
    cap: () => plan?.cap?.value,
    walkAway: () => plan?.walkAway?.value,
    sayLow: () => plan?.say?.low.value,
    sayHigh: () => plan?.say?.high.value,
    base: () => part('base')?.asked.value,
    basePerPeriod: () => part('base')?.counted?.value,
    bonus: () => part('bonus')?.asked.value ?? 0,
    grant: () => part('grant')?.asked.value,
    units: () => part('grant')?.counted?.value,
    otherGrants: () => part('otherGrants')?.asked.value,
    signOn: () => part('signOn')?.asked.value ?? 0,
    year1: () => years[0]?.total?.value,
    year2: () => years[1]?.total?.value,
    year3: () => years[2]?.total?.value,
    year4: () => years[3]?.total?.value,
    position: () => result.positions[0]?.word,
    advice: () => codes(result.advice),
    warning: () => codes(result.warnings),
    missing: () => codes(result.missing),
  };
}

/** Holds the answers to a row's `expect:`; `no-<name>` is that there is none, or not that one of a list. */
export function holdTo(answers: Answers, expected: { name: string; value: string }[]): void {
  const found = (name: string): Answer => {
    const read = answers[name];
    if (!read) throw new Error(`The table expects "${name}", which nobody knows`);
    return read() ?? null;
  };
  for (const { name, value } of expected) {
    if (name.startsWith('no-')) {
      const got = found(name.slice(3));
      if (Array.isArray(got)) expect(got, name).not.toContain(value);
      else expect(got, name).toBeNull();
      continue;
    }
    const got = found(name);
    if (Array.isArray(got)) expect(got, name).toContain(value);
    else if (typeof got === 'number') expect(got, name).toBeCloseTo(Number(value), 4);
    else expect(got, name).toBe(value);
  }
}
