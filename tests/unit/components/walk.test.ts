/** Every number in the panel: pressed, opened, worked out again from its rules and leaves, and the same as shown. */
import { act, createElement } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { FieldValue } from '../../../components/fields/field.ts';
import { ExplainContext, type Question } from '../../../components/figure/explain.ts';
import ReportView from '../../../components/report/ReportView.tsx';
import { figureText, shortText } from '../../../components/words/t.ts';
import { isDerived, leaves, reevaluate } from '../../../lib/figures/derive.ts';
import { ruleOf } from '../../../lib/figures/rules.ts';
import { hold, type Sample, sampleDoc } from './fixtures.ts';
import { mount } from './mount.ts';

/** What each letter leaves out, so that every part of the panel has something to show. */
const ENTRIES: [Sample, Record<string, FieldValue>[]][] = [
  ['sample-cloudflare-posting-zones', []],
  [
    'sample-cloudflare-sf-offer',
    [
      { 'grantValue:1': 60_000, 'signOn:1': 15_000, relocation: 12_000, refresher: 40_000 },
      { 'vestingYears:1': 2, 'clawback:1': 6, clawbackRelocation: 6, refresherYears: 4 },
    ],
  ],
  [
    'sample-cloudflare-sf-offer',
    [
      { grantValue: null, units: 1800 },
      { price: 130, listed: 'no' },
    ],
  ],
  ['sample-cloudflare-sf-offer', [{ level: null, role: 'ML/AI Engineer' }]],
  ['sample-confluent-london-offer', [{ pension: 0.06 }]],
  [
    'sample-confluent-bangalore-offer',
    [{ ctcTotal: 8_400_000, basicPay: 3_200_000, gratuityInside: 'yes', providentFund: 384_000 }],
  ],
];

beforeAll(async () => {
  // The lower half of the report comes as a part of its own.
  await import('../../../components/report/Depth.tsx');
});
afterEach(() => document.body.replaceChildren());

async function show(
  sample: Sample,
  entries: Record<string, FieldValue>[],
  explain: (asked: Question) => void,
) {
  const panel = hold(sampleDoc(sample));
  panel.act({
    type: 'inputs',
    change: { walkAway: 250_000, competing: [{ name: 'Other', total: 290_000 }] },
  });
  for (const values of entries) panel.now().edits.changeMany(values);
  const { doc, report, edits } = panel.now();
  const view = createElement(ReportView, {
    report,
    edits,
    answers: doc.answers,
    applied: doc.applied,
    onInputs: () => undefined,
    onAnswer: () => undefined,
    talks: [],
    text: null,
    onApply: () => undefined,
  });
  const screen = await mount(createElement(ExplainContext.Provider, { value: explain }, view));
  await act(async () => undefined);
  return screen;
}

/**
 * Where an amount is itself the explanation or a source's own words, the person's entry or words to say, or stands in a
 * table that only says what a picture beside openable numbers shows. The line of a fold tells what stands in it, where
 * its numbers open.
 */
const NOT_NUMBERS = [
  ...['.num', '.sum-block', '.tree', '.rule', '.event details', 'q', 'blockquote'],
  ...['.editable', '.tier-line', '.fold > summary', '.sr', '[aria-hidden="true"]'],
].join();

/** Amounts of money that stand as plain text. */
function amountsBeside(root: HTMLElement): string[] {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(NOT_NUMBERS)) part.remove();
  return [...(copy.textContent ?? '').matchAll(/.{0,40}[$£₹€]\s?\d[\d,.]*.{0,20}/g)].map(([text]) => text);
}

test.each(ENTRIES)('%s %j', async (sample, entries) => {
  const asked: Question[] = [];
  const screen = await show(sample, entries, (question) => asked.push(question));
  if (screen.root.querySelector('.leaving'))
    await screen.type(screen.one<HTMLInputElement>('.leaving input'), '5');
  const numbers = [...screen.root.querySelectorAll<HTMLElement>('.num')];
  expect(numbers.length).toBeGreaterThan(10);
  for (const number of numbers) {
    const shown = number.textContent ?? '';
    await screen.click(number);
    const figure = asked.at(-1)?.figure;
    if (!figure) throw new Error(`${shown} opens nothing`);
    expect(reevaluate(figure), shown).toBe(figure.value);
    const texts = [figureText(figure), shortText(figure)];
    expect([...texts, ...texts.map((text) => `+${text}`)]).toContain(shown);
    if (isDerived(figure)) expect(ruleOf(figure.rule), figure.rule).toBeDefined();
    for (const { origin } of leaves(figure))
      expect(['page', 'source', 'user', 'rule']).toContain(origin.from);
  }
  expect(asked).toHaveLength(numbers.length);
  expect(amountsBeside(screen.root)).toEqual([]);
});
