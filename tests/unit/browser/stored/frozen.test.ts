/**
 * Records as the versions wrote them that were ever shipped: each opens today, with what the person had said. A shape that
 * changes raises its version: its fingerprint is written down here for each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { toJSONSchema } from 'zod/mini';
import { asideShape } from '../../../../lib/browser/store/aside.ts';
import { keptShape } from '../../../../lib/browser/stored/kept.ts';
import { negotiationShape, ratesShape } from '../../../../lib/browser/stored/ledger.ts';
import { draftShape, savedShape } from '../../../../lib/browser/stored/saved.ts';
import { open, type Shape } from '../../../../lib/browser/stored/versioned.ts';
import { hashOf } from '../../../../lib/evidence/identity.ts';
import fingerprints from './fingerprints.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake.ts')).browser }));
const { settingsShape } = await import('../../../../lib/browser/settings.ts');

const SHAPES: Shape<unknown>[] = [
  savedShape,
  draftShape,
  negotiationShape,
  ratesShape,
  keptShape,
  settingsShape,
  asideShape,
] as Shape<unknown>[];

const FOLDER = join(import.meta.dirname, 'frozen');
const files = readdirSync(FOLDER).map((name) => {
  const [record = '', version = ''] = name.split('-');
  return { name, record, version: Number(version) };
});

test.each(files)('$name opens', ({ name, record, version }) => {
  const stored = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { version: number; data: object };
  expect(stored.version).toBe(version);
  const shape = SHAPES.find((each) => each.record === record) as Shape<unknown>;
  const opened = open(shape, stored);
  expect(opened).toMatchObject({ ok: true });
  if (opened.ok) expect(opened).not.toHaveProperty('rest');
  expect(opened).toMatchSnapshot();
});

test('there is one of every version ever shipped', () => {
  for (const { record, version } of SHAPES)
    for (let each = 1; each <= version; each++)
      expect(
        files.some((file) => file.record === record && file.version === each),
        `${record}-${each}-….json`,
      ).toBe(true);
});

test('a shape that changes raises its version, and brings a record of the new one', () => {
  const now = Object.fromEntries(
    SHAPES.map(({ record, version, schema }) => [
      `${record}-${version}`,
      hashOf(JSON.stringify(toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toString(36),
    ]),
  );
  expect(now).toEqual(fingerprints);
});
