/** Shape check of a stored reading: the same fields as `lib/reading/reading.ts`, with caps on every text and list. */
import type { Pay, Period } from '../../money/money.ts';
import type {
  BaseRead,
  BonusRead,
  Certainty,
  ClauseRead,
  CompanyRead,
  ComponentRead,
  CtcRead,
  EquityKind,
  EquityRead,
  Finding,
  Kind,
  KindVerdict,
  LevelRead,
  PayBasis,
  PensionRead,
  PlaceRead,
  Reading,
  Reason,
  RefresherRead,
  RelocationRead,
  RoleRead,
  SharePrice,
  SignOnRead,
  TotalRead,
} from '../../reading/reading.ts';
import { every, oneOf, z } from '../schema.ts';
import { accountEntry } from './account.ts';
import { list, quote, short, span } from './parts.ts';

const amount = z.nullable(z.number());
const currency = z.nullable(short(8));
const period = oneOf<Period>({
  year: true,
  month: true,
  semimonth: true,
  biweek: true,
  week: true,
  day: true,
  hour: true,
});
const kind = oneOf<Kind>({ offer: true, posting: true, other: true });
const pay = { min: amount, max: amount, currency, period: z.nullable(period) };

const finding = <T>(value: z.ZodMiniType<T>) =>
  every<Finding<T>>({
    value,
    quote,
    span: z.nullable(span),
    rule: short(80),
    certainty: oneOf<Certainty>({ stated: true, implied: true, unsure: true }),
  });

const base = every<BaseRead>({
  ...pay,
  basis: oneOf<PayBasis>({ base: true, ote: true, total: true, ctc: true, unknown: true }),
  zone: z.nullable(short()),
  alsoStated: list(every<Pay>(pay)),
});

const sharePrice = every<SharePrice>({ amount: z.number(), currency });

const equity = every<EquityRead>({
  kind: oneOf<EquityKind>({
    rsu: true,
    options: true,
    'restricted-stock': true,
    units: true,
    unspecified: true,
  }),
  units: amount,
  value: amount,
  currency,
  ofCompany: amount,
  price: z.nullable(
    z.object({
      amount: z.number(),
      kind: oneOf<NonNullable<EquityRead['price']>['kind']>({ conversion: true, strike: true, fair: true }),
      currency,
    }),
  ),
  years: amount,
  schedule: z.nullable(list(z.number(), 20)),
  frequency: z.nullable(
    oneOf<NonNullable<EquityRead['frequency']>>({ month: true, quarter: true, year: true }),
  ),
  cliffMonths: amount,
  perYear: z.boolean(),
  prices: z.optional(
    z.object({
      strike: z.optional(sharePrice),
      fair: z.optional(sharePrice),
      round: z.optional(sharePrice),
      conversion: z.optional(sharePrice),
    }),
  ),
  diluted: z.optional(z.number()),
});

const bonus = every<BonusRead>({
  kind: oneOf<BonusRead['kind']>({ target: true, guaranteed: true, discretionary: true, maximum: true }),
  firstYear: z.optional(z.boolean()),
  pct: z.nullable(z.object({ min: z.number(), max: z.number() })),
  amount,
  currency,
});

const clause = {
  clawbackMonths: amount,
  clawback: z.optional(
    z.nullable(oneOf<NonNullable<ClauseRead['clawback']>>({ full: true, 'pro-rata': true })),
  ),
};

const signOn = every<SignOnRead>({ amount: z.number(), currency, month: amount, ...clause });

const absence = z.optional(finding(z.literal(true)));

const later = {
  instalments: z.optional(z.nullable(finding(z.number()))),
  absent: z.optional(
    z.object({ equity: absence, bonus: absence, signOn: absence, relocation: absence, pension: absence }),
  ),
  conditions: z.optional(list(finding(short()))),
  totals: z.optional(
    list(
      finding(
        every<TotalRead>({
          amount: z.number(),
          currency,
          period: z.nullable(period),
          what: oneOf<TotalRead['what']>({
            'first-year': true,
            year: true,
            total: true,
            ctc: true,
            ote: true,
          }),
        }),
      ),
    ),
  ),
  components: z.optional(
    list(
      finding(
        every<ComponentRead>({ name: short(), amount: z.number(), currency, period: z.nullable(period) }),
      ),
    ),
  ),
  relocation: z.optional(
    z.nullable(finding(every<RelocationRead>({ amount: z.number(), currency, ...clause }))),
  ),
  refresher: z.optional(
    z.nullable(
      finding(every<RefresherRead>({ value: z.number(), currency, years: amount, promised: z.boolean() })),
    ),
  ),
  ctc: z.optional(
    z.nullable(
      every<CtcRead>({
        total: z.nullable(finding(z.number())),
        basic: z.nullable(finding(z.number())),
        providentFund: z.nullable(finding(z.number())),
        gratuity: z.nullable(finding(z.number())),
        gratuityInside: z.nullable(finding(z.boolean())),
      }),
    ),
  ),
  pension: z.optional(
    z.nullable(
      finding(
        every<PensionRead>({
          pct: amount,
          employee: z.optional(z.number()),
          amount: z.optional(z.number()),
          employeeAmount: z.optional(z.number()),
          currency: z.optional(currency),
          period: z.optional(z.nullable(period)),
        }),
      ),
    ),
  ),
};

export const readingSchema: z.ZodMiniType<Reading> = every<Reading>({
  kind: every<KindVerdict>({
    value: kind,
    confidence: z.number(),
    sure: z.optional(z.boolean()),
    lean: z.optional(z.nullable(oneOf<'offer' | 'posting'>({ offer: true, posting: true }))),
    reasons: list(
      every<Reason>({
        signal: short(),
        effect: oneOf<Reason['effect']>({ for: true, against: true, veto: true }),
        kind,
        quote: z.nullable(quote),
      }),
      100,
    ),
  }),
  company: z.nullable(finding(every<CompanyRead>({ name: short(), id: z.nullable(short()) }))),
  role: z.nullable(finding(every<RoleRead>({ title: short(500), family: z.nullable(short()) }))),
  level: z.nullable(
    finding(every<LevelRead>({ text: short(), seniority: list(short()), codes: list(short()) })),
  ),
  place: z.nullable(
    finding(
      every<PlaceRead>({
        text: short(),
        city: z.nullable(short()),
        country: z.nullable(short(8)),
        remote: z.boolean(),
      }),
    ),
  ),
  recipient: z.optional(z.nullable(finding(short()))),
  signer: z.optional(z.nullable(finding(short()))),
  base: list(finding(base)),
  equity: list(finding(equity)),
  bonus: list(finding(bonus)),
  signOn: list(finding(signOn)),
  ...later,
  // Never written (`storage.ts` leaves it out); a file that brings one is checked like the rest.
  account: z.optional(list(accountEntry, 3000)),
  startDate: z.nullable(finding(short(40))),
  deadline: z.nullable(finding(short(40))),
  offers: z.optional(z.object({ quotes: list(quote), read: z.number() })),
  remarks: list(z.object({ code: short(), quote: z.nullable(quote) })),
});
