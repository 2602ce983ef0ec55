/**
 * The counter: from an offer, the person's own figures and the resolved bands to what to ask, aim for and accept, or
 * to the reason why there is nothing to ask. Same inputs, same numbers: no clock, no chance, no stored state.
 */
import type { Figure } from '../figures/figure.ts';
import { user } from '../figures/leaf.ts';
import { clawbackCurve, type Reclaimable } from '../worth/clawback.ts';
import { grantsOver, knownGrants, othersYearly, together } from '../worth/granted.ts';
import { localView } from '../worth/local.ts';
import { type BaseFigures, type OfferFigures, offerFigures, recurringTotal } from '../worth/offer-figures.ts';
import { positionIn, positionWord } from '../worth/position.ts';
import { priceCasesOf } from '../worth/price.ts';
import { yearByYear } from '../worth/years.ts';
import { circumstances } from './advice.ts';
import { askFor } from './ask.ts';
import { assumptionsOf } from './assumptions.ts';
import { expectation, rangeForPosting } from './expectation.ts';
import { note } from './note.ts';
import type { Offered } from './offered.ts';
import { packagesFor } from './packages.ts';
import type { Bands, CounterInput, CounterResult, Plan, Position } from './plan.ts';
import { type History, historyOf, totalOf } from './rounds/history.ts';
import { type Round, roundOf, type Table } from './rounds/rounds.ts';
import { comparable, inBaseTerms, minimumOf, resolveScope, type Scope } from './scope.ts';
import { onceFor, splitBase, splitTotal } from './split.ts';
import { yearlyBaseStep } from './steps.ts';
import { supportFor } from './support.ts';
import { shownTarget, targetFor } from './target.ts';
import { wayOf } from './way.ts';

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

/** The parts of the offer that a counter can raise; null while one of them is unknown. */
function offeredParts(figures: OfferFigures): Offered | null {
  const { base, grant, recurring } = figures;
  if (!base || !recurring) return null;
  const raised = grant.state === 'known' && grant.value.value > 0 ? grant : null;
  return { figures, base, recurring, grant: raised, others: othersYearly(figures) };
}

/** The first ask against the scope's offer, with what speaks for and against it. */
function firstAsk(scope: Scope, input: CounterInput, figures: OfferFigures, base: BaseFigures) {
  const ask = askFor(scope);
  const support = supportFor(scope, ask, base, input.inputs);
  if (!support.figures) return { ask, support, split: null, limits: null, shown: null };
  const offered = scope.measure === 'total' ? offeredParts(figures) : null;
  const split = offered
    ? splitTotal(scope, ask, input.bands, offered)
    : { ...splitBase(scope, ask, base), limits: null };
  const shown = split.shown.value > scope.offered.value ? split.shown : null;
  return { ask, support, split, limits: split.limits, shown };
}

/** What the rounds need to know of the counter. */
function tableFor(scope: Scope, history: History, input: CounterInput, figures: OfferFigures): Table | null {
  const { base } = figures;
  if (!base) return null;
  const offered = scope.measure === 'total' ? offeredParts(figures) : null;
  const topped = scope.competing !== null && scope.competing.value > scope.offered.value;
  return {
    history,
    events: input.events ?? [],
    offer: input.offer,
    competing: topped ? scope.competing : null,
    minimum: scope.minimum,
    step: yearlyBaseStep(base),
    against: (first) => {
      const at = { ...scope, offered: first };
      const { ask, split, shown } = firstAsk(at, input, figures, base);
      if (!split) return null;
      const overCompeting = ask.topped ? ask.cap : null;
      return { exact: ask.ask, shown, parts: split.parts, target: targetFor(at, ask), overCompeting };
    },
    split: (exact) => {
      const ask = { ask: exact, cap: null, topped };
      return offered ? splitTotal(scope, ask, input.bands, offered, true) : splitBase(scope, ask, base);
    },
    once: (amount) => onceFor(amount, base, figures),
  };
}

