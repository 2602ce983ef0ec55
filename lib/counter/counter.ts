/**
 * The counter: from an offer, the person's own figures and the resolved bands to what to ask, aim for and accept, or
 * to the reason why there is nothing to ask. Same inputs, same numbers: no clock, no chance, no stored state.
 */
import type { Figure } from '../figures/figure.ts';
import { user } from '../figures/leaf.ts';
import { clawbackCurve, type Reclaimable } from '../worth/clawback.ts';
import { grantsOver, knownGrants, together } from '../worth/granted.ts';
import { localView } from '../worth/local.ts';
import { type OfferFigures, offerFigures, recurringTotal } from '../worth/offer-figures.ts';
import { positionIn, positionWord } from '../worth/position.ts';
import { priceCasesOf } from '../worth/price.ts';
import { yearByYear } from '../worth/years.ts';
import { circumstances } from './advice.ts';
import { type Ask, askFor } from './ask.ts';
import { assumptionsOf } from './assumptions.ts';
import { expectation, rangeForPosting } from './expectation.ts';
import { note } from './note.ts';
import { packagesFor } from './packages.ts';
import type { Bands, CounterInput, CounterResult, Move, Part, Plan, Position } from './plan.ts';
import type { TalkEvent } from './rounds/event.ts';
import { type History, historyOf, totalOf } from './rounds/history.ts';
import { type Round, roundOf, type Table } from './rounds/rounds.ts';
import { comparable, minimumOf, rangeOf, resolveScope, type Scope } from './scope.ts';
import { leftBehind, onceFor } from './sign-on.ts';
import { type Split, splitFirst, splitLater } from './split.ts';
import { yearlyBaseStep } from './steps.ts';
import { supportFor } from './support.ts';
import { shownTarget, targetFor } from './target.ts';
import { settleType } from './type/settle.ts';
import { termsOf } from './type/terms.ts';
import { wayOf } from './way.ts';

const NO_MOVE = { last: false, news: null, offered: null, agreed: [], answers: [] } satisfies Partial<Move>;

/** Where each part stands in its own evidence; a grant over other years is compared by its annual value. */
function positionsIn(bands: Bands, figures: OfferFigures): Position[] {
  const found: Position[] = [];
  const add = (measure: Position['measure'], value: Figure | null): void => {
    const range = bands[measure];
    if (!value || !comparable(range, figures.currency)) return;
    const p = positionIn(value, range);
    if (p) found.push({ measure, rangeId: range.id, p, word: positionWord(p.value) });
  };
  add('total', figures.recurring);
  add('base', figures.base?.annual ?? null);
  add('grant', grantsOver(bands.grant?.years ?? null, figures));
  return found;
}

/** The total without what cannot be sold today, where that makes a difference. */
function cashViewOf(figures: OfferFigures): Figure | null {
  const { base, bonus, recurring } = figures;
  const grants = knownGrants(figures);
  const sold = grants.filter(({ cash, value }) => cash === value);
  if (!base || !recurring || sold.length === grants.length) return null;
  const yearly = sold.map((grant) => grant.yearly);
  return recurringTotal(base.annual, bonus, together(yearly, 'grant'));
}

/** Payments that the letter may let the employer reclaim. */
const reclaimable = ({ oneOffs, relocation }: OfferFigures): Reclaimable[] => [
  ...oneOffs.filter(({ kind }) => kind === 'signOn'),
  ...(relocation ? [relocation] : []),
];

/** The whole of a first ask: its size, its target, its parts. */
interface FirstPlan {
  ask: Ask;
  target: Figure;
  split: Split;
  /** Null where no yearly part rises. */
  shown: Figure | null;
}

function firstPlan(scope: Scope, input: CounterInput): FirstPlan {
  const ask = askFor(scope);
  const target = targetFor(scope, ask);
  const forfeited = leftBehind(input.inputs.forfeited ?? [], scope.parts.figures);
  const split = splitFirst(scope, ask, target, input.bands, forfeited);
  const shown = split.shown.value > scope.offered.value ? split.shown : null;
  return { ask, target, split, shown };
}

/** What the rounds need to know of the counter. */
function tableFor(scope: Scope, history: History, input: CounterInput, first: FirstPlan): Table {
  const above = (offered: Figure): boolean =>
    scope.competing !== null && scope.competing.value > offered.value;
  return {
    history,
    letter: scope.parts.recurring,
    events: input.events ?? [],
    offer: input.offer,
    competing: above(scope.offered) ? scope.competing : null,
    minimum: scope.minimum,
    step: yearlyBaseStep(scope.parts.base),
    against: (offered) => {
      // The one against their latest offer is the plan itself.
      const same = offered === scope.offered;
      const { ask, target, split, shown } = same ? first : firstPlan({ ...scope, offered }, input);
      const overCompeting = ask.topped ? ask.ask : null;
      return { exact: ask.ask, shown, parts: split.parts, target, overCompeting };
    },
    split: (exact, target) => splitLater(scope, exact, target, input.bands, above(scope.parts.recurring)),
    once: (amount) => onceFor(amount, scope.parts),
  };
}

const rising = (parts: Part[], names: Part['part'][]): boolean =>
  parts.some(({ part, asked, offered }) => names.includes(part) && asked.value > (offered?.value ?? 0));

