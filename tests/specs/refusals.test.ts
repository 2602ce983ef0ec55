/** Messages above an offer that end it, and messages that only use the words of one that does. */
import { expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { isRefusal } from '../../lib/reading/kind/refusal.ts';

test.each([
  'Hi Ana,\nWe have decided to move forward with another candidate.\nBest,\nBo',
  'Hi Ana,\nwe must rescind the offer below. Sorry.\nBo',
  'Dear Ana,\nthe position has been filled. We wish you success.\nBo',
])('refuses: %s', (text) => {
  expect(isRefusal(fromText(text))).toBe(true);
});

test.each([
  'Hi Bo,\nthanks! I know you have another candidate waiting, so I will answer by Friday.\nAna',
  'Hi Ana,\nafter careful consideration we can raise your base. New numbers soon.\nBo',
  'Thank you for your interest in our questions! The letter is below, please sign by Friday.\nBo',
])('refuses nothing: %s', (text) => {
  expect(isRefusal(fromText(text))).toBe(false);
});
