/**
 * What the scripts may say: facts of the letter, the plan and the evidence, and what the person entered. Nothing here
 * is guessed; a fact that is missing stays null and the sentence that needs it is dropped, asked for or locked.
 */
import { type NextLevel, nextLevel } from '../counter/level-path.ts';
import type { CounterResult } from '../counter/plan.ts';
import type { TalkEvent } from '../counter/rounds/event.ts';
import type { Evidence, EvidenceRange, EvidenceRow } from '../evidence/evidence.ts';
import { localityOf } from '../evidence/locality.ts';
import { GUIDES } from '../guides/guides.ts';
import type { Guide } from '../guides/schema.ts';
import type { AccountEntry } from '../reading/account/entry.ts';
import type { Finding } from '../reading/reading.ts';
import type { CompetingOffer, Forfeited, Offer, UserInputs } from '../worth/offer.ts';
import { type Topic, topicsIn } from './letter/topics.ts';
import { isEmployerName, type Manner, mannerOf } from './names.ts';

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
  /** Who signs the letter, and whom it is written to, where it says so plainly. */
  signer: string | null;
  addressee: string | null;
  /** How the letter speaks to the person. */
  manner: Manner;
  /** The employer's newest posting of this very job, level and place. */
  posting: EvidenceRow | null;
  /** The level above this one, with its range. */
  next: NextLevel | null;
  /** What the person entered as left behind. */
  forfeited: Forfeited[];
  talks: readonly TalkEvent[];
  /** Amounts of the letter that are in no total and that nobody has set aside. */
  unplaced: number;
  /** What the letter's text speaks of: no question asks for it. */
  topics: ReadonlySet<Topic>;
  /** ISO 3166 alpha-2 of the place; null where it is not known. */
  country: string | null;
  /** ISO date. */
  today: string | null;
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
  inputs: Pick<UserInputs, 'competing'> & Partial<UserInputs>;
  result: CounterResult | null;
  evidence: Evidence | null;
  level?: string | null;
  signer?: Finding<string> | null | undefined;
  /** Whom the letter is written to. */
  recipient?: Finding<string> | null | undefined;
  /** What happened so far. */
  talks?: readonly TalkEvent[];
  /** The letter's account, for the amounts that are not placed. */
  account?: readonly Pick<AccountEntry, 'fate' | 'kind'>[] | undefined;
  /** The letter's own words, where they are at hand. */
  text?: string | null;
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

const stated = (finding: Finding<string> | null | undefined): string | null =>
  finding?.certainty === 'stated' ? finding.value : null;

/** Who signs: a person, not the employer's name below theirs. */
function personIn(finding: FactSources['signer'], { offer, text = null }: FactSources): string | null {
  const name = stated(finding);
  return name && isEmployerName(name, offer.company, text) ? null : name;
}

function levelAbove({ evidence, level, result }: FactSources): NextLevel | null {
  const own = evidence?.levels.find(({ label }) => label === level);
  return evidence && own && result ? nextLevel(evidence, own, result.figures) : null;
}

/** Gathers the facts for the scripts from what the report already holds. */
export function factsFrom(from: FactSources): Facts {
  const { offer, inputs, result, evidence } = from;
  const manner = mannerOf(from.text ?? null);
  const addressee = stated(from.recipient);
  return {
    offer,
    result,
    range: result?.range ?? null,
    level: from.level ?? null,
    competing: best(inputs.competing),
    sharesStopped: evidence?.events.some(({ kind }) => kind === 'shares-stopped') ?? false,
    signer: personIn(from.signer, from),
    // "Dear Ms. Ortega" leaves the first name open: nobody signs with half a name.
    addressee: manner === 'formal' && !addressee?.includes(' ') ? null : addressee,
    manner,
    posting: evidence?.tiers.find(({ tier }) => tier === 'posted')?.exact ?? null,
    next: levelAbove(from),
    forfeited: inputs.forfeited ?? [],
    talks: from.talks ?? [],
    unplaced: (from.account ?? []).filter(({ fate, kind }) => fate === 'not-placed' && kind === 'money')
      .length,
    topics: from.text ? topicsIn(from.text) : new Set(),
    country: localityOf(offer.place).countries[0] ?? null,
    today: inputs.today ?? null,
    answers: from.answers ?? {},
    applied: from.applied ?? [],
    guides: (from.stock ?? GUIDES).filter(({ id }) => evidence?.guideIds.includes(id)),
    locale: from.locale ?? 'en-US',
  };
}
