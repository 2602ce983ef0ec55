/** Every sentence of the ledger is used, and every key that is named has a sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sentences from '../../../locales/en/ledger.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../../..');

const code = ['lib', 'components', 'entrypoints', 'cli']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');

const keys = Object.keys(sentences);
/** `ledger.part.${part}` and the like, as patterns. */
const patterns = [...code.matchAll(/`(ledger\.[^`<]+)`/g)].map(([, text = '']) => {
  const parts = text.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+(?:\\.[\\w-]+)?')}$`);
});
const literal = [...code.matchAll(/['"](ledger\.[A-Za-z][\w.-]+)['"]/g)].map(([, key = '']) => key);

test('no key that is named lacks its sentence', () => {
  expect(literal.length).toBeGreaterThan(40);
  expect(literal.filter((key) => !keys.includes(key) && !key.endsWith('.ts'))).toEqual([]);
  expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
});

test('no sentence is left over', () => {
  expect(
    keys.filter((key) => !literal.includes(key) && !patterns.some((pattern) => pattern.test(key))),
  ).toEqual([]);
});
