import 'fake-indexeddb/auto';
/** A view that breaks takes nothing along of what a person typed: what they corrected, and what still stands in an editor. */
import { createElement, StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Editable } from '../../../components/fields/Editable.tsx';
import type { Edits } from '../../../components/fields/edits.ts';
import { fieldById, isCorrected } from '../../../components/fields/fields.ts';
import { valueText } from '../../../components/fields/shown.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { freshBrowser } from '../browser/fake.ts';
import { mount } from './mount.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../browser/fake.ts')).browser }));

/** What the panel's report is drawn as here: two fields, and a defect when the test says so. */
let isBroken: (edits: Edits) => boolean = () => false;
vi.mock('../../../components/report/ReportView.tsx', () => ({
  default: ({ edits }: { edits: Edits }) => {
    if (isBroken(edits)) throw new Error('a defect of the view');
    return ['base', 'currency'].map((id) => {
      const field = fieldById(edits.offer, id);
      if (!field) return null;
      return createElement(Editable, {
        key: id,
        field,
        value: field.read(edits.offer),
        corrected: isCorrected(field, edits.offer, edits.asRead),
        onChange: (value) => edits.change(field, value),
        onRestore: () => edits.restore(field),
        // biome-ignore lint/correctness/noChildrenProp: a test file has no JSX
        children: valueText(field, edits.offer),
      });
    });
  },
}));
const { App } = await import('../../../entrypoints/sidepanel/App.tsx');

const LETTER =
  'Dear Sam,\nWe are pleased to offer you the position of Data Engineer at Northbeam. Your annual base salary will be $182,000.\nSincerely, Dana';

beforeEach(() => {
  const fake = freshBrowser();
  const snapshot = fromText(LETTER, { url: 'https://mail.example/1', title: 'Offer' });
  fake.addTab({
    id: 1,
    active: true,
    isAllowed: true,
    script: () => ({ page: 1, href: 'https://mail.example/1', pdf: false, snapshot }),
  });
  isBroken = () => false;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function panel() {
  const screen = await mount(createElement(StrictMode, null, createElement(App)));
  await vi.waitFor(() => screen.one('.editable'), { timeout: 20_000 });
  return screen;
}

test('after a defect the corrections are there, and what stood typed in an open editor', async () => {
  const screen = await panel();
  await screen.click(screen.button('Base: $182,000. Change'));
  await screen.type(screen.one<HTMLInputElement>('input'), '190k');
  await screen.click(screen.button('Save'));
  await screen.click(screen.button('Currency: USD. Change'));
  await screen.type(screen.one<HTMLInputElement>('input[aria-label=Currency]'), 'quatloos');
  isBroken = () => true;
  await screen.click(screen.button('Save'));
  // Refused beside the field; the text stays.
  expect(screen.one('[role=alert]').textContent).toMatch(/^Type a currency/);
  expect(screen.one<HTMLInputElement>('input[aria-label=Currency]').value).toBe('quatloos');
  await screen.click(screen.button('Base: $190,000. Change'));
  await screen.type(screen.one<HTMLInputElement>('input[aria-label=Base]'), '200k');
  await screen.click(screen.button('Save'));
  expect(screen.root.textContent).toContain('This part could not be shown');
  isBroken = () => false;
  await screen.click(screen.button('Try again'));
  expect(screen.button('Base: $200,000. Change')).toBeDefined();
  expect(screen.one<HTMLInputElement>('input[aria-label=Currency]').value).toBe('quatloos');
});

test('where the last change is what cannot be shown, it can be taken back, and nothing else goes', async () => {
  const screen = await panel();
  isBroken = ({ offer }) => offer.base === 200_000;
  for (const typed of ['190k', '200k']) {
    await screen.click(screen.one('.editable'));
    await screen.type(screen.one<HTMLInputElement>('input'), typed);
    await screen.click(screen.button('Save'));
  }
  await screen.click(screen.button('Try again'));
  expect(screen.root.textContent).toContain('This part could not be shown');
  await screen.click(screen.button('Take back the last change'));
  expect(screen.button('Base: $190,000. Change')).toBeDefined();
});
