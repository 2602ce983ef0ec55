/**
 * The offer that a reading states, and where each of its numbers stands on the page. What the page leaves open stays
 * null; what cannot be added up (a grant in another currency) is left out and said.
 */
import { note } from '../counter/note.ts';
import type { Note } from '../counter/plan.ts';
import type { BaseRead, BonusRead, EquityRead, Finding, LevelRead, Reading } from '../reading/reading.ts';
import {
  type AbsentPart,
  type Offer,
  type OfferBonus,
  type OfferEquity,
  type OfferSignOn,
  UNSTATED_GRANT,
} from '../worth/offer.ts';
import type { Origins } from '../worth/offer-leaves.ts';
import { besidePay, originOf as origin } from './beside-pay.ts';

export interface ReadOffer {
  offer: Offer;
  origins: Origins;
  /** What had to be left out or assumed, and why. */
  notes: Note[];
}

/** OTE, total cash and CTC are not base and never become it. */
const isBase = ({ basis }: BaseRead): boolean => basis === 'base' || basis === 'unknown';

const isAmount = ({ min, max }: { min: number | null; max: number | null }): boolean =>
  min !== null && min === max;

/** One code or word, or all that fit while several do. Codes say more than words, so they come first. */
export function levelOf({ codes, seniority }: LevelRead): Offer['level'] {
  const fitting = codes.length > 0 ? codes : seniority;
  return fitting.length > 1 ? fitting : (fitting[0] ?? null);
}

/** A letter that states base by the year and by the month means the year: it states no single pay period. */
function yearly(base: BaseRead): Pick<BaseRead, 'min' | 'period'> {
  const year = base.alsoStated.find((pay) => pay.period === 'year' && isAmount(pay));
  return year && base.period !== 'year' ? year : base;
}

function bonusOf({ kind, pct, amount }: BonusRead): OfferBonus | null {
  if (pct === null && amount === null) return null;
  // The most that a bonus can be is nobody's target: it counts as one that is left to somebody's decision.
  const counted = kind === 'maximum' ? 'discretionary' : kind;
  return { kind: counted, pct: pct?.min ?? null, amount: pct === null ? amount : null };
}

function equityOf(read: EquityRead): OfferEquity {
  const { kind, units, value, years, schedule, frequency, cliffMonths, perYear, price, prices = {} } = read;
  const strike = prices.strike?.amount ?? (price?.kind === 'strike' ? price.amount : null);
  // What an option is worth is its fair value; of stock, the price that units were counted with.
  const worth = (kind === 'options' ? prices.fair : (prices.conversion ?? prices.fair))?.amount;
  return {
    kind,
    units,
    value,
    perYear,
    price: worth ?? (price && price.kind !== 'strike' ? price.amount : null),
    priceDate: null,
    strike,
    listed: null,
    years,
    schedule,
    frequency,
    cliffMonths,
  };
}

const EMPTY: Offer = {
  company: null,
  role: null,
  level: null,
  place: null,
  currency: null,
  payPeriod: 'year',
  base: null,
  bonus: null,
  equity: null,
  signOn: [],
  deadline: null,
};

/** Who, what, where, and the currency: all that a posting gives. */
function whoOf(reading: Reading): Offer {
  const currency = [...reading.base, ...reading.equity].find(({ value }) => value.currency !== null);
  return {
    ...EMPTY,
    company: reading.company?.value.name ?? null,
    role: reading.role?.value.title ?? null,
    level: reading.level && levelOf(reading.level.value),
    place: reading.place?.value.text ?? null,
    currency: currency?.value.currency ?? null,
  };
}

class Terms {
  offer: Offer;
  origins: Origins = {};
  notes: Note[] = [];

  constructor(who: Offer) {
    this.offer = who;
  }

  /** True where an amount is in the offer's currency or in none; otherwise it is left out and said. */
  adds(what: string, currency: string | null): boolean {
    const fits = currency === null || this.offer.currency === null || currency === this.offer.currency;
    if (!fits) this.notes.push(note('part-in-other-currency', { part: what, currency }));
    return fits;
  }

  base(findings: Finding<BaseRead>[]): void {
    const found = findings.find(({ value }) => isBase(value) && isAmount(value));
    if (!found) {
      const other = findings.find(({ value }) => !isBase(value));
      if (other) this.notes.push(note('pay-is-not-base', { basis: other.value.basis }));
      return;
    }
    const { min, period } = yearly(found.value);
    this.offer.base = min;
    this.offer.payPeriod = period ?? 'year';
    this.origins.base = origin(found);
    if (period === null) this.notes.push(note('period-taken-as-year'));
  }

