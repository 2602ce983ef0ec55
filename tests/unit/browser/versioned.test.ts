import { expect, test } from 'vitest';
import { every, oneOf, z } from '../../../lib/browser/schema.ts';
import { open, type Shape, seal } from '../../../lib/browser/stored/versioned.ts';

interface Note {
  text: string;
  tags: string[];
  tone: 'plain' | 'loud';
}

/** Version 1 was a bare string, version 2 an object without tone, version 3 is today's. */
const shape: Shape<Note> = {
  record: 'note',
  version: 3,
  schema: every<Note>({
    text: z.string(),
    tags: z.array(z.string()),
    tone: oneOf<Note['tone']>({ plain: true, loud: true }),
  }),
  migrations: {
    1: (old) => ({ text: (old as string).trim(), tags: [] }),
    2: (old) => ({ ...(old as object), tone: 'plain' }),
  },
};

test('every old version opens as today’s', () => {
  const today = { text: 'a', tags: [], tone: 'plain' };
  expect(open(shape, { version: 1, data: ' a ' })).toEqual({ ok: true, value: today });
  expect(open(shape, { version: 2, data: { text: 'a', tags: [] } })).toEqual({ ok: true, value: today });
  expect(open(shape, seal(shape, today as Note))).toEqual({ ok: true, value: today });
});

test('fields that nobody knows are dropped', () => {
  const stored = { version: 3, data: { text: 'a', tags: [], tone: 'loud', page: 'all of it' } };
  expect(open(shape, stored)).toEqual({ ok: true, value: { text: 'a', tags: [], tone: 'loud' } });
});

test.each([
  ['a record of a newer version', { version: 4, data: {} }, 'browser.recordNewer'],
  ['a version that never was', { version: 0, data: {} }, 'browser.recordForeign'],
  ['no record', 'text', 'browser.recordForeign'],
  ['nothing', null, 'browser.recordForeign'],
  ['a migration that fails', { version: 1, data: 7 }, 'browser.recordDamaged'],
  ['a wrong word', { version: 3, data: { text: 'a', tags: [], tone: 'sad' } }, 'browser.recordDamaged'],
])('%s is refused with a reason', (_what, stored, textKey) => {
  expect(open(shape, stored)).toEqual({ ok: false, problem: { textKey, params: { record: 'note' } } });
});
