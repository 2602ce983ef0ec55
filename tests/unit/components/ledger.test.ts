import { createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { fieldById } from '../../../components/fields/fields.ts';
import { LedgerContext, type LedgerView } from '../../../components/ledger/context.ts';
import { Keep } from '../../../components/ledger/Keep.tsx';
import { Rivals } from '../../../components/ledger/Rivals.tsx';
import { type Negotiation, withRound } from '../../../lib/ledger/ledger.ts';
import type { CompetingOffer } from '../../../lib/worth/offer.ts';
import { equity, negotiation, offer, round } from '../ledger/_terms.ts';
import { hold, type Sample, sampleDoc, TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

let ids = 0;

/** A ledger that keeps in memory what the extension keeps in its store. */
function memory(start: Negotiation[] = [], refused: string | null = null) {
  let negotiations = start;
  const keep: LedgerView['keep'] = async (to, kept) => {
    if (refused) return { refused };
    ids += 1;
    const whole = { ...kept, id: kept.id ?? `round-${ids}` };
    const id = 'id' in to ? to.id : `negotiation-${ids}`;
    const known = negotiations.find((each) => each.id === id);
    const employer = 'id' in to ? (known?.employer ?? '') : to.employer;
    const next = withRound(known ?? { id, employer, rounds: [] }, whole);
    negotiations = [...negotiations.filter((each) => each.id !== id), next];
    return { stored: { negotiationId: id, roundId: whole.id } };
  };
  const view = (): LedgerView => ({
    negotiations,
    rates: [],
    title: 'A letter',
    source: 'mail',
    date: '2026-11-20',
    today: TODAY,
    keep,
    onOpen: () => undefined,
  });
  return { view, now: () => negotiations };
}

async function show(sample: Sample, store = memory()) {
  const panel = hold(sampleDoc(sample));
  const element = () => {
    const { report } = panel.now();
    const keep = createElement(Keep, { report, current: report.cases[0] ?? null });
    return createElement(LedgerContext.Provider, { value: store.view() }, keep);
  };
  const screen = await mount(element());
  const press = async (name: string): Promise<void> => {
    await screen.click(screen.button(name));
    await screen.render(element());
  };
  const correct = async (id: string, value: number): Promise<void> => {
    const { report, edits } = panel.now();
    const field = fieldById(report.offer, id);
    if (!field) throw new Error(`No field ${id}`);
    edits.change(field, value);
    await screen.render(element());
  };
  return { ...screen, store, press, correct, text: () => screen.root.textContent ?? '' };
}

const kinds = ([first]: Negotiation[]): string[] => first?.rounds.map(({ kind }) => kind) ?? [];

describe('keeping the offer in front', () => {
  test('happens on a press, with the words it was read from and the day of the mail', async () => {
    const { store, press, text } = await show('sample-cloudflare-sf-offer');
    expect(store.now()).toEqual([]);
    await press('Save this offer');
    const [kept] = store.now();
    expect(kept).toMatchObject({
      employer: 'Cloudflare',
      rounds: [{ kind: 'received', date: '2026-11-20' }],
    });
    expect(kept?.rounds[0]?.quotes.base).toContain('$205,000');
    expect(kept?.rounds[0]?.offer.startDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(text()).toContain('Saved under Cloudflare: received, November 20, 2026.');
  });

  test('a counter is the plan’s ask, sent once; a final offer is marked', async () => {
    const { store, press, button } = await show('sample-cloudflare-sf-offer');
    await press('Save this offer');
    await press('I sent this counter');
    expect(kinds(store.now())).toEqual(['received', 'countered']);
    const [received, countered] = store.now()[0]?.rounds ?? [];
    expect(countered).toMatchObject({ date: TODAY, source: 'entered', quotes: {} });
    expect(countered?.offer.base ?? 0).toBeGreaterThan(received?.offer.base ?? 0);
    expect((button('Counter saved') as HTMLButtonElement).disabled).toBe(true);
    await press('This is their final offer');
    expect(kinds(store.now())).toEqual(['final', 'countered']);
  });

  test('a correction afterwards replaces the round, instead of passing for a revision', async () => {
    const { store, press, correct, text } = await show('sample-cloudflare-sf-offer');
    await press('Save this offer');
    await correct('base', 210_000);
    expect(text()).toContain('You corrected something since you saved it.');
    await press('Save the correction');
    expect(kinds(store.now())).toEqual(['received']);
    expect(store.now()[0]?.rounds[0]?.offer.base).toBe(210_000);
    expect(store.now()[0]?.rounds[0]?.quotes.base).toBeUndefined();
    expect(text()).toContain('Saved under Cloudflare');
  });

  test('what was kept in an earlier sitting is known again', async () => {
    const { store, press } = await show('sample-cloudflare-sf-offer');
    await press('Save this offer');
    const again = await show('sample-cloudflare-sf-offer', memory(store.now()));
    expect(again.text()).toContain('Saved under Cloudflare');
  });

  test('another letter of the employer is told apart before it is kept, and may be a new offer', async () => {
    const { press, correct, button, store } = await show('sample-cloudflare-sf-offer');
    await press('Save this offer');
    const other = await show('sample-cloudflare-sf-offer', memory(store.now()));
    await other.correct('base', 195_000);
    expect(other.text()).toContain('Against what you saved of November 20, 2026');
    expect(other.text()).toMatch(/\$10,000 less\s*to your disadvantage/);
    expect(other.text()).not.toContain('Against your counter');
    await other.press('Save as a revision of Cloudflare');
    expect(kinds(other.store.now())).toEqual(['received', 'revised']);
    await correct('base', 1_000_000);
    expect(button('Save as a new offer')).toBeTruthy();
  });

  test('after a counter, the next letter is also held against it', async () => {
    const { press, store } = await show('sample-cloudflare-sf-offer');
    await press('Save this offer');
    await press('I sent this counter');
    const next = await show('sample-cloudflare-sf-offer', memory(store.now()));
    await next.correct('base', 206_000);
    expect(next.text()).toContain('Against your counter of November 22, 2026');
    expect(next.text()).toContain('your counter said');
  });

  test('it may revise an offer kept under another name', async () => {
    const store = memory([negotiation('Parent Holding')]);
    const { press, root } = await show('sample-cloudflare-sf-offer', store);
    expect(root.querySelector('option')?.textContent).toBe('Parent Holding');
    await press('Save as its revision');
    expect(kinds(store.now())).toEqual(['received', 'revised']);
  });

  test('why nothing was kept is said', async () => {
    const { press, one } = await show('sample-cloudflare-sf-offer', memory([], 'private-window'));
    await press('Save this offer');
    expect(one('[role="alert"]').textContent).toBe('Nothing is saved from a private window.');
  });

  test('a posting is no offer to keep', async () => {
    const { root } = await show('sample-cloudflare-posting-zones');
    expect(root.textContent).toBe('');
  });
});

const none = equity({ kind: 'none' });
const alpha = negotiation('Alpha', round({ offer: offer({ base: 200_000.6, equity: none }) }));
const beta = negotiation('Beta', round({ offer: offer({ base: 90_000, currency: 'GBP', equity: none }) }));

test('a kept offer competes only once the person says so, and never by more than it is', async () => {
  const chosen: CompetingOffer[][] = [];
  const rivals = createElement(Rivals, {
    offer: offer({ company: 'Cloudflare' }),
    guides: [],
    competing: [],
    onChange: (competing) => void chosen.push(competing),
  });
  const view = memory([alpha, beta]).view();
  const { button, click, root } = await mount(createElement(LedgerContext.Provider, { value: view }, rivals));
  expect(chosen).toEqual([]);
  expect(root.textContent).toContain('It is in GBP. Enter a rate');
  await click(button('Use the offer from Alpha'));
  expect(chosen).toEqual([[{ name: 'Alpha', total: 200_000 }]]);
});
