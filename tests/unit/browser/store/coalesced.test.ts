import { expect, test } from 'vitest';
import { coalesced } from '../../../../lib/browser/store/coalesced.ts';

test('what happens while a change is being looked at is looked at once, afterwards', async () => {
  let calls = 0;
  let done: () => void = () => undefined;
  const tell = coalesced(() => {
    calls += 1;
    return new Promise<void>((resolve) => {
      done = resolve;
    });
  });
  for (let n = 0; n < 30; n++) tell();
  expect(calls).toBe(1);
  done();
  await Promise.resolve().then(() => undefined);
  expect(calls).toBe(2);
  done();
  await Promise.resolve().then(() => undefined);
  expect(calls).toBe(2);
  tell();
  expect(calls).toBe(3);
});