  bonus(findings: Finding<BonusRead>[]): void {
    const found = findings.find(({ value }) => value.kind === 'target') ?? findings[0];
    if (!found) return;
    const bonus = bonusOf(found.value);
    if (!bonus || !this.adds('bonus', found.value.currency)) return;
    this.offer.bonus = bonus;
    this.origins[bonus.pct === null ? 'bonus.amount' : 'bonus.pct'] = origin(found);
    const range = found.value.pct;
    if (range && range.max > range.min) {
      this.notes.push(note('bonus-range-low-end', { low: range.min * 100, high: range.max * 100 }));
    }
    // A first year's guarantee beside the target, a share beside its amount: said, and counted once.
    for (const { value } of findings.filter((other) => other !== found)) {
      const { kind, pct, amount } = value;
      const share = bonus.pct !== null && this.offer.base !== null ? bonus.pct * this.offer.base : null;
      if (amount !== null && share !== null && Math.abs(amount - share) <= 0.01 * share) continue;
      if (amount !== null) this.notes.push(note('bonus-also-stated', { kind, amount, unit: 'money' }));
      else if (pct !== null)
        this.notes.push(note('bonus-also-stated', { kind, amount: pct.max * 100, unit: 'percent' }));
    }
  }

  grant(found: Finding<EquityRead>, path: string): OfferEquity {
    const equity = equityOf(found.value);
    if (!this.adds('grant', found.value.currency)) equity.value = null;
    const priceFits = this.adds('price', found.value.price?.currency ?? null);
    if (!priceFits) Object.assign(equity, { price: null, strike: null });
    for (const field of Object.keys(equity)) this.origins[`${path}.${field}`] = origin(found);
    return equity;
  }

  /** The first grant is the main one; further ones count where they say how much they are. */
  equity(findings: Finding<EquityRead>[]): void {
    const [main, ...others] = findings;
    if (!main) return;
    const further = others.filter(({ value }) => value.units !== null || value.value !== null);
    this.offer.equity = this.grant(main, 'equity');
    if (further.length > 0) {
      this.offer.grants = further.map((found, i) => this.grant(found, `grants.${i}`));
      this.notes.push(note('several-grants', { n: further.length + 1 }));
    }
    const share = findings.find(({ value }) => value.ofCompany !== null)?.value.ofCompany ?? null;
    if (share !== null) this.notes.push(note('share-of-company', { percent: share * 100 }));
    for (const { value } of findings) {
      const { units, diluted, prices } = value;
      if (units !== null && diluted !== undefined)
        this.notes.push(note('shares-of-company', { units, all: diluted }));
      if (prices?.round !== undefined && this.adds('price', prices.round.currency))
        this.notes.push(note('price-of-last-round', { price: prices.round.amount }));
    }
  }

  signOn(findings: Reading['signOn']): void {
    for (const found of findings) {
      const { amount, month, clawbackMonths, clawback = null, currency } = found.value;
      if (!this.adds('signOn', currency)) continue;
      const path = `signOn.${this.offer.signOn.length}`;
      const payment: OfferSignOn = { amount, month: month ?? 0, clawbackMonths, clawback };
      for (const field of ['amount', 'clawbackMonths']) this.origins[`${path}.${field}`] = origin(found);
      this.offer.signOn = [...this.offer.signOn, payment];
    }
  }
}

/** What the letter says that there is not, where nothing of it was read. */
function absentIn({ absent = {} }: Reading, offer: Offer): AbsentPart[] {
  const none: Readonly<Record<AbsentPart, boolean>> = {
    bonus: offer.bonus === null,
    signOn: offer.signOn.length === 0,
    relocation: !offer.relocation,
    pension: !offer.pension,
  };
  return (Object.keys(none) as AbsentPart[]).filter((part) => none[part] && absent[part] !== undefined);
}

/** The offer of a reading. A posting offers nothing: it gives who, what and where, and its ranges are evidence. */
export function offerFromReading(reading: Reading): ReadOffer {
  const terms = new Terms(whoOf(reading));
  if (reading.kind.value !== 'offer') return { offer: terms.offer, origins: {}, notes: [] };
  terms.base(reading.base);
  terms.bonus(reading.bonus);
  terms.equity(reading.equity);
  terms.signOn(reading.signOn);
  terms.offer.deadline = reading.deadline?.value ?? null;
  if (reading.startDate) terms.offer.startDate = reading.startDate.value;
  const { instalments } = reading;
  if (instalments && instalments.value !== 12) {
    terms.offer.instalments = instalments.value;
    terms.origins.instalments = origin(instalments);
  }
  // "No equity" is an answer: none, not "not mentioned".
  if (reading.absent?.equity && terms.offer.equity === null)
    terms.offer.equity = { ...UNSTATED_GRANT, kind: 'none' };
  const beside = besidePay(reading, terms.offer.currency);
  const offer = { ...terms.offer, ...beside.parts };
  const absent = absentIn(reading, offer);
  return {
    offer: absent.length > 0 ? { ...offer, absent } : offer,
    origins: { ...terms.origins, ...beside.origins },
    notes: [...terms.notes, ...beside.notes],
  };
}
