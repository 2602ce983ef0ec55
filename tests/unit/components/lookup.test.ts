import { createElement, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Combobox, type Option } from '../../../components/lookup/Combobox.tsx';
import { choicesFor } from '../../../components/lookup/choices.ts';
import { glance } from '../../../components/lookup/Glance.tsx';
import { optionOf } from '../../../components/lookup/options.ts';
import { payIn, payOf } from '../../../components/lookup/pay.ts';
import type { Evidence, EvidenceRange } from '../../../lib/evidence/evidence.ts';
import { lookup } from '../../../lib/evidence/lookup.ts';
import { user } from '../../../lib/figures/leaf.ts';
import { hold, sampleDoc, TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

Element.prototype.scrollIntoView ??= () => undefined;
afterEach(() => document.body.replaceChildren());

const LIMIT = 8;

function Search({ onChoose }: { onChoose: (option: Option) => void }) {
  const [text, setText] = useState('');
  const options = choicesFor(text, LIMIT, { bands: lookup, employers: null }, TODAY).map((choice) =>
    optionOf(choice),
  );
  return createElement(Combobox, { label: 'Company', text, options, onText: setText, onChoose });
}

async function search() {
  const onChoose = vi.fn();
  const screen = await mount(createElement(Search, { onChoose }));
  const input = screen.one<HTMLInputElement>('input');
  /** The option that assistive technology is told of. */
  const active = (): string | null =>
    document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
  return { ...screen, input, active, onChoose };
}

test('type, arrows, Enter: chooses without the mouse, the focus staying in the field', async () => {
  const screen = await search();
  await screen.focus(screen.input);
  await screen.type(screen.input, 'cloud');
  expect(screen.input.getAttribute('aria-expanded')).toBe('true');
  const first = screen.active();
  expect(first).toContain('Cloudflare');
  await screen.press(screen.input, 'ArrowDown');
  expect(screen.active()).not.toBe(first);
  await screen.press(screen.input, 'ArrowUp');
  expect(screen.active()).toBe(first);
  await screen.press(screen.input, 'Enter');
  expect(screen.onChoose).toHaveBeenCalledOnce();
  expect(screen.onChoose.mock.calls[0]?.[0].title).toContain('Cloudflare');
  expect(document.activeElement).toBe(screen.input);
  expect(screen.input.getAttribute('aria-expanded')).toBe('false');
});

test('arrows go round at both ends', async () => {
  const screen = await search();
  await screen.type(screen.input, 'cloud');
  const first = screen.active();
  await screen.press(screen.input, 'ArrowUp');
  expect(screen.active()).not.toBe(first);
  await screen.press(screen.input, 'ArrowDown');
  expect(screen.active()).toBe(first);
});

test('Escape closes the list, then empties the field', async () => {
  const screen = await search();
  await screen.type(screen.input, 'cloud');
  await screen.press(screen.input, 'Escape');
  expect(screen.input.getAttribute('aria-expanded')).toBe('false');
  expect(screen.input.value).toBe('cloud');
  await screen.press(screen.input, 'Escape');
  expect(screen.input.value).toBe('');
});

test('the number of results is said, also when there is none', async () => {
  const screen = await search();
  await screen.type(screen.input, 'zzzz');
  expect(screen.one('[role="status"]').textContent).toBe('Nothing found');
  await screen.press(screen.input, 'Enter');
  expect(screen.onChoose).not.toHaveBeenCalled();
});

test('a hit is worded with its place, its pay and who says it', () => {
  const [hit] = lookup('confluent london', 1);
  expect(hit && optionOf({ kind: 'band', id: hit.id, hit })).toMatchObject({
    title: 'Confluent, ML/AI Engineer',
    detail: 'London',
    pay: { amount: '£112.7K–£157.8K', what: 'total, guide' },
  });
});

test('at a glance: one measure only, a total where there is one', () => {
  const { report } = hold(sampleDoc('sample-confluent-london-offer')).now();
  expect(new Set(glance(report.evidence).map(({ measure }) => measure))).toEqual(new Set(['total']));
});

describe('the pay of a row', () => {
  const range = (tier: 'posted' | 'filed' | 'market', low: number, high: number, marks: string[] = []) => ({
    ...(hold(sampleDoc('sample-confluent-london-offer')).now().report.evidence.ranges[0] as EvidenceRange),
    tier,
    measure: 'base' as const,
    low: user(low, 'money', 'USD', 'low'),
    high: user(high, 'money', 'USD', 'high'),
    marks: marks as EvidenceRange['marks'],
  });
  const pay = (...ranges: EvidenceRange[]) => payIn({ ranges } as Evidence);

  test('is the most trusted range for what was asked, with what is measured and who says it', () => {
    const market = range('market', 150_000, 210_000);
    const filed = range('filed', 148_000, 190_000);
    expect(pay(market, filed)).toEqual({ amount: '$148K–$190K', what: 'base, filed' });
    expect(pay(market)).toEqual({ amount: '$150K–$210K', what: 'base, market' });
    expect(pay(range('posted', 180_000, 180_000), filed)).toEqual({ amount: '$180K', what: 'base, posted' });
  });

  test('is none where the ranges are for another place, level or role', () => {
    expect(pay(range('filed', 1, 2, ['other-place']), range('posted', 1, 2, ['other-role']))).toBeNull();
    expect(payOf([])).toBeNull();
  });
});
