/** The first screen is said in short sentences, without words of method, and every number of it can be opened. */
import { expect, test } from 'vitest';
import { figuresIn, leaves } from '../../../../lib/figures/derive.ts';
import { answer, type Case, NO_EQUITY, words } from './letter.ts';

/** Words of method, which the first screen leaves to the others. */
const METHOD = /\b(?:recurring|bands?|stated|implied|derived|percentile|tier)\b/i;
const MOST_WORDS = 16;

const CASES: Case[] = [
  {},
  { corrections: { base: 160_000 } },
  { corrections: { base: 225_000 } },
  { corrections: { company: 'Nowhere', role: 'Beekeeper' } },
  { corrections: { equity: { ...NO_EQUITY } }, inputs: { walkAway: 300_000 } },
  { inputs: { accepted: true } },
  { inputs: { today: '2026-12-20' } },
  { inputs: { fixedGrade: true } },
  { inputs: { secondBestAndFinal: true } },
];

test.each(CASES)('%j is said in short sentences without words of method', (of) => {
  const { verdict, next, confidence } = answer(of);
  const all = [
    verdict.title,
    verdict.text,
    next.headline,
    confidence.text,
    ...(next.text ? [next.text] : []),
  ];
  for (const sentence of all.map(words).flatMap((text) => text.split(/(?<=[.?]) /))) {
    // A name counts as one word: it is theirs.
    const plain = sentence.replace(/San Francisco|Senior \(L5\)/g, 'Name');
    expect(plain.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST_WORDS);
    expect(sentence).not.toMatch(METHOD);
  }
});

test.each(CASES)('%j: every number comes from the page, a source, the person or a rule', (of) => {
  for (const figure of figuresIn(answer(of)))
    for (const { origin } of leaves(figure))
      expect(['page', 'source', 'user', 'rule']).toContain(origin.from);
});
