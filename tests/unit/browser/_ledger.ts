/** Rounds as the panel keeps them, and what the ledger then holds. The test that imports this mocks the browser. */
import type { Negotiation } from '../../../lib/ledger/ledger.ts';
import { round } from '../ledger/_terms.ts';

const { keepRound, ledger } = await import('../../../lib/browser/ledger.ts');

const { id: _, ...whole } = round({ quotes: { base: 'base salary of $200,000' } });

export const ROUND = whole;
export const RATE = { from: 'GBP', to: 'USD', value: 1.25, date: '2026-03-01' };

export const keep = async (employer = 'Cloudflare', more = {}) => {
  const result = await keepRound({ employer }, { ...ROUND, ...more });
  if (!('stored' in result)) throw new Error(JSON.stringify(result));
  return result.stored;
};

export const kept = async (): Promise<Negotiation[]> => (await ledger()).negotiations;
