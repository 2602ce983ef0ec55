/**
 * What the product understood of a snapshot. Every finding carries its quote, its place, the rule that made it, and
 * whether the document states it or it was implied. `null` is "the document does not say", never zero.
 */

import type { IsoDate } from '../marks/dates.ts';
import type { Currency, Pay, Period, Span } from '../money/money.ts';
import type { AccountEntry } from './account/entry.ts';

export type Kind = 'offer' | 'posting' | 'other';
/** `unsure` is shown with what else it may be, and asked. */
export type Certainty = 'stated' | 'implied' | 'unsure';

export interface Finding<T> {
  value: T;
  /** The words it was read from, at most 200 characters. */
  quote: string;
  /** Place in the snapshot's text; null where a hint (JSON-LD, header, address) stated it. */
  span: Span | null;
  /** File name of the rule, without extension. */
  rule: string;
  certainty: Certainty;
}

/** Why a kind was chosen: a signal that spoke for it or against it; records of older versions also know vetoes. */
export interface Reason {
  signal: string;
  effect: 'for' | 'against' | 'veto';
  kind: Kind;
  quote: string | null;
}

export interface KindVerdict {
  value: Kind;
  /** 0..1, how likely it is of the three. */
  confidence: number;
  /** Whether that is enough to say so without asking; missing where it was kept by an older version. */
  sure?: boolean;
  /** What it would be read as: its own kind, or where it is neither, the one that it comes near to. */
  lean?: Exclude<Kind, 'other'> | null;
  reasons: Reason[];
}

export interface CompanyRead {
  name: string;
  /** Id in `data/companies` where the employer is known, else null. */
  id: string | null;
}

export interface RoleRead {
  /** The title as written. */
  title: string;
  /** Role family id (`ml-ai`, `software`, …), null where none fits. */
  family: string | null;
}

/** Levels stay a list while more than one fits. */
export interface LevelRead {
  /** As written: "L5", "Senior", "E4". */
  text: string;
  /** Normal seniority words: `mid`, `senior`, `staff`, … */
  seniority: string[];
  /** Employer's own level codes that were written or fit, for example `L5`. */
  codes: string[];
}

export interface PlaceRead {
  /** As written: "San Francisco, CA". */
  text: string;
  /** City in plain form, null for "Remote" and zones. */
  city: string | null;
  /** ISO 3166 alpha-2, null where unstated. */
  country: string | null;
  remote: boolean;
}

/** What a pay figure measures. Only `base` may be compared with base evidence. */
export type PayBasis = 'base' | 'ote' | 'total' | 'ctc' | 'unknown';

export interface BaseRead extends Pay {
  basis: PayBasis;
  /** Zone, level or currency label of one of several ranges: "Zone A", "California". */
  zone: string | null;
  /** The same pay stated once more in another period: "$15,000 monthly ($180,000 annualized)". */
  alsoStated: Pay[];
}

export type EquityKind = 'rsu' | 'options' | 'restricted-stock' | 'units' | 'unspecified';

/** Vesting shares by year, adding to 1 (`[0.25, 0.25, 0.25, 0.25]`). */
export type Schedule = number[];

export interface EquityRead {
  kind: EquityKind;
  units: number | null;
  /** Value of the whole grant, in whole currency units. */
  value: number | null;
  currency: Currency | null;
  /** Percent of the company, as a ratio. */
  ofCompany: number | null;
  /** Price a share the document states (conversion price or strike), with what it is. */
  price: { amount: number; kind: 'conversion' | 'strike' | 'fair'; currency: Currency | null } | null;
  /** Vesting years, null where unstated. */
  years: number | null;
  schedule: Schedule | null;
  frequency: 'month' | 'quarter' | 'year' | null;
  cliffMonths: number | null;
  /** True where the document says the value is per year rather than in total. */
  perYear: boolean;
  /** Every price a share that is stated for it; `price` is the one that counts. */
  prices?: Partial<Record<'strike' | 'fair' | 'round' | 'conversion', SharePrice>>;
  /** Fully diluted shares of the company. */
  diluted?: number;
}

export interface SharePrice {
  amount: number;
  currency: Currency | null;
}

