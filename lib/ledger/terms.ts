/** The terms of an offer as a list: one entry for each thing that a letter states, with the letter's own words for it. */
import { derive } from '../figures/derive.ts';
import type { Figure, Unit } from '../figures/figure.ts';
import type { Period } from '../money/money.ts';
import type { Offer, OfferEquity } from '../worth/offer.ts';
import { offerFigures } from '../worth/offer-figures.ts';
import { type LeafOf, offerLeaves } from '../worth/offer-leaves.ts';
import { originsOf, type Terms } from './ledger.ts';

/** Everything that two letters are compared by, in the order in which it is told. */
export const TERM_FIELDS = [
  'company',
  'role',
  'level',
  'place',
  'currency',
  'base',
  'instalments',
  'bonus',
  'bonusKind',
  'equityKind',
  'grant',
  'units',
  'price',
  'strike',
  'vestingYears',
  'schedule',
  'frequency',
  'cliff',
  'signOn',
  'signOnMonth',
  'clawback',
  'clawbackWay',
  'refresher',
  'refresherPromised',
  'relocation',
  'relocationClawback',
  'pension',
  'ctc',
  'startDate',
  'deadline',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

export type TermValue =
  | {
      kind: 'figure';
      figure: Figure;
      /** What the number is stated for: a pay period, or the whole grant. Null where it is for nothing. */
      per: Period | 'grant' | null;
      /** The same on the measure that all ways of stating it share (a year's pay, the whole grant); null where unknown. */
      common: Figure | null;
    }
  | { kind: 'text'; text: string }
  | { kind: 'date'; date: string }
  /** A word of ours for a kind: `ledger.word.<field>.<word>`. */
  | { kind: 'word'; word: string }
  /** Shares of a grant by year. */
  | { kind: 'shares'; shares: Figure[] };

export interface Term {
  field: TermField;
  /** Which of several grants or payments, 0 for the first and for everything else. */
  index: number;
  value: TermValue;
  /** Null where the person entered it. */
  quote: string | null;
}

const plain = (figure: Figure | null): TermValue | null =>
  figure && { kind: 'figure', figure, per: null, common: null };

const text = (words: string | null): TermValue | null =>
  words === null || words.trim() === '' ? null : { kind: 'text', text: words.trim() };

const date = (iso: string | null | undefined): TermValue | null => (iso ? { kind: 'date', date: iso } : null);

const word = (of: string | null | undefined): TermValue | null => (of ? { kind: 'word', word: of } : null);

class Collected {
  readonly terms: Term[] = [];
  readonly quotes: Terms['quotes'];

  constructor(quotes: Terms['quotes']) {
    this.quotes = quotes;
  }

  add(field: TermField, value: TermValue | null, path: string, index = 0): void {
    if (value) this.terms.push({ field, index, value, quote: this.quotes[path] ?? null });
  }
}

function addPay(found: Collected, { offer, quotes }: Terms, leaf: LeafOf): void {
  const { base, bonus } = offerFigures(offer, originsOf(quotes));
  if (base) {
    const { stated, annual } = base;
    found.add('base', { kind: 'figure', figure: stated, per: offer.payPeriod, common: annual }, 'base');
  }
  found.add('instalments', plain(leaf('instalments', offer.instalments, 'count')), 'instalments');
  const stated = offer.bonus;
  if (!stated) return;
  const share = leaf('bonus.pct', stated.pct, 'ratio');
  const amount = leaf('bonus.amount', stated.amount, 'money');
  const figure = share ?? amount;
  const path = share ? 'bonus.pct' : 'bonus.amount';
  if (!figure) return;
  const inMoney = amount ?? (stated.kind === 'target' ? bonus : null);
  found.add('bonus', { kind: 'figure', figure, per: share ? null : 'year', common: inMoney }, path);
  found.add('bonusKind', word(stated.kind), path);
}

/** The stated value of a grant, for a year of it or the whole. */
function grantValue({ value, perYear, years }: OfferEquity, path: string, leaf: LeafOf): TermValue | null {
  const figure = leaf(`${path}.value`, value, 'money');
  if (!figure || !perYear) return figure && { kind: 'figure', figure, per: 'grant', common: figure };
  const over = leaf(`${path}.years`, years, 'years');
  const whole = over && derive('grant-from-yearly', { yearly: figure, years: over });
  return { kind: 'figure', figure, per: 'year', common: whole };
}

/** One grant: the main one, or the nth beside it. */
function addGrant(found: Collected, equity: OfferEquity, path: string, index: number, leaf: LeafOf): void {
  const add = (field: TermField, value: TermValue | null, name: keyof OfferEquity): void =>
    found.add(field, value, `${path}.${name}`, index);
  const number = (
    field: TermField,
    name: 'units' | 'price' | 'strike' | 'years' | 'cliffMonths',
    unit: Unit,
  ) => add(field, plain(leaf(`${path}.${name}`, equity[name], unit)), name);
  add('equityKind', equity.kind === 'unspecified' ? null : word(equity.kind), 'kind');
  if (equity.kind === 'none') return;
  add('grant', grantValue(equity, path, leaf), 'value');
  number('units', 'units', 'units');
  number('price', 'price', 'money');
  number('strike', 'strike', 'money');
  number('vestingYears', 'years', 'years');
  const shares = equity.schedule?.map((share) => leaf(`${path}.schedule`, share, 'ratio'));
  if (shares?.length && shares.every((share) => share !== null))
    add('schedule', { kind: 'shares', shares }, 'schedule');
  add('frequency', word(equity.frequency), 'frequency');
  number('cliff', 'cliffMonths', 'months');
}

function addSignOn(found: Collected, { offer }: Terms, leaf: LeafOf): void {
  // Letters name the same payments in any order; they are told apart by when they are paid.
  const payments = offer.signOn
    .map((payment, at) => ({ ...payment, path: `signOn.${at}` }))
    .toSorted((a, b) => a.month - b.month || a.amount - b.amount);
  payments.forEach(({ amount, month, clawbackMonths, clawback, path }, index) => {
    found.add('signOn', plain(leaf(`${path}.amount`, amount, 'money')), `${path}.amount`, index);
    if (month > 0)
      found.add('signOnMonth', plain(leaf(`${path}.amount`, month, 'months')), `${path}.amount`, index);
    const binding = `${path}.clawbackMonths`;
    found.add('clawback', plain(leaf(binding, clawbackMonths, 'months')), binding, index);
    found.add('clawbackWay', word(clawback), binding, index);
  });
}

/** What stands beside pay: grants of later years, money for moving, pension, the cost to company. */
function addBeside(found: Collected, { refresher, relocation, pension, ctc }: Offer, leaf: LeafOf): void {
  if (refresher) {
    const value = leaf('refresher.value', refresher.value, 'money');
    found.add(
      'refresher',
      value && { kind: 'figure', figure: value, per: 'year', common: null },
      'refresher.value',
    );
    found.add('refresherPromised', word(refresher.promised ? 'yes' : 'no'), 'refresher.value');
  }
  const moving = leaf('relocation.amount', relocation?.amount, 'money');
  found.add('relocation', plain(moving), 'relocation.amount');
  const binding = 'relocation.clawbackMonths';
  found.add('relocationClawback', plain(leaf(binding, relocation?.clawbackMonths, 'months')), binding);
  const share = leaf('pension.pct', pension?.pct, 'ratio');
  const paid = leaf('pension.amount', pension?.amount, 'money');
  found.add('pension', plain(share ?? paid), share ? 'pension.pct' : 'pension.amount');
  found.add('ctc', plain(leaf('ctc.total', ctc?.total, 'money')), 'ctc.total');
}

/** All that the terms state; what they leave open is not among it. */
export function termsOf(terms: Terms): Term[] {
  const { offer, quotes } = terms;
  const leaf = offerLeaves(offer, originsOf(quotes));
  const found = new Collected(quotes);
  found.add('company', text(offer.company), 'company');
  found.add('role', text(offer.role), 'role');
  found.add('level', text([offer.level ?? []].flat().join(' / ')), 'level');
  found.add('place', text(offer.place), 'place');
  found.add('currency', text(offer.currency), 'base');
  addPay(found, terms, leaf);
  const grants = [offer.equity, ...(offer.grants ?? [])];
  grants.forEach((equity, index) => {
    if (equity) addGrant(found, equity, index === 0 ? 'equity' : `grants.${index - 1}`, index, leaf);
  });
  addSignOn(found, terms, leaf);
  addBeside(found, offer, leaf);
  found.add('startDate', date(offer.startDate), 'startDate');
  found.add('deadline', date(offer.deadline), 'deadline');
  return found.terms;
}
