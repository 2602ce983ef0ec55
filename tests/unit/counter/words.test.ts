/** Every sentence that the counter, the report or the command can say has words. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counter } from '../../../lib/counter/counter.ts';
import { figuresIn, leaves } from '../../../lib/figures/derive.ts';
import { hasWords } from '../../../lib/words/words.ts';
import { leaveAt } from '../../../lib/worth/leave.ts';

import { readCases } from '../../golden/_case.ts';

const files = ['lib/counter', 'lib/counter/rounds', 'lib/report', 'cli'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

/** Codes that a file names: `note('code'`, and both of a choice between two. */
function codesIn(text: string): string[] {
  const calls = text.match(/\bnote\(([^{(]*?)[,)]/g) ?? [];
  return calls.flatMap((call) => [...call.matchAll(/'([a-z][a-z-]+)'/g)].map(([, code]) => code ?? ''));
}

const codes = files.flatMap((file) =>
  codesIn(readFileSync(file, 'utf8')).map((code): [string, string] => [code, file]),
);

test('the scan finds the codes', () => {
  expect(codes.length).toBeGreaterThan(40);
});

test.each(codes)('%s (%s)', (code) => {
  expect(hasWords(`counter.${code}`)).toBe(true);
});

test.each(['currency', 'base', 'equity', 'value', 'price', 'strike', 'years'])('missing: %s', (part) => {
  expect(hasWords(`counter.missing-${part}`)).toBe(true);
});

test('every constant of a rule says what it is', () => {
  const cases = readCases(readFileSync('tests/golden/counter.md', 'utf8'));
  const names = new Set<string>();
  for (const { input } of cases) {
    const result = counter(input);
    for (const { origin } of figuresIn([result, leaveAt(13, result.figures)]).flatMap(leaves)) {
      if (origin.from === 'rule') names.add(origin.name);
    }
  }
  expect(names.size).toBeGreaterThan(20);
  for (const name of names) expect(hasWords(`figures.constant.${name}`), name).toBe(true);
});
