import { act, createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ExplainContext, type Question } from '../../../components/figure/explain.ts';
import LedgerList from '../../../components/ledger/LedgerList.tsx';
import { rateFromText } from '../../../components/ledger/RateForm.tsx';
import { isDerived, leaves, reevaluate } from '../../../lib/figures/derive.ts';
import type { Figure } from '../../../lib/figures/figure.ts';
import { ruleTextKey } from '../../../lib/figures/rules.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import type { Negotiation } from '../../../lib/ledger/ledger.ts';
import type { Rate } from '../../../lib/ledger/rates.ts';
import { hasWords } from '../../../lib/words/words.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { equity, negotiation, offer, round } from '../ledger/_terms.ts';
import { TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const none = equity({ kind: 'none' });
/** Shares of a private employer, a bonus and a sign-on. */
const gamma: Partial<Offer> = {
  base: 150_000,
  bonus: { pct: 0.1, amount: null, kind: 'target' },
  equity: equity({ value: 400_000, years: 4, listed: false }),
  signOn: [{ amount: 10_000, month: 0, clawbackMonths: 12 }],
};
const alpha = negotiation('Alpha', round({ offer: offer({ base: 200_000.6, equity: none }) }));
const beta = negotiation('Beta', round({ offer: offer({ base: 90_000, currency: 'GBP', equity: none }) }));

test.each([
  ['1.08', 1.08],
  [' 1,08 ', 1.08],
  ['0.0119', 0.0119],
  ['83', 83],
  ['0', null],
  ['-1', null],
  ['1.2.3', null],
  ['1,250.5', null],
  ['one', null],
  ['', null],
])('%j as a rate is %s', (text, rate) => {
  expect(rateFromText(text)).toBe(rate);
});

describe('the list in the options', () => {
  const calls: unknown[] = [];
  const list = (negotiations: Negotiation[], rates: Rate[] = []) =>
    createElement(LedgerList, {
      negotiations,
      rates,
      guides: GUIDES,
      today: TODAY,
      onRate: (rate) => void calls.push(rate),
      onRound: async (_, kept) => calls.push(kept.note) > 0,
      onDropRound: (_, id) => void calls.push(id),
      onDrop: (id) => void calls.push(id),
    });

  test('asks before it removes, and gives the focus to the answer that keeps', async () => {
    const { button, click } = await mount(list([alpha]));
    await click(button('Remove this offer from Alpha, with all its rounds'));
    expect(document.activeElement).toBe(button('Keep it'));
    await click(button('Keep it'));
    expect(calls).toEqual([]);
    await click(button('Remove this offer from Alpha, with all its rounds'));
    await click(button('Yes, remove'));
    expect(calls).toEqual(['alpha']);
  });

  test('of many offers and rounds some are drawn, the last rounds first, and more with a press', async () => {
    const rounds = Array.from({ length: 40 }, (_, n) => round({ id: `r${n}`, note: `Note ${n}.` }));
    const many = Array.from({ length: 200 }, (_, n) => ({
      ...alpha,
      id: `n${n}`,
      employer: `Employer ${n}`,
    }));
    const long = { ...alpha, id: 'long', rounds };
    const { root, one, button, click } = await mount(list([long, ...many]));
    const notes = () => [...one('article').querySelectorAll('.round-note')].map((each) => each.textContent);
    expect(root.querySelectorAll('article')).toHaveLength(10);
    expect(notes()).toEqual(Array.from({ length: 10 }, (_, n) => `Note ${30 + n}.`));
    await click(button('Show more of 30'));
    expect(notes()).toEqual(Array.from({ length: 30 }, (_, n) => `Note ${10 + n}.`));
    await click(button('Show more of 191'));
    expect(root.querySelectorAll('article')).toHaveLength(30);
  });

  test('two offers of one employer are told apart by number', async () => {
    const again = { ...alpha, id: 'again' };
    const { root } = await mount(list([alpha, again]));
    expect([...root.querySelectorAll('.side-name')].map((name) => name.textContent)).toEqual([
      'Alpha',
      'Alpha (2)',
    ]);
  });

  test('every number opens, and rests on the page, the person and rules that have words', async () => {
    const london = negotiation('Gamma', round({ quotes: { base: 'Base: $150,000' }, offer: offer(gamma) }));
    const asked: Question[] = [];
    const { root, one, click } = await mount(
      createElement(
        ExplainContext.Provider,
        { value: (question: Question) => void asked.push(question) },
        list([alpha, beta, london], [{ from: 'GBP', to: 'USD', value: 1.25, date: '2026-03-01' }]),
      ),
    );
    const select = one<HTMLSelectElement>('.choose-currency select');
    await act(async () => {
      select.value = 'USD';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click(one('.compare-offers > .check input'));
    const numbers = [...root.querySelectorAll<HTMLElement>('.num')];
    for (const number of numbers) await click(number);
    expect(asked).toHaveLength(numbers.length);
    expect(numbers.length).toBeGreaterThan(60);
    const rulesOf = (figure: Figure): string[] =>
      isDerived(figure) ? [figure.rule, ...Object.values(figure.inputs).flatMap(rulesOf)] : [];
    for (const { figure } of asked) {
      expect(reevaluate(figure)).toBe(figure.value);
      for (const rule of rulesOf(figure)) expect(hasWords(ruleTextKey(rule)), rule).toBe(true);
      for (const { origin } of leaves(figure)) {
        expect(['page', 'user', 'rule']).toContain(origin.from);
        if (origin.from === 'rule') expect(hasWords(`panel.constant.${origin.name}`), origin.name).toBe(true);
      }
    }
    expect(asked.some(({ figure }) => isDerived(figure) && figure.rule === 'converted')).toBe(true);
  });

  test('one offer is not compared, and one left out leaves no order', async () => {
    expect((await mount(list([alpha]))).root.querySelector('.compare')).toBeNull();
    const { root, one, click } = await mount(list([alpha, beta]));
    await click(one('.choose input'));
    expect(root.querySelectorAll('.side-name')).toHaveLength(1);
    expect(root.textContent).toContain('Choose at least two offers to compare.');
  });
});
