import 'fake-indexeddb/auto';
/** A letter is recognised by what it is after the panel was closed, and at another address. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hint } from '../../../lib/reading/snapshot.ts';
import { freshBrowser } from '../browser/fake.ts';
import { docAt, LETTER, type Place, SENDER } from './letters.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../browser/fake.ts')).browser }));
const { keptOf } = await import('../../../entrypoints/sidepanel/useDraft.ts');
const { drafts, keepDraft } = await import('../../../lib/browser/drafts/drafts.ts');
const { saveReport } = await import('../../../lib/browser/storage.ts');

beforeEach(() => {
  freshBrowser();
});

describe('after a restart a letter is recognised', () => {
  const MESSAGE: Hint = { field: 'message', value: '18c2f0a9', path: 'Message-ID' };
  const keep = async (place: Place) => {
    const { title, url, reading, inputs, letter } = docAt(place);
    await keepDraft({
      id: 'd',
      title,
      url,
      reading,
      letter,
      corrections: {},
      inputs: { ...inputs, walkAway: 7 },
    });
  };

  test.each<[string, Place, Place, boolean]>([
    ['at another address', {}, { url: 'https://mail.example/search/offer' }, true],
    ['with other words around it', {}, { text: `${LETTER}\nPrinted by the mail client` }, true],
    [
      'by its message, whatever is read of it',
      { hints: [SENDER, MESSAGE] },
      { hints: [MESSAGE], text: LETTER.replace('$182,000', '$190,000'), date: '2026-11-17' },
      true,
    ],
    ['not with other figures', {}, { text: LETTER.replace('$182,000', '$190,000') }, false],
    ['not from another employer', {}, { text: LETTER.replaceAll('Northbeam', 'Southgate') }, false],
    ['not of another day', {}, { date: '2026-11-20' }, false],
    ['not from another sender', {}, { hints: [{ ...SENDER, value: 'x@y.example' }] }, false],
    [
      'not as another message of the same words',
      { hints: [MESSAGE] },
      { hints: [{ ...MESSAGE, value: 'other' }], date: '2026-11-20' },
      false,
    ],
  ])('%s', async (_, before, now, isKnown) => {
    await keep(before);
    expect((await keptOf(docAt(now)))?.draft?.inputs.walkAway ?? null).toBe(isKnown ? 7 : null);
  });

  test('as a saved report, which it is then again', async () => {
    const { title, url, reading, inputs, letter } = docAt();
    await saveReport({ title, url, reading, letter, corrections: { base: 5 }, inputs });
    const kept = await keptOf(docAt({ url: 'https://mail.example/elsewhere' }));
    expect(kept?.saved?.corrections).toEqual({ base: 5 });
    expect(await keptOf(docAt({ date: '2026-11-20' }))).toBeNull();
  });

  test('and what is stored to know it by says nothing of it', async () => {
    await keep({ hints: [SENDER, MESSAGE] });
    const [draft] = await drafts();
    expect(draft?.letter).toHaveLength(2);
    expect(draft?.letter?.join(' ')).toMatch(/^[a-z0-9]{5,20} [a-z0-9]{5,20}$/);
    expect(JSON.stringify(draft)).not.toContain('18c2f0a9');
  });
});
