import '../../../lib/words/words.ts';
import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Editable } from '../../../components/fields/Editable.tsx';
import { fieldById } from '../../../components/fields/fields.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { mount } from './mount.ts';

const OFFER: Offer = {
  company: 'Cloudflare',
  role: null,
  level: null,
  place: null,
  currency: 'USD',
  payPeriod: 'year',
  base: 205000,
  bonus: null,
  equity: null,
  signOn: [],
  deadline: null,
};

afterEach(() => document.body.replaceChildren());

async function base(parts: { corrected?: boolean } = {}) {
  const field = fieldById(OFFER, 'base');
  if (!field) throw new Error('base');
  const onChange = vi.fn();
  const onRestore = vi.fn();
  const screen = await mount(
    createElement(Editable, {
      field,
      value: 205000,
      corrected: parts.corrected ?? false,
      onChange,
      onRestore,
      // biome-ignore lint/correctness/noChildrenProp: a test file has no JSX
      children: '$205,000',
    }),
  );
  const open = () => screen.click(screen.one('.editable'));
  return { ...screen, open, onChange, onRestore };
}

test('says what it is and what it holds, before and while it is edited', async () => {
  const screen = await base();
  expect(screen.one('.editable').getAttribute('aria-label')).toBe('Base: $205,000. Change');
  await screen.open();
  expect(screen.one<HTMLInputElement>('input').value).toBe('205000');
  expect(screen.one('input').getAttribute('aria-label')).toBe('Base');
});

test('a new amount is handed over, and the focus comes back', async () => {
  const screen = await base();
  await screen.open();
  await screen.type(screen.one<HTMLInputElement>('input'), '220k');
  await screen.click(screen.button('Save'));
  expect(screen.onChange).toHaveBeenCalledExactlyOnceWith(220000);
  expect(document.activeElement).toBe(screen.one('.editable'));
});

test('the same amount, written otherwise, is no change', async () => {
  const screen = await base();
  await screen.open();
  await screen.type(screen.one<HTMLInputElement>('input'), '$205,000');
  await screen.click(screen.button('Save'));
  expect(screen.onChange).not.toHaveBeenCalled();
});

test('what is not an amount is refused with a reason that the field points to', async () => {
  const screen = await base();
  await screen.open();
  await screen.type(screen.one<HTMLInputElement>('input'), 'a lot');
  await screen.click(screen.button('Save'));
  const input = screen.one<HTMLInputElement>('input');
  expect(screen.onChange).not.toHaveBeenCalled();
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'Enter an amount',
  );
});

test('Escape leaves everything as it was', async () => {
  const screen = await base();
  await screen.open();
  await screen.type(screen.one<HTMLInputElement>('input'), '1');
  await screen.press(screen.one('input'), 'Escape');
  expect(screen.onChange).not.toHaveBeenCalled();
  expect(screen.one('.editable').textContent).toBe('$205,000');
});

test('an emptied field is "not stated", not zero', async () => {
  const screen = await base();
  await screen.open();
  await screen.type(screen.one<HTMLInputElement>('input'), '  ');
  await screen.click(screen.button('Save'));
  expect(screen.onChange).toHaveBeenCalledExactlyOnceWith(null);
});

test('only a corrected value has a way back', async () => {
  const plain = await base();
  await plain.open();
  expect(() => plain.button('Back to what was read')).toThrow();
  const corrected = await base({ corrected: true });
  await corrected.open();
  await corrected.click(corrected.button('Back to what was read'));
  expect(corrected.onRestore).toHaveBeenCalledOnce();
});
