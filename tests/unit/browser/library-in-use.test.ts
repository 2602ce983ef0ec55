import 'fake-indexeddb/auto';
/** An imported guide takes no other's place by its own word: neither its month nor its title decides, a press does. */
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChosenFile } from '../../../lib/browser/library/incoming.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { syntheticGuide } from '../guides-import/synthetic/guide.ts';
import { freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { importFiles } = await import('../../../lib/browser/library/import.ts');
const { chooseGuide } = await import('../../../lib/browser/settings.ts');
const { importAll } = await import('./_files.ts');
const store = await import('../../../lib/browser/library.ts');
const { library } = await import('../../../lib/browser/library/store.ts');

beforeEach(async () => {
  freshBrowser();
  await store.eraseLibrary();
});

const file = (path: string, content: string | Uint8Array): ChosenFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { path, size: bytes.length, bytes: async () => bytes };
};

describe('beside a bundled guide of the same role', () => {
  const text = (month: string, role = 'ML/AI Engineer'): string =>
    `### ${role} | Cloudflare Global Negotiation Guide\n\n| Region | Base Salary |\n|---|---|\n| London | £80K–£100K |\n\n#### Sources\n- Cloudflare results — ${month}\n`;
  const asked = { companyId: 'cloudflare', companyName: 'Cloudflare' };
  const bundled = GUIDES.filter(({ company }) => company.id === 'cloudflare');
  const found = () => store.guidesWithImported(bundled, asked);
  const fileOf = ({ library }: { library?: string }): string => library ?? 'bundled';

  test.each(['January 2026', 'September 2026'])(
    'an imported one of %s is shown and not worked with, until a press decides',
    async (month) => {
      await importFiles([file('a.md', text(month))]);
      const before = await found();
      expect(before.used).toEqual(bundled);
      expect(before.others.map(fileOf)).toEqual(['a.md']);
      const id = before.others[0]?.id ?? '';
      await chooseGuide(id, []);
      const after = await found();
      expect(after.used.map(fileOf)).toEqual(['a.md']);
      expect(after.others).toEqual(bundled);
      await chooseGuide(null, [id]);
      expect((await found()).used).toEqual(bundled);
    },
  );

  test('one with another title of the same work takes no place by itself either', async () => {
    await importFiles([file('b.md', text('September 2026', 'Machine Learning Engineer'))]);
    const { used, others } = await found();
    expect(used).toEqual(bundled);
    expect(others.map(fileOf)).toEqual(['b.md']);
  });

  test('a choice taken back in a file of exported data switches nothing here', async () => {
    await importFiles([file('a.md', text('September 2026'))]);
    const id = (await found()).others[0]?.id ?? '';
    await chooseGuide(null, [id]);
    await importAll(
      JSON.stringify({
        format: 'counterpoint',
        records: { settings: { version: 2, data: { badge: true, fromLibrary: [id] } } },
      }),
    );
    expect((await found()).used).toEqual(bundled);
  });
});

test.each([
  ['its own words', { text: 'Something cited in July 2031' }],
  ['the person', { month: '2031-07' }],
  ['the zip it comes in', { said: '2031-07' }],
] as const)('a month that is still to come, given by %s, counts as none', async (_, from) => {
  const { name, text } = syntheticGuide(5);
  const whole = 'text' in from ? `${text}\n- ${from.text}\n` : text;
  const said = JSON.stringify({
    format: 'counterpoint-library',
    files: { [name]: { publisher: null, month: 'said' in from ? from.said : null } },
  });
  const zip = zipSync({ [name]: strToU8(whole), 'counterpoint-library.json': strToU8(said) });
  await importFiles([file('guides.zip', zip)], 'month' in from ? { month: from.month } : {});
  const [card] = await store.cards();
  expect(card?.asOf).toBe('not stated');
  const record = await store.recordOf(card?.id ?? '');
  expect(record?.guide.asOf.month).toBe('not stated');
  expect(record?.report).toContainEqual(expect.objectContaining({ code: 'month-to-come', text: '2031-07' }));
});

test('one that dated itself ahead before, is undated now and stands beside a newer file', async () => {
  const { name, text } = syntheticGuide(5);
  await importFiles([file(name, text)]);
  const db = await library();
  const [card] = await db.getAll('cards');
  const record = card && (await db.get('records', card.id));
  if (!record) throw new Error('no record');
  await db.put('cards', { ...card, asOf: '2031-07' });
  await db.put('records', { ...record, version: 1, month: '2031-07' });
  expect((await store.recordOf(card.id))?.guide.asOf.month).toBe('not stated');
  await importFiles([file('other.md', `${text}\n- Something cited in July 2026\n`)]);
  const all = (await store.cards()).map(({ file: name, asOf }) => [name, asOf]);
  expect(all).toHaveLength(2);
  expect(all).toEqual(
    expect.arrayContaining([
      [name, 'not stated'],
      ['other.md', '2026-07'],
    ]),
  );
  // Of two from the library the one that came first is worked with, and the other is shown beside it.
  const { used, others } = await store.guidesWithImported([], {
    companyId: null,
    companyName: card.company.name,
  });
  expect([used, others].map((list) => list.map(({ library: from }) => from))).toEqual([[name], ['other.md']]);
});
