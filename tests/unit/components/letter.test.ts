import { act, createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { fieldById } from '../../../components/fields/fields.ts';
import { Letter } from '../../../components/fields/Letter.tsx';
import { hold, type Sample, sampleDoc } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

async function letter(sample: Sample) {
  const panel = hold(sampleDoc(sample));
  const screen = await mount(createElement(Letter, { edits: panel.now().edits }));
  const again = () => screen.render(createElement(Letter, { edits: panel.now().edits }));
  const folds = () => [...screen.root.querySelectorAll<HTMLDetailsElement>('details.unstated')];
  const fold = (words: string): HTMLDetailsElement => {
    const found = folds().find((each) => each.querySelector('summary')?.textContent === words);
    if (!found) throw new Error(`No “${words}”`);
    return found;
  };
  return { ...screen, panel, again, folds, fold };
}

test('what the letter states stands in its group, what it does not is named behind one line more', async () => {
  const { root, fold } = await letter('sample-cloudflare-sf-offer');
  const open = [...root.querySelectorAll('.field')].filter((row) => !row.closest('details.unstated'));
  expect(open.map((row) => row.querySelector('dt')?.textContent)).toEqual(
    expect.arrayContaining([
      'Company',
      'Base',
      'Value of the grant, in total',
      'Cliff',
      'Sign-on',
      'Reply by',
    ]),
  );
  expect(open.map((row) => row.querySelector('dd')?.textContent)).not.toContain('not stated, add');
  expect(fold('Not stated: Units · Shares can be sold today').open).toBe(false);
});

test('a further grant has a control of its own, with labels that say which grant', async () => {
  const { fold } = await letter('sample-cloudflare-sf-offer');
  const labels = [...fold('Add another grant').querySelectorAll('dt')].map((each) => each.textContent);
  expect(labels).toEqual(['Value of the grant, in total (2nd grant)', 'Units (2nd grant)']);
});

test('a field stays in its place and its fold opens once the person has filled it in', async () => {
  const { panel, again, fold } = await letter('sample-cloudflare-sf-offer');
  const { edits } = panel.now();
  const field = fieldById(edits.offer, 'listed');
  if (!field) throw new Error('listed');
  await act(async () => edits.change(field, 'yes'));
  await again();
  expect(fold('Not stated: Units · Shares can be sold today').open).toBe(true);
  expect(fold('Not stated: Units · Shares can be sold today').textContent).toContain('Yours.');
});
