/** What is secondary is folded: a row that says what is inside, of which nothing is missing; a way to it opens it. */
import { act, createElement } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import ReportView from '../../../components/report/ReportView.tsx';
import { hold, type Sample, sampleDoc } from './fixtures.ts';
import { mount } from './mount.ts';

beforeAll(async () => {
  // The lower half of the report comes as a part of its own.
  await import('../../../components/report/Depth.tsx');
});
beforeEach(() => {
  // jsdom scrolls nothing.
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function show(sample: Sample) {
  const panel = hold(sampleDoc(sample));
  const element = () => {
    const { doc, report, edits } = panel.now();
    return createElement(ReportView, {
      report,
      edits,
      answers: doc.answers,
      applied: doc.applied,
      onInputs: (change) => panel.act({ type: 'inputs', change }),
      onAnswer: (slotId, text) => panel.act({ type: 'answer', slotId, text }),
      talks: [],
      text: null,
      onApply: (leverId, applies) => panel.act({ type: 'apply', leverId, applies }),
    });
  };
  const screen = await mount(element());
  await act(async () => undefined);
  const text = (selector: string): string => screen.one(selector).textContent ?? '';
  return { ...screen, text, panel, again: () => screen.render(element()) };
}

const SAMPLES: Sample[] = [
  'sample-cloudflare-sf-offer',
  'sample-confluent-london-offer',
  'sample-confluent-bangalore-offer',
  'sample-cloudflare-posting-zones',
];

const amounts = (text: string): string[] =>
  [...text.matchAll(/[$£₹€]\s?\d[\d,.]*\d(?:K|M|L|Cr| lakh| crore)?/g)].map(([amount]) => amount);

test.each(SAMPLES)(
  '%s: every fold is named, says what is inside, and holds each amount of that line',
  async (sample) => {
    const { root } = await show(sample);
    const folds = [...root.querySelectorAll('.fold')];
    expect(folds.length).toBeGreaterThan(8);
    for (const fold of folds) {
      const summary = fold.querySelector('summary');
      const line = summary?.querySelector('small')?.textContent ?? '';
      const name = (summary?.textContent ?? '').replace(line, '');
      expect(name.trim(), line).not.toBe('');
      expect(line.trim(), name).not.toBe('');
      // What is to be told apart by the press that opens it holds no other control.
      expect(summary?.querySelector('button, a, input')).toBeNull();
      const body = fold.querySelector('.fold-body')?.textContent ?? '';
      if (!fold.closest('.answers')) for (const amount of amounts(line)) expect(body, name).toContain(amount);
    }
  },
);

test('closed until they are wanted, but for a group of the letter that is unsure', async () => {
  const { root } = await show('sample-cloudflare-sf-offer');
  const open = [...root.querySelectorAll<HTMLDetailsElement>('.fold')].filter((fold) => fold.open);
  expect(open.map((fold) => fold.querySelector('.check'))).not.toContain(null);
});

test('a way to what is folded opens it, and whatever it stands in', async () => {
  const { one, click } = await show('sample-cloudflare-sf-offer');
  const others = one<HTMLDetailsElement>('#script-questions');
  expect(others.open).toBe(false);
  const link = document.createElement('a');
  link.href = '#script-questions';
  one('[role="tabpanel"]').append(link);
  await click(link);
  expect(others.open).toBe(true);
  expect(others.closest<HTMLDetailsElement>('.fold')?.open).toBe(true);
  expect(document.activeElement).toBe(others.querySelector('summary'));
  link.href = '#yours';
  await click(link);
  expect(one<HTMLDetailsElement>('#yours > .fold').open).toBe(true);
  expect(document.activeElement).toBe(one('#yours summary'));
});

test('the raise goes where the person wants it: the table and the mail ask for that', async () => {
  const { text, click, button, again, panel } = await show('sample-cloudflare-sf-offer');
  const mail = () => text('#script-counter-mail blockquote');
  expect(mail()).toContain('$212,000');
  expect(text('.split')).toContain('$212,000');
  await click(button('More base'));
  await again();
  expect(panel.now().doc.answers.split).toBe('base-led');
  expect(text('.split')).not.toContain('$212,000');
  const base = amounts(text('.split .raised'))[0] as string;
  expect(base).not.toBe('$212,000');
  expect(mail()).toContain(base);
  expect(mail()).not.toContain('$212,000');
  // The answer keeps to the ask itself.
  expect(text('.answer .ask')).toContain('$313,200');
  await click(button('Balanced'));
  await again();
  expect(mail()).toContain('$212,000');
});

test('mail and call stand in one place: the switch and the ways from the answer show the one that is wanted', async () => {
  const { one, click, button } = await show('sample-cloudflare-sf-offer');
  const shown = () => [one('#script-counter-mail').hidden, one('#script-counter-call').hidden];
  expect(shown()).toEqual([false, true]);
  await click(button('Call script'));
  expect(shown()).toEqual([true, false]);
  expect(document.activeElement).toBe(one('#script-counter-call'));
  await click(button('Email'));
  expect(shown()).toEqual([false, true]);
  await click(button('Call script'));
  expect(shown()).toEqual([true, false]);
});

test('a reason that is ticked stands as a chip at the mail, and a press takes it out again', async () => {
  const { one, root, click, button, again, panel } = await show('sample-cloudflare-sf-offer');
  const box = one<HTMLInputElement>('.levers:not(.terms) [type="checkbox"]');
  const name = box.parentElement?.querySelector('b')?.textContent ?? '';
  const before = one('#script-counter-mail blockquote').textContent;
  await click(box);
  await again();
  expect(one('#script-counter-mail blockquote').textContent).not.toBe(before);
  await click(button(`Take out: ${name}`));
  await again();
  expect(panel.now().doc.applied).toEqual([]);
  expect(one('#script-counter-mail blockquote').textContent).toBe(before);
  expect(root.querySelector('.chip')).toBeNull();
});
