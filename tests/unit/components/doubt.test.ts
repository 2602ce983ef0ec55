import { createElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isMissed } from '../../../components/fields/doubt.ts';
import { fieldById } from '../../../components/fields/fields.ts';
import { Letter } from '../../../components/fields/Letter.tsx';
import { NotPlaced } from '../../../components/fields/NotPlaced.tsx';
import { ShowContext } from '../../../components/figure/explain.ts';
import { ReadAnyway, type ReadAnywayProps } from '../../../components/states/ReadAnyway.tsx';
import { ReadAs, type ReadAsProps } from '../../../components/states/ReadAs.tsx';
import { newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import { fromText } from '../../../lib/documents/text.ts';
import type { AccountEntry } from '../../../lib/reading/account/entry.ts';
import { readAsSaid } from '../../../lib/reading/as-said.ts';
import { loadScorer } from '../../../lib/reading/owners/scorer/load.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { hold, TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const scorer = await loadScorer();

const entry = (text: string, parts: Partial<AccountEntry> = {}): AccountEntry => ({
  text,
  span: { start: 10, end: 10 + text.length },
  quote: `There is also ${text}.`,
  kind: 'money',
  fate: 'not-placed',
  figure: null,
  owner: null,
  other: null,
  certainty: 'unsure',
  reasons: [],
  ...parts,
});

/** A note as the panel holds it, with an account of one's own where it is given. */
function note(text: string, account?: AccountEntry[]) {
  const snapshot = fromText(text);
  const reading = readAsSaid(snapshot, 'offer', { scorer });
  return hold(
    newDoc({
      title: 'Note',
      url: null,
      snapshot,
      reading: account ? { ...reading, account } : reading,
      today: TODAY,
    }),
  ).now();
}

describe('what is unsure is asked', () => {
  test('with its quote and the other reading of the account', async () => {
    const { edits } = note('Base £58,000, said the note about Leeds.');
    const [base] = edits.reading.base;
    if (!base?.span) throw new Error('no base');
    const reading = {
      ...edits.reading,
      base: [{ ...base, certainty: 'unsure' as const }],
      account: [entry('£58,000', { span: base.span, fate: 'counted', owner: 'base', other: 'previous' })],
    };
    const { root } = await mount(createElement(Letter, { edits: { ...edits, reading } }));
    const row = [...root.querySelectorAll('.field')].find(
      (one) => one.querySelector('dt')?.textContent === 'Base',
    );
    expect(row?.textContent).toContain('Please check.');
    expect(row?.textContent).toContain('It may also be: pay of another job.');
    expect(row?.querySelector('.quote')?.textContent).toContain('£58,000');
  });

  test('a figure left over is not called “not stated”', async () => {
    const text = 'Base 180k, based in Leeds.';
    const without = note(text, []);
    const field = fieldById(without.edits.offer, 'signOn');
    if (!field) throw new Error('no field');
    expect(isMissed(field, without.edits.reading)).toBe(false);
    const { edits } = note(text, [entry('$20,000', { owner: 'signon' })]);
    expect(isMissed(field, edits.reading)).toBe(true);
    const { root } = await mount(createElement(Letter, { edits }));
    const summaries = [...root.querySelectorAll('summary')].map((one) => one.textContent);
    expect(summaries).toContain('Not found: Sign-on');
    expect(summaries.some((words) => words?.startsWith('Not stated') && words.includes('Sign-on'))).toBe(
      false,
    );
    const row = [...root.querySelectorAll('.field')].find(
      (one) => one.querySelector('dt')?.textContent === 'Sign-on',
    );
    expect(row?.textContent).toContain('not found, add');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('#unplaced');
  });

  test('an amount that nobody claims may be any amount, and no percentage', () => {
    const { edits } = note('Base 180k, based in Leeds.', [entry('$20,000')]);
    const missed = ['base', 'signOn', 'relocation', 'grantValue', 'bonusAmount', 'bonusPct', 'units'].filter(
      (id) => {
        const field = fieldById(edits.offer, id);
        return field && isMissed(field, edits.reading);
      },
    );
    expect(missed).toEqual(['base', 'signOn', 'relocation', 'grantValue', 'bonusAmount']);
  });

  test('“No equity is mentioned” is not said while a grant is left over', () => {
    const { doc } = note('Base $180,000 a year, based in Leeds.', [entry('$90,000', { owner: 'grant' })]);
    const { corrections, inputs, reading } = doc;
    expect(buildReport({ reading, corrections, inputs }).states).not.toContain('no-equity-stated');
    const none = { ...reading, account: [] };
    expect(buildReport({ reading: none, corrections, inputs }).states).toContain('no-equity-stated');
  });
});

describe('what is not placed is listed', () => {
  const entries = ['$1,000', '$2,000', '$3,000', '$4,000'].map((text, at) =>
    entry(text, { span: { start: at * 50, end: at * 50 + 6 }, owner: at === 0 ? 'pension' : null }),
  );

  test('with its words and quote, and a way to its place', async () => {
    const show = vi.fn();
    const { root, button, click } = await mount(
      createElement(
        ShowContext.Provider,
        { value: show },
        createElement(NotPlaced, { entries: entries.slice(0, 2) }),
      ),
    );
    expect(root.querySelector('h2')?.textContent).toBe('Not placed (2)');
    expect(root.querySelector('details')).toBeNull();
    expect(root.querySelector('li')?.textContent).toContain('$1,000 It may be: pension.');
    expect(root.querySelector('.quote')?.textContent).toBe('There is also $1,000.');
    await click(button('Show on the page: $2,000'));
    expect(show).toHaveBeenCalledWith({ start: 50, end: 56 });
  });

  test('folded away where there are more than three', async () => {
    const { one } = await mount(createElement(NotPlaced, { entries }));
    expect(one<HTMLDetailsElement>('details').open).toBe(false);
    expect(one('summary').textContent).toBe('Show all 4');
  });

  test('and is not there where nothing is left over', async () => {
    const { root } = await mount(createElement(NotPlaced, { entries: [] }));
    expect(root.textContent).toBe('');
  });
});

describe('read it anyway', () => {
  const show = async (parts: Partial<ReadAnywayProps>) => {
    const onSay = vi.fn();
    const props = { said: null, lean: null, amounts: 0, onSay, ...parts };
    return { ...(await mount(createElement(ReadAnyway, props))), onSay };
  };
  const names = (root: HTMLElement) => [...root.querySelectorAll('button')].map((one) => one.textContent);

  test('a text that leans to an offer says so and offers one button', async () => {
    const { root, button, click, onSay } = await show({ lean: 'offer' });
    expect(root.querySelector('h2')?.textContent).toBe('This looks a little like an offer');
    expect(names(root)).toEqual(['This is an offer, read it anyway']);
    await click(button('This is an offer, read it anyway'));
    expect(onSay).toHaveBeenCalledWith('offer');
  });

  test('a text that leans to a posting is read as one, or as an offer all the same', async () => {
    const { root, button, click, onSay } = await show({ lean: 'posting' });
    expect(names(root)).toEqual(['This is a posting, read it anyway', 'This is an offer']);
    await click(button('This is a posting, read it anyway'));
    await click(button('This is an offer'));
    expect(onSay.mock.calls).toEqual([['posting'], ['offer']]);
  });

  test('a text with amounts and no verdict has the button too', async () => {
    const { root } = await show({ amounts: 2 });
    expect(root.textContent).toContain('It holds 2 amounts');
    expect(names(root)).toEqual(['This is an offer, read it anyway']);
  });

  test('a text without amounts has none, and neither has one that is not at hand', async () => {
    expect(names((await show({})).root)).toEqual([]);
    expect(names((await show({ lean: 'offer', onSay: null })).root)).toEqual([]);
  });

  test('what the person took back can be read again', async () => {
    const { root } = await show({ said: 'other', lean: 'offer', amounts: 1 });
    expect(root.querySelector('h2')?.textContent).toBe('Not read as an offer or a posting');
    expect(names(root)).toEqual(['This is an offer, read it anyway']);
  });
});

describe('the line above a report', () => {
  const verdict = { value: 'offer', confidence: 0.6, sure: false, lean: 'offer', reasons: [] } as const;
  const show = async (parts: Partial<ReadAsProps>) => {
    const onSay = vi.fn();
    const props = { said: null, verdict: { ...verdict, reasons: [] }, onSay, ...parts };
    return { ...(await mount(createElement(ReadAs, props))), onSay };
  };

  test('says what it was read as, with a way back', async () => {
    const { root, button, click, onSay } = await show({ said: 'offer' });
    expect(root.textContent).toBe('Read as an offer. Not an offer');
    await click(button('Not an offer'));
    expect(onSay).toHaveBeenCalledWith('other');
  });

  test('says where the verdict is not sure', async () => {
    expect((await show({})).root.textContent).toContain('we are not sure');
  });

  test('is not there where the verdict is sure, or was kept by an older version', async () => {
    const sure = { ...verdict, reasons: [], sure: true };
    expect((await show({ verdict: sure })).root.textContent).toBe('');
    const { sure: _, ...old } = sure;
    expect((await show({ verdict: old })).root.textContent).toBe('');
  });
});
