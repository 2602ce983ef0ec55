/** Levers: those of the guide with its name and figures, generic ones where there is none, each with its question. */
import { expect, test } from 'vitest';
import { reevaluate } from '../../../lib/figures/derive.ts';
import { leversFor } from '../../../lib/playbook/levers.ts';
import type { Lever } from '../../../lib/playbook/playbook.ts';
import { scriptText } from '../../../lib/playbook/script.ts';
import { hasWords, say } from '../../../lib/words/words.ts';
import { situation } from './situation.ts';

const levers = (company: string, more: Parameters<typeof situation>[0] = {}): Lever[] => {
  const { facts } = situation({ company, ...more });
  return leversFor(facts);
};
const names = (list: Lever[]) => list.filter(({ guideId }) => guideId).map(({ name }) => name);

test('a guide’s levers keep their names', () => {
  expect(names(levers('cloudflare'))).toEqual([
    'AI Inference & Edge Sovereignty',
    'Workers & Edge Compute Platform',
    'Zero Trust & SASE Security',
    'AI Gateway & Model Serving',
    'Developer Platform & R2 Storage',
  ]);
  expect(names(levers('confluent'))).toHaveLength(4);
});

test('beside a guide only what it cannot know; without one the generic levers stand in', () => {
  const generic = (company: string) =>
    levers(company).flatMap(({ id, guideId, asksFor }) => (guideId || asksFor === 'terms' ? [] : [id]));
  expect(generic('cloudflare')).toEqual(['competing', 'leaving', 'scope']);
  expect(generic('nobody').length).toBeGreaterThan(8);
});

test('each has a question, words and an ask', () => {
  for (const lever of ['cloudflare', 'confluent', 'nobody'].flatMap((company) => levers(company))) {
    expect(say(lever.questionKey), lever.id).toMatch(/\?/);
    expect(lever.guideId !== null || hasWords(lever.name)).toBe(true);
    expect(lever.script.parts.length).toBeGreaterThan(0);
  }
});

test('the guide’s own figures stand beside the lever and in none of its words', () => {
  for (const lever of [...levers('cloudflare'), ...levers('confluent')]) {
    for (const { textKey, params } of lever.notes) {
      expect(say(textKey, params)).not.toMatch(/[{}]|undefined|NaN/);
      for (const param of Object.values(params))
        if (typeof param === 'object') expect(reevaluate(param)).toBe(param.value);
    }
    expect(lever.script.parts.map(({ text }) => text ?? '').join('')).not.toMatch(/\d{2}|%|\$/);
  }
  const [inference] = levers('cloudflare');
  const notes = inference?.notes.map(({ textKey, params }) => say(textKey, params)).join(' ');
  expect(notes).toContain('330 cities or more');
  expect(notes).toContain('$42,500,000');
  expect(notes).toContain('February 10, 2026');
  expect(notes).toContain('10% to 15%');
});

test('a lever becomes a sentence with the person’s own words', () => {
  const id = 'confluent/ml-ai-engineer#streaming-scarcity';
  const answers = { [`done.${id}`]: 'ran fraud models on card streams for three years' };
  const found = levers('confluent', { facts: { answers } }).find((lever) => lever.id === id);
  expect(found && scriptText(found.script)).toMatch(
    /^I ran fraud models .* I’d like the stock to reflect that\.$/,
  );
});
