/** Sentences that a mutated letter contained and that were read wrong. */
import { expect, test } from 'vitest';
import { terms } from './_read.ts';

test.each([
  ['Please sign and return this letter by November 27 be sure to keep a copy.', '2026-11-27'],
  ['Please reply by 27 November, ad hoc questions are welcome.', '2026-11-27'],
])('%s', (text, deadline) => {
  expect(terms(text, { date: '2026-11-16' }).deadline?.value).toBe(deadline);
});
