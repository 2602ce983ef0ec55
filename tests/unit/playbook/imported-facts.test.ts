import { expect, test } from 'vitest';
import cloudflare from '../../../data/guides/cloudflare/ml-ai-engineer.json' with { type: 'json' };
import type { Guide } from '../../../lib/guides/schema.ts';
import { leverNotes } from '../../../lib/playbook/lever-notes.ts';
import { say } from '../../../lib/words/words.ts';

/** The bundled guide with a fact as an import leaves it: named in the source's few words, without words of ours. */
function notesWith(fact: Partial<Guide['facts'][number]>): string[] {
  const guide = structuredClone(cloudflare) as Guide;
  const [first] = guide.facts;
  const lever = guide.levers.find(({ facts }) => first && facts.includes(first.id));
  if (!first || !lever) throw new Error('the guide has no lever with a fact');
  Object.assign(first, { textKey: 'library.fact.named', label: 'customers', ...fact });
  return leverNotes(guide, lever).map(({ textKey, params }) => say(textKey, params));
}

test('a figure of an imported guide is told with its own label', () => {
  expect(notesWith({ value: 4200, unit: 'count' }).join(' ')).toContain('4,200 (customers)');
});

test('a share is told as a percentage', () => {
  expect(notesWith({ value: 0.25, unit: 'ratio' }).join(' ')).toContain('25% (customers)');
});