export interface BonusRead {
  kind: 'target' | 'guaranteed' | 'discretionary' | 'maximum';
  /** Ratio of base (0.1 is 10%); null where an amount is stated. A range keeps both ends. */
  pct: { min: number; max: number } | null;
  amount: number | null;
  currency: Currency | null;
  /** True where it holds for the first year only. */
  firstYear?: boolean;
}

/** The clause about paying back: for how long, and whether all of it or less for each month worked. */
export interface ClauseRead {
  clawbackMonths: number | null;
  clawback?: 'full' | 'pro-rata' | null;
}

export interface SignOnRead extends ClauseRead {
  amount: number;
  currency: Currency | null;
  /** Month after the start in which it is paid, 0 for on joining; null where unstated. */
  month: number | null;
}

/** Money for moving: no pay. */
export interface RelocationRead extends ClauseRead {
  amount: number;
  currency: Currency | null;
}

/** Grants that follow every year. */
export interface RefresherRead {
  /** Value of each. */
  value: number;
  currency: Currency | null;
  years: number | null;
  /** False where the words speak of eligibility or discretion only. */
  promised: boolean;
}

/** Parts of an Indian cost to company, all a year, each where it stands; base and variable pay are read apart. */
export interface CtcRead {
  total: Finding<number> | null;
  basic: Finding<number> | null;
  providentFund: Finding<number> | null;
  gratuity: Finding<number> | null;
  /** Gratuity is said to be inside the CTC (true) or on top of it (false). */
  gratuityInside: Finding<boolean> | null;
}

/** What goes into a pension, as a share of pay or as amounts. */
export interface PensionRead {
  /** The employer's share; null where only amounts are stated. */
  pct: number | null;
  /** The employee's own share. */
  employee?: number;
  amount?: number;
  employeeAmount?: number;
  currency?: Currency | null;
  period?: Period | null;
}

export type Part = 'equity' | 'bonus' | 'signOn' | 'relocation' | 'pension';

/** A sum of several parts that the document prints. */
export interface TotalRead {
  amount: number;
  currency: Currency | null;
  period: Period | null;
  what: 'first-year' | 'year' | 'total' | 'ctc' | 'ote';
}

/** A row of a pay table. */
export interface ComponentRead {
  name: string;
  amount: number;
  currency: Currency | null;
  period: Period | null;
}

export interface Reading {
  kind: KindVerdict;
  company: Finding<CompanyRead> | null;
  role: Finding<RoleRead> | null;
  level: Finding<LevelRead> | null;
  place: Finding<PlaceRead> | null;
  /** The person the document is written to, and the person who signs or sends it. */
  recipient?: Finding<string> | null;
  signer?: Finding<string> | null;
  /** Main pay first; several ranges by zone, level or currency stay several. */
  base: Finding<BaseRead>[];
  /** Several grants stay several, the first is the main one. */
  equity: Finding<EquityRead>[];
  bonus: Finding<BonusRead>[];
  signOn: Finding<SignOnRead>[];
  relocation?: Finding<RelocationRead> | null;
  refresher?: Finding<RefresherRead> | null;
  ctc?: CtcRead | null;
  pension?: Finding<PensionRead> | null;
  /** Salaries a year where they are not twelve: 13, 14, 13.92. */
  instalments?: Finding<number> | null;
  /** What the document says that there is not: "no equity", "not eligible for a bonus". */
  absent?: Partial<Record<Part, Finding<true>>>;
  /** What the offer still depends on: checks, references, a visa. */
  conditions?: Finding<string>[];
  /** Sums that the document prints, to be held against the parts. */
  totals?: Finding<TotalRead>[];
  /** The rows of a pay table, totals left out. */
  components?: Finding<ComponentRead>[];
  startDate: Finding<IsoDate> | null;
  /** Reply-by date. */
  deadline: Finding<IsoDate> | null;
  /** Things to say about the reading as a whole: an older offer in a thread, a cut text, a revised figure. */
  remarks: { code: string; quote: string | null }[];
  /** What became of every amount, percentage and number of the text, in order. */
  account?: AccountEntry[];
  /** Where the text holds several offers: the words each begins with, and which of them was read. */
  offers?: { quotes: string[]; read: number };
}
