import { act, createElement } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ExplainContext, type Question } from '../../../components/figure/explain.ts';
import ReportView from '../../../components/report/ReportView.tsx';
import { figuresIn, isDerived, leaves } from '../../../lib/figures/derive.ts';
import type { Figure } from '../../../lib/figures/figure.ts';
import { ruleTextKey } from '../../../lib/figures/rules.ts';
import { hasWords } from '../../../lib/words/words.ts';
import { hold, type Sample, sampleDoc } from './fixtures.ts';
import { mount } from './mount.ts';

const OFFERS: Sample[] = [
  'sample-cloudflare-sf-offer',
  'sample-confluent-london-offer',
  'sample-confluent-bangalore-offer',
];
const SAMPLES: Sample[] = [...OFFERS, 'sample-cloudflare-posting-zones'];

beforeAll(async () => {
  // The lower half of the report comes as a part of its own.
  await import('../../../components/report/Depth.tsx');
});
afterEach(() => document.body.replaceChildren());

async function show(sample: Sample, explain: (question: Question) => void = () => undefined) {
  const panel = hold(sampleDoc(sample));
  const element = () => {
    const { doc, report, edits } = panel.now();
    const view = createElement(ReportView, {
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
    return createElement(ExplainContext.Provider, { value: explain }, view);
  };
  const screen = await mount(element());
  await act(async () => undefined);
  return { ...screen, panel, again: () => screen.render(element()) };
}

const text = (root: HTMLElement, selector: string): string =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('the San Francisco letter shows the worked example', async () => {
  const { root } = await show('sample-cloudflare-sf-offer');
  expect(text(root, 'h1')).toContain('Cloudflare');
  expect(text(root, '.total .num')).toBe('$285,500');
  expect(text(root, '.three > div:nth-child(1) .num')).toBe('$313,200');
  expect(text(root, '.three > div:nth-child(2) .num')).toBe('$299,000');
  expect(text(root, '.three > div:nth-child(3)')).toContain('Set yours');
  expect(text(root, '.split')).toContain('$320,000');
});

describe.each(SAMPLES)('%s', (sample) => {
  test('has one heading of the first rank and skips no rank below it', async () => {
    const { root } = await show(sample);
    const ranks = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks[0]).toBe(1);
    ranks.forEach((rank, index) => {
      expect(rank - (ranks[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  test('names every control', async () => {
    const { root } = await show(sample);
    const nameless = [...root.querySelectorAll<HTMLElement>('button, a, input, select, textarea')].filter(
      (control) =>
        (control.textContent ?? '').trim() === '' &&
        !control.getAttribute('aria-label') &&
        !(control as HTMLInputElement).labels?.length,
    );
    expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('has no id twice, and every reference to one leads somewhere', async () => {
    const { root } = await show(sample);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
      for (const element of root.querySelectorAll(`[${name}]`)) {
        expect(ids, `${name} of ${element.outerHTML.slice(0, 120)}`).toContain(element.getAttribute(name));
      }
    }
    for (const link of root.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  test('explains each of its numbers, down to words for every rule and constant', async () => {
    const { panel } = await show(sample);
    const within = (figure: Figure): Figure[] => [
      figure,
      ...(isDerived(figure) ? Object.values(figure.inputs).flatMap(within) : []),
    ];
    const figures = figuresIn(panel.now().report).flatMap(within);
    expect(figures.length).toBeGreaterThan(10);
    const rules = new Set(figures.flatMap((figure) => (isDerived(figure) ? [figure.rule] : [])));
    expect([...rules].filter((rule) => !hasWords(ruleTextKey(rule)))).toEqual([]);
    const constants = new Set(
      figures.flatMap(leaves).flatMap(({ origin }) => (origin.from === 'rule' ? [origin.name] : [])),
    );
    expect([...constants].filter((name) => !hasWords(`panel.constant.${name}`))).toEqual([]);
  });
});

test('pressing a number asks for its explanation', async () => {
  const explain = vi.fn();
  const screen = await show('sample-cloudflare-sf-offer', explain);
  await screen.click(screen.one('.three .num'));
  expect(explain).toHaveBeenCalledOnce();
  expect(explain.mock.calls[0]?.[0]).toMatchObject({ label: 'Ask', figure: { value: 313200 } });
});

test('a walk-away is the person’s: empty at first, then theirs, then empty again', async () => {
  const screen = await show('sample-cloudflare-sf-offer');
  await screen.click(screen.button('Set yours'));
  await screen.type(screen.one<HTMLInputElement>('input[name="amount"]'), '290,000');
  await screen.click(screen.button('Save'));
  await screen.again();
  expect(text(screen.root, '.three > div:nth-child(3) .num')).toBe('$290,000');
  await screen.click(screen.button('Change'));
  await screen.click(screen.button('Clear it'));
  await screen.again();
  expect(text(screen.root, '.three > div:nth-child(3)')).toContain('Set yours');
});

test('a grant in units shows other share prices; leaving early shows what stays', async () => {
  const screen = await show('sample-cloudflare-sf-offer');
  screen.panel.now().edits.changeMany({ grantValue: null, units: 1800 });
  screen.panel.now().edits.changeMany({ price: 130, priceDate: '2026-11-01', cliff: 12 });
  await screen.again();
  for (const amount of ['$104', '$187,200', '$156', '$280,800']) {
    expect(screen.root.textContent).toContain(amount);
  }
  await screen.type(screen.one<HTMLInputElement>('.leaving input'), '11');
  expect(text(screen.root, '.leaving [role="status"]')).toContain('$0 of the stock is yours');
  await screen.type(screen.one<HTMLInputElement>('.leaving input'), '24');
  expect(text(screen.root, '.leaving [role="status"]')).toContain('$117,000 of the stock is yours');
});

describe('words', () => {
  const boxes = (root: HTMLElement) => [
    ...root.querySelectorAll<HTMLInputElement>('.levers [type="checkbox"]'),
  ];

  test.each(OFFERS)('of %s claim nothing about the person by themselves', async (sample) => {
    const screen = await show(sample);
    for (const box of boxes(screen.root)) await screen.click(box);
    await screen.again();
    const said = [...screen.root.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');
    expect(said.length).toBeGreaterThan(5);
    for (const script of said) expect(script).not.toMatch(/databricks|mongodb/i);
    // Asks beyond money are wishes, not facts about anybody; what they hold is tested where they are written.
    for (const row of screen.root.querySelectorAll('.levers:not(.terms) .script')) {
      expect(row.querySelector('.slot.locked'), row.textContent ?? '').not.toBeNull();
      expect(row.querySelector('.row button')?.getAttribute('aria-disabled')).toBe('true');
    }
  });

  test('copy refuses a locked sentence and says why; the answer unlocks it', async () => {
    const written = vi.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText: written } });
    const screen = await show('sample-cloudflare-sf-offer');
    await screen.click(boxes(screen.root)[0] as HTMLElement);
    await screen.again();
    const copy = () => screen.one('.levers .script .row button');
    await screen.click(copy());
    expect(written).not.toHaveBeenCalled();
    expect(text(screen.root, '.levers .refusal')).toContain('Locked');
    await screen.type(screen.one<HTMLInputElement>('.levers .question input'), 'built the feature store');
    await screen.again();
    await screen.click(copy());
    expect(written).toHaveBeenCalledOnce();
    expect(written.mock.calls[0]).toEqual([expect.stringContaining('built the feature store')]);
  });
});

test('quotes of a hostile page are text', async () => {
  const panel = hold(sampleDoc('sample-cloudflare-sf-offer'));
  const { doc } = panel.now();
  const company = doc.reading.company;
  if (!company) throw new Error('company');
  const evil = '<img src=x onerror=alert(1)>';
  const reading = {
    ...doc.reading,
    company: { ...company, quote: evil, value: { ...company.value, name: evil } },
  };
  const screen = hold({ ...doc, reading });
  const now = screen.now();
  const shown = await mount(
    createElement(ReportView, {
      report: now.report,
      edits: now.edits,
      answers: {},
      applied: [],
      onInputs: () => undefined,
      onAnswer: () => undefined,
      talks: [],
      text: null,
      onApply: () => undefined,
    }),
  );
  expect(shown.root.querySelector('img')).toBeNull();
  expect(shown.root.textContent).toContain(evil);
});
