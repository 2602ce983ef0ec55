/** A promotion, a return, a contract and a scale are known by the letter's own words, and no other letter is one. */
import { describe, expect, test } from 'vitest';
import { counter } from '../../../lib/counter/counter.ts';
import { typeSaid } from '../../../lib/counter/type/said.ts';
import type { Genre, Offer } from '../../../lib/worth/offer.ts';
import { OFFER } from '../playbook/situation.ts';

test.each([
  ['Congratulations on your promotion to Engineering Manager.', 'promotion'],
  ['You have been promoted to Senior Analyst from 1 January.', 'promotion'],
  ['Following your internship we would like to welcome you back.', 'return-offer'],
  ['The rate is £520 a day, outside IR35.', 'contractor'],
  ['You will be paid on the Agenda for Change pay scale.', 'scale'],
  ['We offer you the position of Engineer at a salary of $150,000.', null],
  ['You may be considered for promotion after a year.', null],
  ['Interns may receive an offer for a full time role.', null],
] as [string, Genre | null][])('%s', (text, type) => {
  expect(typeSaid(text)).toBe(type);
});

describe('what moves there', () => {
  const plan = (said: Genre, change: Partial<Offer> = {}, type?: Genre) => {
    const inputs = { walkAway: null, competing: [], today: '2026-11-30', ...(type ? { type } : {}) };
    const bands = { total: null, base: null, grant: null };
    return counter({ offer: { ...OFFER, ...change }, inputs, bands, said });
  };
  const asked = (result: ReturnType<typeof plan>) =>
    Object.fromEntries(result.plan?.parts.map(({ part, asked: figure }) => [part, figure.value]) ?? []);

  test('a promotion asks for base first and the grant, and for no sign-on', () => {
    const found = plan('promotion', { signOn: [] });
    expect(found.type).toBe('promotion');
    // 60% of the gap of 28,550, with a bonus of 10%: 205,000 + 15,573 → 220,000.
    expect(asked(found).base).toBe(220_000);
    expect(asked(found).signOn).toBeUndefined();
  });

  test('at a promotion that says nothing of stock, base takes the gap and nobody is asked about stock', () => {
    const found = plan('promotion', { equity: null });
    expect(found.missing).toEqual([]);
    expect(asked(found)).toEqual({ base: 225_000, bonus: 22_500, signOn: 20_000 });
  });

  test('a return offer is a levelled one', () => {
    expect(asked(plan('return-offer')).base).toBe(212_000);
  });

  test('the person’s own word wins over the letter’s', () => {
    expect(plan('promotion', {}, 'cash')).toMatchObject({ type: 'cash', proposedType: 'promotion' });
  });
});
