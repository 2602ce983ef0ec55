import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices, shipped } from '../../../scripts/notices.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('every dependency is noticed with its version and its licence, and so is what it brings along', () => {
  const text = notices(ROOT);
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} (`);
  // react-dom and intl-messageformat bring these.
  for (const name of ['scheduler', '@formatjs/icu-messageformat-parser'])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
  expect(text).toContain('Apache License');
  expect(text).toContain('Mozilla Public License');
});

test('tools of tests and what only Node would load are not in it', () => {
  const names = shipped(ROOT).join('\n');
  expect(names).not.toMatch(/vitest|playwright|jsdom|canvas|typescript|chokidar/);
});

test('the notice is the same bytes each time', () => {
  expect(notices(ROOT)).toBe(notices(ROOT));
});

test('the source of the towns is named with its licence', () => {
  expect(notices(ROOT)).toMatch(/GeoNames .*, under CC BY 4\.0/);
});
