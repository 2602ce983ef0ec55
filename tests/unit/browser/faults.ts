/**
 * A fault layer over the store: each call of a kind may fail, say nothing and do nothing, or be late. What it lets through
 * goes to the store as it is.
 */
import type { Fake } from './fake.ts';

export type Call = 'get' | 'set' | 'remove' | 'clear';

/**
 * - `full`, `rejected`: the browser says so, and has done nothing.
 * - `silent`: it says that all is well, and has done nothing.
 * - `late`: it does it, much later than other calls.
 */
export type Fault = 'full' | 'rejected' | 'silent' | 'late';

export const FAULTS: Fault[] = ['full', 'rejected', 'silent', 'late'];

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Has the next calls of a kind fail; returns how to stop, and how many did. */
export function failing({ browser }: Fake, call: Call, fault: Fault, times = Number.POSITIVE_INFINITY) {
  const { local } = browser.storage;
  const real = local[call].bind(local) as (...args: unknown[]) => Promise<unknown>;
  let met = 0;
  const spoilt = async (...args: unknown[]): Promise<unknown> => {
    if (met >= times) return real(...args);
    met += 1;
    if (fault === 'full') throw new Error('Resource::kQuotaBytes quota exceeded');
    if (fault === 'rejected') throw new Error('An unexpected error occurred');
    if (fault === 'silent') return call === 'get' ? {} : undefined;
    await wait(30);
    return real(...args);
  };
  Object.assign(local, { [call]: spoilt });
  return { stop: () => void Object.assign(local, { [call]: real }), met: () => met };
}

/** Every call takes a moment of its own length, so that the steps of two pages fall between one another. */
export function interleaved({ browser }: Fake, random: () => number): void {
  const { local } = browser.storage;
  for (const call of ['get', 'set', 'remove'] as const) {
    const real = local[call].bind(local) as (...args: unknown[]) => Promise<unknown>;
    const slow = async (...args: unknown[]): Promise<unknown> => {
      await wait(random() * 3);
      const answer = await real(...args);
      await wait(random() * 3);
      return answer;
    };
    Object.assign(local, { [call]: slow });
  }
}
