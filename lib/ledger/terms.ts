/** The terms of an offer as a list: one entry for each thing that a letter states, with the letter's own words for it. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { Period } from '../money/money.ts';
import type { OfferEquity } from '../worth/offer.ts';
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
  /** Which of several payments, 0 for the first and for everything else. */
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
function grantValue(equity: OfferEquity, leaf: LeafOf): TermValue | null {
  const figure = leaf('equity.value', equity.value, 'money');
  if (!figure || !equity.perYear) return figure && { kind: 'figure', figure, per: 'grant', common: figure };
  const years = leaf('equity.years', equity.years, 'years');
  const whole = years && derive('grant-from-yearly', { yearly: figure, years });
  return { kind: 'figure', figure, per: 'year', common: whole };
}

function addEquity(found: Collected, equity: OfferEquity | null, leaf: LeafOf): void {
  if (!equity) return;
  found.add('equityKind', equity.kind === 'unspecified' ? null : word(equity.kind), 'equity.kind');
  if (equity.kind === 'none') return;
  found.add('grant', grantValue(equity, leaf), 'equity.value');
  found.add('units', plain(leaf('equity.units', equity.units, 'units')), 'equity.units');
  found.add('price', plain(leaf('equity.price', equity.price, 'money')), 'equity.price');
  found.add('strike', plain(leaf('equity.strike', equity.strike, 'money')), 'equity.strike');
  found.add('vestingYears', plain(leaf('equity.years', equity.years, 'years')), 'equity.years');
  const shares = equity.schedule?.map((share) => leaf('equity.schedule', share, 'ratio'));
  if (shares?.length && shares.every((share) => share !== null))
    found.add('schedule', { kind: 'shares', shares }, 'equity.schedule');
  found.add('frequency', word(equity.frequency), 'equity.frequency');
  found.add('cliff', plain(leaf('equity.cliffMonths', equity.cliffMonths, 'months')), 'equity.cliffMonths');
}

function addSignOn(found: Collected, { offer }: Terms, leaf: LeafOf): void {
  // Letters name the same payments in any order; they are told apart by when they are paid.
  const payments = offer.signOn
    .map((payment, at) => ({ ...payment, path: `signOn.${at}.amount` }))
    .toSorted((a, b) => a.month - b.month || a.amount - b.amount);
  payments.forEach(({ amount, month, clawbackMonths, path }, index) => {
    found.add('signOn', plain(leaf(path, amount, 'money')), path, index);
    if (month > 0) found.add('signOnMonth', plain(leaf(path, month, 'months')), path, index);
    found.add('clawback', plain(leaf(path, clawbackMonths, 'months')), path, index);
  });
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
  addEquity(found, offer.equity, leaf);
  addSignOn(found, terms, leaf);
  found.add('startDate', date(offer.startDate), 'startDate');
  found.add('deadline', date(offer.deadline), 'deadline');
  return found.terms;
}
