/**
 * The ledger of offers: what a person keeps of their negotiations, and the rates they entered to compare them. Every
 * change starts from what is stored at that moment, so that two open surfaces lose nothing of each other's.
 */
import { type Negotiation, type Round, withoutRound, withRound } from '../ledger/ledger.ts';
import { type Rate, withRate } from '../ledger/rates.ts';
import { change, type Removed } from './store/change.ts';
import { mergedFields } from './store/merge.ts';
import type { NotStored, Outcome } from './store/outcome.ts';
import { storedWhere } from './store/read.ts';
import { inSlices } from './store/slices.ts';
import { MAX_NOTE, MAX_ROUNDS, negotiationShape, ratesShape } from './stored/ledger.ts';
import { MAX_QUOTE } from './stored/parts.ts';
import { open, type Problem, seal } from './stored/versioned.ts';

export const NEGOTIATION = 'negotiation:';
export const RATES = 'rates';

/** Negotiations at most; one must be removed by hand first, never silently. */
export const MAX_NEGOTIATIONS = 200;

const placeOf = (id: string) => ({
  shape: negotiationShape,
  key: NEGOTIATION + id,
  room: { prefix: NEGOTIATION, most: MAX_NEGOTIATIONS },
});

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

/** Two notes on one round, written at the same time: both stay. */
function bothNotes(base: string, mine: string, theirs: string): string {
  if (mine === base || theirs.includes(mine)) return theirs;
  return theirs === base || mine.includes(theirs) ? mine : `${theirs}\n${mine}`;
}

/** A round with what I changed of `base`, and what others changed of it meanwhile. */
function mergedRound(base: Round, mine: Round, theirs: Round): Round | NotStored {
  const note = bothNotes(base.note, mine.note, theirs.note);
  if (note.length > MAX_NOTE) return { refused: 'too-long' };
  return { ...mergedFields(base, mine, theirs), note };
}

/** The negotiation with a round joined to it; `base` is what the round was when its writer began. */
function joined(known: Negotiation, whole: Round, base: Round | undefined): Negotiation | NotStored {
  const theirs = known.rounds.find(({ id }) => id === whole.id);
  if (base && !theirs) return { refused: 'gone' };
  const round = base && theirs ? mergedRound(base, whole, theirs) : whole;
  if (!('id' in round)) return round;
  const next = withRound(known, round);
  return next.rounds.length > MAX_ROUNDS ? { refused: 'too-many' } : next;
}

/**
 * Keeps a round: in the negotiation of that id, or as the first of a new one. A round with an id takes the place of the
 * one of that id; with `base`, what it was when it was opened, only what was changed since. Quotes are cut to 200
 * characters.
 */
export async function keepRound(
  to: { id: string } | { employer: string },
  round: Omit<Round, 'id'> & { id?: string },
  base?: Round,
): Promise<Outcome<Kept>> {
  const whole = within(round, round.id ?? crypto.randomUUID());
  const id = 'id' in to ? to.id : crypto.randomUUID();
  const outcome = await change(placeOf(id), (known) => {
    if ('employer' in to) return { id, employer: to.employer.slice(0, 200), rounds: [whole] };
    return known ? joined(known, whole, base) : { refused: 'gone' };
  });
  return 'stored' in outcome ? { stored: { negotiationId: id, roundId: whole.id } } : outcome;
}

/**
 * Removes rounds, and with its last one the negotiation; gives what was removed. A round that another window kept
 * meanwhile stays. One that is gone already is no trouble.
 */
export async function dropRounds(negotiationId: string, roundIds: string[]): Promise<Outcome<Removed>> {
  const removed: Removed = { records: {} };
  const place = placeOf(negotiationId);
  const outcome = await change<Negotiation, Negotiation | null>(place, (known) => {
    const dropped = known?.rounds.filter(({ id }) => roundIds.includes(id)) ?? [];
    if (!known || dropped.length === 0) return { refused: 'gone' };
    removed.records = { [place.key]: seal(negotiationShape, { ...known, rounds: dropped }) };
    return roundIds.reduce<Negotiation | null>((left, id) => left && withoutRound(left, id), known);
  });
  if ('stored' in outcome) return { stored: removed };
  return 'refused' in outcome && outcome.refused === 'gone' ? { stored: { records: {} } } : outcome;
}

/** Everything kept, employers in the order of the alphabet; records that cannot be read are named and left alone. */
export async function ledger(): Promise<{ negotiations: Negotiation[]; rates: Rate[]; problems: Problem[] }> {
  const all = await storedWhere((key) => key === RATES || key.startsWith(NEGOTIATION));
  const negotiations: Negotiation[] = [];
  const problems: Problem[] = [];
  let rates: Rate[] = [];
  await inSlices(Object.entries(all), ([key, record]) => {
    const opened = key === RATES ? open(ratesShape, record) : open(negotiationShape, record);
    if (!opened.ok) problems.push(opened.problem);
    else if (opened.rest !== undefined)
      problems.push({ textKey: 'browser.recordDamaged', params: { record: 'rate' } });
    if (!opened.ok) return;
    if (Array.isArray(opened.value)) rates = opened.value;
    else negotiations.push(opened.value);
  });
  negotiations.sort((a, b) => a.employer.localeCompare(b.employer) || (a.id < b.id ? -1 : 1));
  return { negotiations, rates, problems };
}

/** Keeps a rate in place of the one between the same two currencies. */
export const keepRate = (rate: Rate): Promise<Outcome<Rate[]>> =>
  change({ shape: ratesShape, key: RATES }, (now) => withRate(now ?? [], rate));
