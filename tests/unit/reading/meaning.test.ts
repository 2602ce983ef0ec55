/** Two states of a page say the same where a person would see the same in the panel. */
import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { meaningOf } from '../../../lib/reading/meaning.ts';

const NOTES = 'Leeds: 65,000 GBP a year, they said. Ask about the garden, and when the trains run.\n'.repeat(
  4,
);
const before = fromText(NOTES);
const after = fromText(`${NOTES}They would give me a sign-on bonus of 7,000 GBP.`);

test('notes that the person called an offer say something else with a sum more', () => {
  expect(meaningOf(after, 'offer')).not.toBe(meaningOf(before, 'offer'));
});

test('words that change no term of the offer change nothing', () => {
  expect(meaningOf(fromText(`${NOTES}It rained.`), 'offer')).toBe(meaningOf(before, 'offer'));
});
