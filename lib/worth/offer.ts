/**
 * The offer as confirmed by the person: what the letter says after corrections, plus what only they know. The shape
 * of `offer.json` (README, "Command line"). `null` is unstated, which is not zero.
 */
import type { Currency, Period } from '../money/money.ts';

export interface OfferBonus {
  /** Ratio of base (0.1 is 10%); exactly one of `pct` and `amount` is set. */
  pct: number | null;
  /** A year, in whole currency units. */
  amount: number | null;
  /** `guaranteed` is paid once, in year 1; `discretionary` is promised by nobody and counts as none. */
  kind: 'target' | 'guaranteed' | 'discretionary';
}

export interface OfferEquity {
  kind: 'rsu' | 'options' | 'restricted-stock' | 'units' | 'none' | 'unspecified';
  units: number | null;
  /** Value of the whole grant, or of one year of it where `perYear` is set. */
  value: number | null;
  /** True where the letter states the value per year. */
  perYear?: boolean;
  /** Price a share: the conversion price for stock; for options the stated fair value. */
  price: number | null;
  /** ISO date of the price. */
  priceDate: string | null;
  /** Options only: the exercise price. */
  strike: number | null;
  /** False for shares that cannot be sold today (private employer); null where unknown. */
  listed: boolean | null;
  years: number | null;
  /** Vesting by year, adding to 1; null is unstated (even vesting is then an assumption that is shown). */
  schedule: number[] | null;
  frequency: 'month' | 'quarter' | 'year' | null;
  cliffMonths: number | null;
}

/** A grant of which nothing is stated. */
export const UNSTATED_GRANT: OfferEquity = {
  kind: 'unspecified',
  units: null,
  value: null,
  price: null,
  priceDate: null,
  strike: null,
  listed: null,
  years: null,
  schedule: null,
  frequency: null,
  cliffMonths: null,
};

export interface OfferSignOn {
  amount: number;
  /** Month after the start in which it is paid; 0 is on joining. */
  month: number;
  clawbackMonths: number | null;
  /** How it is paid back: all of it, or less for each month worked. null where the letter does not say. */
  clawback?: Clawback | null;
}

export type Clawback = 'full' | 'pro-rata';

/** Money for moving: shown, and never pay. */
export interface OfferRelocation {
  amount: number;
  clawbackMonths: number | null;
  clawback?: Clawback | null;
}

/** Grants that follow every year. They count only where the letter promises them with an amount. */
export interface OfferRefresher {
  /** Value of each yearly grant. */
  value: number;
  /** Month after the start in which the first is granted. */
  month: number;
  /** Vesting years of each, null where unstated. */
  years: number | null;
  /** False where the letter speaks of eligibility or discretion only. */
  promised: boolean;
}

/** What an Indian letter states about its cost to company, all a year. Base and variable pay stand in the offer itself. */
export interface OfferCtc {
  total: number | null;
  /** The part of fixed pay that provident fund and gratuity are counted on. */
  basic: number | null;
  /** The employer’s provident fund. */
  providentFund: number | null;
  gratuity: number | null;
  /** The letter says that gratuity is part of the CTC, with or without an amount. */
  gratuityInside: boolean | null;
}

/** What the employer pays into a pension: a share of pay, or an amount a year. */
export interface OfferPension {
  pct: number | null;
  amount: number | null;
  /** What the person pays in themselves, a share of pay. Shown, and in no total. */
  own?: number | null;
}

/** Parts that the letter says there are none of; a grant that there is not is one of kind `none`. */
export type AbsentPart = 'bonus' | 'signOn' | 'relocation' | 'pension';

export interface Offer {
  company: string | null;
  role: string | null;
  /** One level code or seniority word, or several candidates while unsure. */
  level: string | string[] | null;
  place: string | null;
  currency: Currency | null;
  payPeriod: Period;
  /** Payments of a monthly salary in a year where the letter states them (13, 14); otherwise 12. */
  instalments?: number | null;
  /** Per `payPeriod`, in whole currency units; null where unstated. */
  base: number | null;
  /** null: not mentioned (counts as none, as a visible assumption). */
  bonus: OfferBonus | null;
  /** null: not mentioned (makes the total unknown); `kind: 'none'` is the user's own word. */
  equity: OfferEquity | null;
  /** Further grants beside `equity`, which is the main one: each counts with its own schedule. */
  grants?: OfferEquity[];
  refresher?: OfferRefresher | null;
  signOn: OfferSignOn[];
  relocation?: OfferRelocation | null;
  ctc?: OfferCtc | null;
  pension?: OfferPension | null;
  /** ISO date. */
  deadline: string | null;
  /** ISO date or month of the first day; nothing is computed from it, scripts and the plan may name it. */
  startDate?: string | null;
  /** "Not eligible for a bonus": said, which is more than not mentioned. */
  absent?: AbsentPart[];
}

export interface CompetingOffer {
  name: string;
  /** Recurring annual total in the offer's currency, without one-offs. */
  total: number;
}

/** What sort of employer and job it is: which parts move there, and which are never asked for. */
export type Genre =
  | 'levelled-stock'
  | 'private-options'
  | 'cash'
  | 'sales'
  | 'contractor'
  | 'scale'
  | 'executive'
  | 'intern'
  | 'promotion'
  | 'return-offer';

/** What the person confirms about how much each side needs the other. */
export interface Strength {
  /** They approached the person, or said that they are the first choice. */
  wanted?: boolean;
  /** Another process has reached an offer. */
  otherProcess?: boolean;
  /** The person would be content to stay where they are. */
  contentToStay?: boolean;
  /** They need somebody soon. */
  urgent?: boolean;
  /** "I need this job." */
  needJob?: boolean;
}

/** What the person leaves behind by taking the job: a bonus, unvested shares. */
export interface Forfeited {
  what: string;
  amount: number;
  /** ISO date or month in which it would have been paid; null where open. */
  date: string | null;
}

export interface UserInputs {
  /** Lowest recurring annual total the person would accept; null is empty. */
  walkAway: number | null;
  competing: CompetingOffer[];
  /** ISO date; the pure rooms never read a clock. */
  today: string;
  /** ISO dates on which nobody answers: the plan by days skips them. */
  holidays?: string[];
  /** IANA time zone in which the reply-by day ends, where it is not the person's own. */
  replyZone?: string;
  /** The person confirmed level, place and pay basis although the offer lies far below the band (rule 5). */
  confirmed?: boolean;
  /** Facts that end money talk: see rule 11 of the counter. */
  accepted?: boolean;
  fixedGrade?: boolean;
  secondBestAndFinal?: boolean;
  /** They called the offer their best and final one. */
  bestAndFinal?: boolean;
  /** The sort of employer, where the person has set it; else it is proposed from the letter. */
  type?: Genre | null;
  strength?: Strength;
  forfeited?: Forfeited[];
  /** The person's own ask, shown as theirs, without backing. */
  ownAsk?: number | null;
}