function planFor(scope: Scope, input: CounterInput, result: CounterResult): Plan | null {
  const { figures } = result;
  const base = figures.base;
  if (!base) return null;
  const { ask, support, split, limits, shown } = firstAsk(scope, input, figures, base);
  result.advice.push(...support.advice);
  result.warnings.push(...support.warnings);
  if (!split) return null;
  const offered = scope.measure === 'total' ? offeredParts(figures) : null;
  if (split.short && scope.minimum) {
    result.warnings.push(
      note('parts-do-not-reach-minimum', { minimum: scope.minimum, reached: split.shown }),
    );
  }
  const signOnRises = split.parts.some(
    (part) => part.part === 'signOn' && part.asked.value > (part.offered?.value ?? 0),
  );
  if (!shown && !signOnRises) {
    result.advice.push(note('nothing-can-rise'), note('one-offs-instead'));
    return null;
  }
  if (!shown) result.advice.push(note('sign-on-only'));
  const exact = { ask: ask.ask, target: targetFor(scope, ask) };
  return {
    mode: scope.measure,
    ask: shown,
    target: shown ? shownTarget(exact.target, shown, yearlyBaseStep(base), scope.offered) : null,
    walkAway: minimumOf(input),
    exact,
    cap: ask.cap,
    say: null,
    parts: split.parts,
    way: wayOf(scope.offered, shown, split.parts, offered?.grant ?? null),
    packages: offered && limits ? packagesFor(split, limits, offered, shown !== null) : [],
    weak: scope.weak,
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
    exact: { ask: next.ask ?? exactTarget, target: exactTarget },
    cap: null,
    say: null,
    parts: next.parts,
    way: null,
    packages: [],
    weak: scope.weak,
  };
}

/** Plan and move of the round that the events have come to. */
function roundFor(found: Scope, input: CounterInput, result: CounterResult): void {
  const { figures } = result;
  const inMeasure = (total: Figure | null): Figure | null =>
    found.measure === 'base' && figures.recurring ? inBaseTerms(total, figures) : total;
  const history = historyOf(input.events ?? [], found.offered, (event, i) =>
    inMeasure(
      totalOf(event, i, input.offer.currency) ??
        (event.offer ? offerFigures({ ...event.offer, currency: input.offer.currency }).recurring : null),
    ),
  );
  const scope = { ...found, offered: history.latest };
  const table = tableFor(scope, history, input, figures);
  if (!table) return;
  const round = roundOf(table);
  const { next, answers } = round;
  result.plan = next ? laterPlan(round, scope, input) : planFor(scope, input, result);
  const opening = result.plan?.ask ?? null;
  const first = opening ? note('move-ask-first', { ask: opening }) : note('move-ask-sign-on');
  result.move = {
    kind: next?.kind ?? (result.plan ? 'ask' : 'none'),
    line: next?.line ?? (result.plan ? first : note('move-none')),
    last: next?.last ?? false,
    news: next?.news ?? null,
    offered: history.latest,
    answers,
  };
}

/** Works out the counter for one candidate level. */
export function counter(input: CounterInput): CounterResult {
  const figures = offerFigures(input.offer, input.origins);
  const { closed, advice, warnings } = circumstances(input.offer, input.inputs);
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
    move: { kind: 'none', line: note('move-none'), last: false, news: null, offered: null, answers: [] },
    ownAsk: input.inputs.ownAsk ? user(input.inputs.ownAsk, 'money', input.offer.currency, 'ownAsk') : null,
    advice,
    warnings,
    missing: [],
    assumptions: assumptionsOf(input.offer, figures),
  };
  if (input.kind === 'posting') {
    const range = rangeForPosting(input.bands);
    result.range = range;
    result.plan = range && expectation(range);
    Object.assign(result, { years: [], prices: [], clawback: [], local: null, assumptions: [] });
    if (!range) result.advice.push(note('no-evidence'));
    if (range?.marks.includes('place-not-stated')) result.warnings.push(note('range-of-all-places'));
    return result;
  }
  const scoped = resolveScope(input, figures);
  result.missing = scoped.missing;
  result.warnings.push(...scoped.warnings);
  result.assumptions.push(...scoped.assumptions);
  result.range = scoped.scope?.range ?? null;
  if (scoped.missing.length > 0 && !closed) result.advice.push(note('ask-for-what-is-missing'));
  if (scoped.scope && !closed) roundFor(scoped.scope, input, result);
  else if (scoped.missing.length === 0 && !closed) result.advice.push(note('no-evidence'));
  result.advice.push(note('accept-as-it-stands'));
  return result;
}
