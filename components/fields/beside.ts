/** What stands beside the yearly pay: money for moving, later grants, a British pension, an Indian cost to company. */
import type {
  Offer,
  OfferCtc,
  OfferPension,
  OfferRefresher,
  OfferRelocation,
} from '../../lib/worth/offer.ts';
import { clauseFields } from './clause.ts';
import { type Field, numberOrNull } from './field.ts';

function moved(offer: Offer, parts: Partial<OfferRelocation>): { relocation: OfferRelocation | null } {
  const relocation = { amount: 0, clawbackMonths: null, ...offer.relocation, ...parts };
  return { relocation: relocation.amount > 0 ? relocation : null };
}

const relocation: Field[] = [
  {
    id: 'relocation',
    group: 'beside',
    edit: { kind: 'money' },
    read: (offer) => offer.relocation?.amount ?? null,
    write: (offer, value) => moved(offer, { amount: numberOrNull(value) ?? 0 }),
    finding: (reading) => reading.relocation ?? null,
  },
  ...clauseFields({
    suffix: 'Relocation',
    group: 'beside',
    finding: (reading) => reading.relocation ?? null,
    read: (offer) => offer.relocation ?? null,
    write: moved,
  }),
];

/** The first of the yearly grants comes after a year, and what the person enters is promised to them. */
const LATER: OfferRefresher = { value: 0, month: 12, years: null, promised: true };

function later(offer: Offer, parts: Partial<OfferRefresher>): { refresher: OfferRefresher | null } {
  const refresher = { ...LATER, ...offer.refresher, ...parts };
  return { refresher: refresher.value > 0 ? refresher : null };
}

const hasLater = (offer: Offer): boolean => (offer.refresher ?? null) !== null;
const findLater: Field['finding'] = (reading) => reading.refresher ?? null;

const refresher: Field[] = [
  {
    id: 'refresher',
    group: 'beside',
    edit: { kind: 'money' },
    read: (offer) => offer.refresher?.value ?? null,
    write: (offer, value) => later(offer, { value: numberOrNull(value) ?? 0 }),
    finding: findLater,
  },
  {
    id: 'refresherPromised',
    group: 'beside',
    edit: { kind: 'choice', options: ['yes', 'no'] },
    read: ({ refresher: found }) => (found ? (found.promised ? 'yes' : 'no') : null),
    write: (offer, value) => later(offer, { promised: value === 'yes' }),
    finding: findLater,
    shown: hasLater,
  },
  {
    id: 'refresherMonth',
    group: 'beside',
    edit: { kind: 'count', max: 60 },
    read: (offer) => offer.refresher?.month ?? null,
    write: (offer, value) => later(offer, { month: numberOrNull(value) ?? LATER.month }),
    finding: findLater,
    shown: hasLater,
  },
  {
    id: 'refresherYears',
    group: 'beside',
    edit: { kind: 'count', max: 10 },
    read: (offer) => offer.refresher?.years ?? null,
    write: (offer, value) => later(offer, { years: numberOrNull(value) }),
    finding: findLater,
    shown: hasLater,
  },
];

function paid(offer: Offer, parts: Partial<OfferPension>): { pension: OfferPension | null } {
  const pension = { pct: null, amount: null, ...offer.pension, ...parts };
  return { pension: Object.values(pension).every((part) => part === null) ? null : pension };
}

const pension: Field = {
  id: 'pension',
  group: 'beside',
  edit: { kind: 'percent' },
  read: (offer) => offer.pension?.pct ?? null,
  write: (offer, value) => {
    const pct = numberOrNull(value);
    return paid(offer, { pct, amount: null });
  },
  finding: (reading) => reading.pension ?? null,
  shown: ({ currency, pension, absent }) =>
    currency === 'GBP' || (pension ?? null) !== null || (absent?.includes('pension') ?? false),
};

const ownPension: Field = {
  id: 'pensionOwn',
  group: 'beside',
  edit: { kind: 'percent' },
  read: (offer) => offer.pension?.own ?? null,
  write: (offer, value) => paid(offer, { own: numberOrNull(value) }),
  finding: (reading) => reading.pension ?? null,
  shown: ({ currency, pension }) => currency === 'GBP' || pension?.own != null,
};

const NO_CTC: OfferCtc = {
  total: null,
  basic: null,
  providentFund: null,
  gratuity: null,
  gratuityInside: null,
};

function costs(offer: Offer, parts: Partial<OfferCtc>): { ctc: OfferCtc | null } {
  const ctc = { ...NO_CTC, ...offer.ctc, ...parts };
  return { ctc: Object.values(ctc).every((part) => part === null) ? null : ctc };
}

const indian = ({ currency }: Offer): boolean => currency === 'INR';

const ctcAmount = (id: string, name: 'total' | 'basic' | 'providentFund' | 'gratuity'): Field => ({
  id,
  group: 'beside',
  edit: { kind: 'money' },
  read: (offer) => offer.ctc?.[name] ?? null,
  write: (offer, value) => costs(offer, { [name]: numberOrNull(value) }),
  finding: (reading) => reading.ctc?.[name] ?? null,
  shown: indian,
});

const ctc: Field[] = [
  ctcAmount('ctcTotal', 'total'),
  ctcAmount('basicPay', 'basic'),
  ctcAmount('providentFund', 'providentFund'),
  ctcAmount('gratuity', 'gratuity'),
  {
    id: 'gratuityInside',
    group: 'beside',
    edit: { kind: 'choice', options: ['yes', 'no'] },
    read: (offer) => ({ true: 'yes', false: 'no' })[String(offer.ctc?.gratuityInside)] ?? null,
    write: (offer, value) => costs(offer, { gratuityInside: value === null ? null : value === 'yes' }),
    finding: (reading) => reading.ctc?.gratuityInside ?? null,
    shown: indian,
  },
];

export const beside: Field[] = [...refresher, ...relocation, pension, ownPension, ...ctc];
