/**
 * What the scripts may say: facts of the letter, the plan and the evidence, and what the person entered. Nothing here
 * is guessed; a fact that is missing stays null and the sentence that needs it is dropped, asked for or locked.
 */
import type { CounterResult } from '../counter/plan.ts';
import type { Evidence, EvidenceRange } from '../evidence/evidence.ts';
import { GUIDES } from '../guides/guides.ts';
import type { Guide } from '../guides/schema.ts';
import type { Finding } from '../reading/reading.ts';
import type { CompetingOffer, Offer, UserInputs } from '../worth/offer.ts';

export interface Facts {
  offer: Offer;
  result: CounterResult | null;
  /** The range the plan was measured against. */
  range: EvidenceRange | null;
  /** Level in the evidence's words, null while unsure or unstated. */
  level: string | null;
  /** The best offer that the person entered; null: there is none, and no script speaks of one. */
  competing: CompetingOffer | null;
  /** Question about whose stock it is, where the employer's own shares stopped trading. */
  sharesStopped: boolean;
  /** Who signs the letter, where it says so plainly. */
  signer: string | null;
  /** What the person typed, by slot id. */
  answers: Record<string, string>;
  /** Levers that the person said apply to them. */
  applied: string[];
  /** Guides of the company and role: their levers. */
  guides: Guide[];
  locale: string;
}

export interface FactSources {
  offer: Offer;
  inputs: Pick<UserInputs, 'competing'>;
  result: CounterResult | null;
  evidence: Evidence | null;
  level?: string | null;
  signer?: Finding<string> | null | undefined;
  answers?: Record<string, string>;
  applied?: string[];
  /** Where imported guides are searched besides the bundled ones. */
  stock?: Guide[];
  locale?: string;
}

/** The best competing offer by its recurring total; null without any. */
const best = (offers: CompetingOffer[]): CompetingOffer | null =>
  offers.reduce<CompetingOffer | null>(
    (top, offer) => (offer.total > (top?.total ?? 0) && offer.name.trim() !== '' ? offer : top),
    null,
  );

/** Gathers the facts for the scripts from what the report already holds. */
export function factsFrom(from: FactSources): Facts {
  const { offer, inputs, result, evidence } = from;
  return {
    offer,
    result,
    range: result?.range ?? null,
    level: from.level ?? null,
    competing: best(inputs.competing),
    sharesStopped: evidence?.events.some(({ kind }) => kind === 'shares-stopped') ?? false,
    signer: from.signer?.certainty === 'stated' ? from.signer.value : null,
    answers: from.answers ?? {},
    applied: from.applied ?? [],
    guides: (from.stock ?? GUIDES).filter(({ id }) => evidence?.guideIds.includes(id)),
    locale: from.locale ?? 'en-US',
  };
}