/** The plan of the first ask; null where nothing can rise. */
function planFor(
  scope: Scope,
  { ask, target, split, shown }: FirstPlan,
  input: CounterInput,
  result: CounterResult,
): Plan | null {
  const { advice, warnings } = supportFor(scope, ask);
  result.advice.push(...advice);
  result.warnings.push(...warnings);
  if (!shown && !rising(split.parts, ['signOn', 'units'])) {
    result.advice.push(note('nothing-can-rise'), note('one-offs-instead'));
    return null;
  }
  if (split.beyond && scope.minimum) {
    result.warnings.push(note('minimum-beyond-usual', { minimum: scope.minimum }));
  }
  if (!shown) result.advice.push(note('sign-on-only'));
  const { parts } = scope;
  return {
    mode: scope.measure,
    ask: shown,
    target: shown ? shownTarget(target, shown, yearlyBaseStep(parts.base), scope.offered) : null,
    walkAway: minimumOf(input),
    exact: { ask: ask.ask, target },
    cap: ask.cap,
    say: null,
    parts: split.parts,
    way: wayOf(scope.offered, shown, split.parts, parts.grant),
    packages: scope.measure === 'total' ? packagesFor(split, scope, shown !== null) : [],
    weak: ask.rests === 'wages',
  };
}

/** The plan of a later round: what the move asks for in the place of the first ask. */
function laterPlan({ next, target, exactTarget }: Round, scope: Scope, input: CounterInput): Plan | null {
  if (!next || next.kind === 'none' || !exactTarget) return null;
  return {
    mode: scope.measure,
    ask: next.ask,
    target,
    walkAway: minimumOf(input),
    exact: { ask: next.exact ?? exactTarget, target: exactTarget },
    cap: null,
    say: null,
    parts: next.parts,
    // Which parts they have moved since the letter is not said, so there is no way to draw.
    way: null,
    packages: [],
    weak: false,
  };
}

/** The talks so far on the measure of the plan. */
function talksOf({ events = [], offer, inputs }: CounterInput, scope: Scope): History {
  const worth = ({ offer: parts }: TalkEvent): Figure | null =>
    parts ? offerFigures({ ...parts, currency: offer.currency }).known : null;
  const history = historyOf(
    events,
    scope.offered,
    (event, i) => totalOf(event, i, offer.currency) ?? worth(event),
  );
  return inputs.bestAndFinal ? { ...history, finals: Math.max(1, history.finals) } : history;
}

/** Plan and move of the round that the events have come to. */
function roundFor(found: Scope, input: CounterInput, result: CounterResult): void {
  const history = talksOf(input, found);
  const scope = { ...found, offered: history.latest };
  const opened = firstPlan(scope, input);
  const round = roundOf(tableFor(scope, history, input, opened));
  const { next, answers, agreed } = round;
  result.plan = next ? laterPlan(round, scope, input) : planFor(scope, opened, input, result);
  const opening = result.plan?.ask ?? null;
  const first = opening ? note('move-ask-first', { ask: opening }) : note('move-ask-sign-on');
  result.move = {
    kind: next?.kind ?? (result.plan ? 'ask' : 'none'),
    line: next?.line ?? (result.plan ? first : note('move-none')),
    last: next?.last ?? false,
    news: next?.news ?? null,
    offered: history.latest,
    agreed,
    answers,
  };
}

/** Works out the counter for one candidate level. */
export function counter(given: CounterInput): CounterResult {
  const settled = settleType(given);
  const input = { ...given, offer: settled.offer };
  const figures = offerFigures(input.offer, input.origins);
  const { closed, decided, advice, warnings } = circumstances(input.offer, input.inputs);
  const result: CounterResult = {
    figures,
    recurring: figures.recurring,
    cashView: cashViewOf(figures),
    years: yearByYear(figures),
    prices: priceCasesOf(figures, input.offer.equity?.kind ?? null),
    clawback: clawbackCurve(reclaimable(figures), figures.currency),
    local: localView(input.offer, figures, input.origins),
    positions: positionsIn(input.bands, figures),
    range: null,
    plan: null,
    type: settled.type,
    proposedType: settled.proposed,
    terms: input.kind === 'posting' || input.inputs.accepted ? [] : termsOf(settled.type, input.offer),
    move: decided ?? { kind: 'none', line: note('move-none'), ...NO_MOVE },
    ownAsk: input.inputs.ownAsk ? user(input.inputs.ownAsk, 'money', input.offer.currency, 'ownAsk') : null,
    advice,
    warnings,
    missing: [],
    assumptions: [...settled.assumptions, ...assumptionsOf(input.offer, figures)],
  };
  if (input.kind === 'posting') {
    const range = rangeForPosting(input.bands);
    result.range = range;
    result.plan = range && expectation(range);
    Object.assign(result, { years: [], prices: [], clawback: [], local: null, assumptions: [] });
    if (!range) result.advice.push(note('no-range-for-posting'));
    if (range?.marks.includes('place-not-stated')) result.warnings.push(note('range-of-all-places'));
    return result;
  }
  const scoped = resolveScope(input, figures, settled.type);
  result.missing = scoped.missing;
  result.warnings.push(...scoped.warnings);
  result.assumptions.push(...scoped.assumptions);
  result.range = scoped.scope && rangeOf(scoped.scope);
  if (scoped.missing.length > 0 && !closed) result.advice.push(note('ask-for-what-is-missing'));
  if (scoped.scope && !closed) roundFor(scoped.scope, input, result);
  result.advice.push(note('accept-as-it-stands'));
  return result;
}
