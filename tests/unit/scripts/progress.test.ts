import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../../scripts/reporters/progress.ts';

let said: string[] = [];
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a run that prints by itself gets no lines from us', () => {
  const progress = new Progress();
  for (let n = 0; n < 10; n++) {
    pass(6);
    progress.othersPrinted();
    pass(6);
    progress.testEnded(`test ${n}`);
  }
  expect(said).toEqual([]);
});

test('when nothing was printed for a while, the next thing that happens is told', () => {
  const progress = new Progress();
  progress.testEnded('one');
  pass(11);
  progress.testEnded('two');
  progress.testEnded('three');
  pass(11);
  progress.stepEnded('four');
  expect(said).toEqual(['… 2 ended, the last one two', '… still at four']);
});
