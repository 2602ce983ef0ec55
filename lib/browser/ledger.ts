/**
 * The ledger of offers: what a person keeps of their negotiations, and the rates they entered to compare them. Every
 * change starts from what is stored at that moment, so that two open surfaces lose nothing of each other's.
 */
import { type Negotiation, type Round, withoutRound, withRound } from '../ledger/ledger.ts';
import { type Rate, withRate } from '../ledger/rates.ts';
import { browser } from './api.ts';
import { isPrivate } from './private.ts';
import { MAX_NOTE, MAX_ROUNDS, negotiationShape, ratesShape } from './stored/ledger.ts';
import { MAX_QUOTE } from './stored/parts.ts';
import { open, type Problem, seal } from './stored/versioned.ts';

export const NEGOTIATION = 'negotiation:';
export const RATES = 'rates';

/** Negotiations at most; one must be removed by hand first, never silently. */
export const MAX_NEGOTIATIONS = 200;

/** Why something was not kept; the surface has the sentence. */
export type NotKept = 'private-window' | 'too-many' | 'wrong-shape' | 'gone';

async function stored(id: string): Promise<Negotiation | null> {
  const key = NEGOTIATION + id;
  const opened = open(negotiationShape, (await browser.storage.local.get(key))[key]);
  return opened.ok ? opened.value : null;
}

async function store(negotiation: Negotiation): Promise<{ refused: NotKept | null }> {
  const envelope = seal(negotiationShape, negotiation);
  if (!open(negotiationShape, envelope).ok) return { refused: 'wrong-shape' };
  await browser.storage.local.set({ [NEGOTIATION + negotiation.id]: envelope });
  return { refused: null };
}

const within = (round: Omit<Round, 'id'>, id: string): Round => ({
  ...round,
  id,
  note: round.note.slice(0, MAX_NOTE),
  quotes: Object.fromEntries(
    Object.entries(round.quotes).map(([path, quote]) => [path, quote.slice(0, MAX_QUOTE)]),
  ),
});

/** Where a round was kept. */
export interface Kept {
  negotiationId: string;
  roundId: string;
}

/**
 * Keeps a round: in the negotiation of that id, or as the first of a new one. A round with an id replaces the one of
 * that id. Quotes are cut to 200 characters.
 */
export async function keepRound(
  to: { id: string } | { employer: string },
  round: Omit<Round, 'id'> & { id?: string },
): Promise<{ kept: Kept } | { refused: NotKept }> {
  if (await isPrivate()) return { refused: 'private-window' };
  const whole = within(round, round.id ?? crypto.randomUUID());
  let negotiation: Negotiation;
  if ('id' in to) {
    const known = await stored(to.id);
    if (!known) return { refused: 'gone' };
    negotiation = withRound(known, whole);
    if (negotiation.rounds.length > MAX_ROUNDS) return { refused: 'too-many' };
  } else {
    const keys = Object.keys(await browser.storage.local.get(null));
    if (keys.filter((key) => key.startsWith(NEGOTIATION)).length >= MAX_NEGOTIATIONS)
      return { refused: 'too-many' };
    negotiation = { id: crypto.randomUUID(), employer: to.employer.slice(0, 200), rounds: [whole] };
  }
  const { refused } = await store(negotiation);
  return refused ? { refused } : { kept: { negotiationId: negotiation.id, roundId: whole.id } };
}

/** Removes a round, and with its last one the negotiation. */
export async function dropRound({ negotiationId, roundId }: Kept): Promise<void> {
  const known = await stored(negotiationId);
  const left = known && withoutRound(known, roundId);
  if (left) await store(left);
  else if (known) await dropNegotiation(negotiationId);
}

export const dropNegotiation = (id: string): Promise<void> => browser.storage.local.remove(NEGOTIATION + id);

/** Everything kept, employers in the order of the alphabet; records that cannot be read are named and left alone. */
export async function ledger(): Promise<{ negotiations: Negotiation[]; rates: Rate[]; problems: Problem[] }> {
  const all = await browser.storage.local.get(null);
  const negotiations: Negotiation[] = [];
  const problems: Problem[] = [];
  let rates: Rate[] = [];
  for (const [key, record] of Object.entries(all)) {
    if (key !== RATES && !key.startsWith(NEGOTIATION)) continue;
    const opened = key === RATES ? open(ratesShape, record) : open(negotiationShape, record);
    if (!opened.ok) problems.push(opened.problem);
    else if (Array.isArray(opened.value)) rates = opened.value;
    else negotiations.push(opened.value);
  }
  negotiations.sort((a, b) => a.employer.localeCompare(b.employer) || (a.id < b.id ? -1 : 1));
  return { negotiations, rates, problems };
}

/** Keeps a rate in place of the one between the same two currencies. */
export async function keepRate(rate: Rate): Promise<NotKept | null> {
  if (await isPrivate()) return 'private-window';
  const envelope = seal(ratesShape, withRate((await ledger()).rates, rate));
  if (!open(ratesShape, envelope).ok) return 'wrong-shape';
  await browser.storage.local.set({ [RATES]: envelope });
  return null;
}
