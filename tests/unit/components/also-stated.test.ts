/** What the letter states beside the fields, and what it says that there is not. */
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AlsoStated } from '../../../components/fields/AlsoStated.tsx';
import { Letter } from '../../../components/fields/Letter.tsx';
import { newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { readAsSaid } from '../../../lib/reading/as-said.ts';
import { hold, TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const held = (text: string) => {
  const snapshot = fromText(text);
  return hold(
    newDoc({ title: 'Letter', url: null, snapshot, reading: readAsSaid(snapshot, 'offer'), today: TODAY }),
  ).now();
};

const LETTER = `Dear Noor,

We are pleased to offer you the position of Analyst at a base salary of £60,000 a year.
You are not eligible for a bonus.
Total compensation in the first year: £66,000. This offer is contingent on a background check and on proof of the right to work.

Component | Monthly | Annual
Basic | 2,500 | 30,000
House allowance | 1,500 | 18,000
Special allowance | 1,000 | 12,000

Sincerely,
Dana Whitlow
Head of People`;

test('names, conditions, printed totals and the rows of a table stand with their words', async () => {
  const { edits } = held(LETTER);
  const { root } = await mount(createElement(AlsoStated, { reading: edits.reading }));
  const rows = [...root.querySelectorAll('.field')].map((row) => row.textContent ?? '');
  const row = (label: string) => rows.find((text) => text.startsWith(label)) ?? '';
  expect(row('Addressed to')).toContain('Noor');
  expect(row('Signed by')).toContain('Dana Whitlow');
  expect(rows.filter((text) => text.startsWith('Depends on')).length).toBe(2);
  expect(row('Printed total, first year')).toContain('66,000');
  expect(row('House allowance')).toContain('18,000');
});

test('nothing of it, and no heading', async () => {
  const { root } = await mount(createElement(AlsoStated, { reading: held('Base £60,000.').edits.reading }));
  expect(root.textContent).toBe('');
});

test('a bonus that the letter denies is none, with its words, and not "not stated"', async () => {
  const { edits } = held(LETTER);
  const { root } = await mount(createElement(Letter, { edits }));
  const bonus = [...root.querySelectorAll('.letter-group')].find(
    (group) => group.querySelector('h3')?.textContent === 'Bonus',
  );
  expect(bonus?.textContent).toContain('none, says the letter');
  expect(bonus?.querySelector('.quote')?.textContent).toContain('not eligible for a bonus');
  expect(bonus?.textContent).not.toContain('Not stated');
});
