/** Readings for tests, with only what a test is about; every finding says where it stands. */
import type {
  BaseRead,
  BonusRead,
  EquityRead,
  Finding,
  Kind,
  Reading,
  SignOnRead,
} from '../../../lib/reading/reading.ts';

export const found = <T>(value: T, quote = 'as written', start = 10): Finding<T> => ({
  value,
  quote,
  span: { start, end: start + quote.length },
  rule: 'test',
  certainty: 'stated',
});

export const base = (more: Partial<BaseRead> = {}): Finding<BaseRead> =>
  found({
    min: 205_000,
    max: more.min ?? 205_000,
    currency: 'USD',
    period: 'year',
    basis: 'base',
    zone: null,
    alsoStated: [],
    ...more,
  });

export const grant = (more: Partial<EquityRead> = {}): Finding<EquityRead> =>
  found({
    kind: 'rsu',
    units: null,
    value: 240_000,
    currency: 'USD',
    ofCompany: null,
    price: null,
    years: 4,
    schedule: null,
    frequency: null,
    cliffMonths: null,
    perYear: false,
    ...more,
  });

export const bonus = (more: Partial<BonusRead> = {}): Finding<BonusRead> =>
  found({ kind: 'target', pct: { min: 0.1, max: 0.1 }, amount: null, currency: null, ...more });

export const signOn = (more: Partial<SignOnRead> = {}): Finding<SignOnRead> =>
  found({ amount: 20_000, currency: 'USD', month: null, clawbackMonths: 12, ...more });

export function reading(kind: Kind = 'offer', more: Partial<Reading> = {}): Reading {
  return {
    kind: { value: kind, confidence: 1, reasons: [] },
    company: found({ name: 'Cloudflare', id: 'cloudflare' }),
    role: found({ title: 'Senior ML/AI Engineer', family: 'ml-ai' }),
    level: found({ text: 'L5', seniority: ['senior'], codes: ['L5'] }),
    place: found({ text: 'San Francisco, CA', city: 'San Francisco', country: 'US', remote: false }),
    base: [],
    equity: [],
    bonus: [],
    signOn: [],
    startDate: null,
    deadline: null,
    remarks: [],
    ...more,
  };
}

/** The letter of the worked example. */
export const letter = (more: Partial<Reading> = {}): Reading =>
  reading('offer', {
    base: [base()],
    bonus: [bonus()],
    equity: [grant()],
    signOn: [signOn()],
    deadline: found('2026-11-28'),
    ...more,
  });
