/**
 * The edge where `offer.json` enters: a corrected reading and the person's own figures.
 *
 * ```
 * {
 *   "offer": {
 *     "company": "Cloudflare", "role": "Senior ML/AI Engineer", "level": "L5" | ["L4", "L5"], "place": "San Francisco",
 *     "currency": "USD", "payPeriod": "year" | "month" | "semimonth" | "biweek" | "week" | "day" | "hour",
 *     "instalments": 13, "base": 205000,
 *     "bonus": { "pct": 0.1 | 10, "amount": 20000, "kind": "target" | "guaranteed" | "discretionary" },
 *     "equity": { "kind": "rsu" | "options" | "restricted-stock" | "units" | "unspecified" | "none",
 *                 "units": 1800, "value": 240000, "perYear": false, "price": 130, "priceDate": "2026-11-20",
 *                 "strike": 4, "listed": true, "years": 4, "schedule": [25, 25, 25, 25] | [0.25, …],
 *                 "frequency": "month" | "quarter" | "year", "cliffMonths": 12 },
 *     "grants": [{ … further grants, in the same shape … }],
 *     "refresher": { "value": 60000, "month": 12, "years": 4, "promised": true },
 *     "signOn": [{ "amount": 20000, "month": 0, "clawbackMonths": 12, "clawback": "full" | "pro-rata" }],
 *     "relocation": { "amount": 15000, "clawbackMonths": 12, "clawback": "pro-rata" },
 *     "ctc": { "total": 4200000, "basic": 1680000, "providentFund": 201600, "gratuity": 80808, "gratuityInside": true },
 *     "pension": { "pct": 6 | "amount": 5000 }, "startDate": "2027-01-18", "deadline": "2026-11-28"
 *   },
 *   "inputs": { "walkAway": 300000, "competing": [{ "name": "Other", "total": 290000 }], "today": "2026-11-21",
 *               "holidays": ["2026-12-25"],
 *               "confirmed": false, "accepted": false, "fixedGrade": false, "secondBestAndFinal": false,
 *               "bestAndFinal": false, "type": "levelled-stock" | "private-options" | "cash" | "sales" | "contractor" |
 *               "scale" | "executive" | "intern" | "promotion" | "return-offer",
 *               "strength": { "wanted": true, "otherProcess": true, "contentToStay": true, "urgent": true, "needJob": true },
 *               "forfeited": [{ "what": "bonus", "amount": 40000, "date": "2027-03" }],
 *               "ownAsk": 320000 },
 *   "type": "cash" (the same as inputs.type),
 *   "company": { "diluted": 8000000, "fair": 3, "round": 9, "preferences": 30000000, "dilution": [0.2, 0.1],
 *                "exits": [50000000, 330000000], "windowMonths": 3, "leaveMonth": 18 },
 *   "events": [{ "date": "2026-11-20", "by": "them" | "me",
 *                "kind": "offer" | "ask" | "answer" | "agreed" | "accepted" | "declined",
 *                "total": 285500, "offer": { … in the shape of "offer" … }, "final": false }]
 * }
 * ```
 *
 * Every field may be absent or null: that is "unstated", which is not zero; `"equity": "none"` says that there is
 * none. Amounts are plain numbers in whole currency units (5200000, not "52L"), base is per `payPeriod`. `pct` above 1
 * is in percent, up to 1 a ratio (10 and 0.1 are both 10%); where a value could be meant either way a warning says
 * how it was taken. A schedule adds to 100 or to 1, one entry a year (or a quarter, or a month), or is a word: "monthly",
 * "quarterly", "yearly", "even". `walkAway` and `total` are recurring yearly
 * amounts without one-offs, in the offer's currency; so is an event's `total`. `offer` is their latest. Without `events`
 * it is the first and only thing that happened.
 */
import { note } from '../lib/counter/note.ts';
import type { Note } from '../lib/counter/plan.ts';
import type { TalkEvent } from '../lib/counter/rounds/event.ts';
import { inputsSchema } from '../lib/worth/inputs-shape.ts';
import type {
  Offer,
  OfferBonus,
  OfferEquity,
  OfferSignOn,
  Strength,
  UserInputs,
} from '../lib/worth/offer.ts';
import { offerSchema } from '../lib/worth/offer-shape.ts';
import type { PrivateInputs } from '../lib/worth/private/company.ts';
import { BESIDE_PAY, besidePay, clauseOf, shareOf } from './offer-parts.ts';
import { type BonusEntry, type EquityEntry, type FileEntry, SHAPES, schema } from './offer-schema.ts';
import { vestingEntry } from './vesting-entry.ts';

type Checked<T> =
  | { success: true; data: T }
  | { success: false; error: { issues: { path: PropertyKey[] }[] } };

/** Input that cannot be used, in plain words, one line a mistake. */
export class BadOffer extends Error {}

export interface OfferFile {
  offer: Offer;
  inputs: UserInputs;
  events: TalkEvent[];
  /** What the person knows of a private company. */
  company: PrivateInputs;
  /** How a value was understood where it could be meant otherwise, and fields that nobody knows. */
  notes: Note[];
}

function bonusOf(entry: BonusEntry, notes: Note[]): OfferBonus | null {
  const { pct = null, amount = null, kind } = entry;
  if (pct === null && amount === null) return null;
  if (pct !== null && amount !== null) notes.push(note('bonus-share-counts', { amount }));
  return {
    pct: pct === null ? null : shareOf(pct, notes),
    amount: pct === null ? amount : null,
    kind: kind ?? 'target',
  };
}

function equityOf(entry: EquityEntry, path: string): OfferEquity {
  const vesting = vestingEntry(entry);
  if (typeof vesting === 'string') throw new BadOffer(`offer.${path}.schedule: ${vesting}`);
  return {
    kind: entry.kind ?? 'unspecified',
    units: entry.units ?? null,
    value: entry.value ?? null,
    perYear: entry.perYear ?? false,
    price: entry.price ?? null,
    priceDate: entry.priceDate ?? null,
    strike: entry.strike ?? null,
    listed: entry.listed ?? null,
    years: entry.years ?? null,
    ...vesting,
    cliffMonths: entry.cliffMonths ?? null,
  };
}

function offerOf(entry: FileEntry['offer'], notes: Note[]): Offer {
  const { level = null, payPeriod = null, base = null } = entry;
  if (base !== null && payPeriod === null) notes.push(note('period-taken-as-year'));
  return {
    company: entry.company ?? null,
    role: entry.role ?? null,
    level: Array.isArray(level) && level.length < 2 ? (level[0] ?? null) : level,
    place: entry.place ?? null,
    currency: entry.currency ?? null,
    payPeriod: payPeriod ?? 'year',
    instalments: entry.instalments ?? null,
    base,
    bonus: entry.bonus ? bonusOf(entry.bonus, notes) : null,
    equity: entry.equity ? equityOf(entry.equity, 'equity') : null,
    ...(entry.grants ? { grants: entry.grants.map((grant, i) => equityOf(grant, `grants.${i}`)) } : {}),
    signOn: (entry.signOn ?? []).map(
      ({ amount, month, ...clause }): OfferSignOn => ({ amount, month: month ?? 0, ...clauseOf(clause) }),
    ),
    ...besidePay(entry, notes),
    ...(entry.startDate ? { startDate: entry.startDate } : {}),
    deadline: entry.deadline ?? null,
  };
}

const confirmed = (strength: Record<string, boolean | null | undefined>): Strength =>
  Object.fromEntries(Object.entries(strength).filter(([, value]) => value === true));

function inputsOf({ inputs: entry, type: named }: FileEntry, today: string): UserInputs {
  const type = entry?.type ?? named ?? null;
  return {
    walkAway: entry?.walkAway ?? null,
    competing: (entry?.competing ?? []).map(({ name, total }, i) => ({
      name: name ?? `Offer ${i + 1}`,
      total,
    })),
    today: entry?.today ?? today,
    ...(entry?.holidays ? { holidays: entry.holidays } : {}),
    confirmed: entry?.confirmed ?? false,
    accepted: entry?.accepted ?? false,
    fixedGrade: entry?.fixedGrade ?? false,
    secondBestAndFinal: entry?.secondBestAndFinal ?? false,
    bestAndFinal: entry?.bestAndFinal ?? false,
    ...(type ? { type } : {}),
    ...(entry?.strength ? { strength: confirmed(entry.strength) } : {}),
    ...(entry?.forfeited
      ? {
          forfeited: entry.forfeited.map(({ what, amount, date }, i) => ({
            what: what ?? `Left behind ${i + 1}`,
            amount,
            date: date ?? null,
          })),
        }
      : {}),
    ownAsk: entry?.ownAsk ?? null,
  };
}

function companyOf(entry: FileEntry['company']): PrivateInputs {
  const { dilution, exits, ...given } = entry ?? {};
  return { ...given, ...(dilution ? { dilution } : {}), ...(exits ? { exits } : {}) };
}

/** An event's offer says only what it says: who and where are those of the letter. */
function eventsOf(entries: FileEntry['events'], letter: Offer, notes: Note[]): TalkEvent[] {
  return (entries ?? []).map(({ date, by, kind, total, offer, final }, i): TalkEvent => {
    const parts = offer ? offerOf({ ...offer, payPeriod: offer.payPeriod ?? letter.payPeriod }, notes) : null;
    const { company, role, level, place, currency } = letter;
    const who = { company, role, place, currency: parts?.currency ?? currency, level: parts?.level ?? level };
    const whole = parts && checked(`events.${i}.offer`, offerSchema.safeParse({ ...parts, ...who }));
    return { date, by, kind, total: total ?? null, offer: whole, final: final ?? false };
  });
}

/** Fields of the file that nothing reads: a typing error must not pass for "unstated". */
function unknownFields(data: unknown, shape: object, path: string): string[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.keys(data)
    .filter((name) => !(name in shape))
    .map((name) => `${path}${name}`);
}

function strangers(data: FileEntry): string[] {
  const list = (items: unknown): unknown[] => (Array.isArray(items) ? items : []);
  return [
    ...unknownFields(data, SHAPES.file, ''),
    ...unknownFields(data.offer, SHAPES.offer, 'offer.'),
    ...unknownFields(data.offer?.bonus, SHAPES.bonus, 'offer.bonus.'),
    ...unknownFields(data.offer?.equity, SHAPES.equity, 'offer.equity.'),
    ...list(data.offer?.grants).flatMap((each) => unknownFields(each, SHAPES.equity, 'offer.grants.')),
    ...list(data.offer?.signOn).flatMap((each) => unknownFields(each, SHAPES.signOn, 'offer.signOn.')),
    ...BESIDE_PAY.flatMap((part) => unknownFields(data.offer?.[part], SHAPES[part], `offer.${part}.`)),
    ...list(data.events).flatMap((each) => unknownFields(each, SHAPES.event, 'events.')),
    ...list(data.events).flatMap((each) =>
      unknownFields((each as { offer?: unknown } | null)?.offer, SHAPES.offer, 'events.offer.'),
    ),
    ...unknownFields(data.company, SHAPES.company, 'company.'),
    ...unknownFields(data.inputs, SHAPES.inputs, 'inputs.'),
    ...unknownFields(data.inputs?.strength, SHAPES.strength, 'inputs.strength.'),
    ...list(data.inputs?.forfeited).flatMap((each) =>
      unknownFields(each, SHAPES.forfeited, 'inputs.forfeited.'),
    ),
    ...list(data.inputs?.competing).flatMap((each) =>
      unknownFields(each, SHAPES.competing, 'inputs.competing.'),
    ),
  ];
}

/** True for parsed JSON that is an offer file and not, for example, a job board's answer. */
export const isOfferFile = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'offer' in data && typeof data.offer === 'object';

/** What passes the shape that every door has. */
function checked<T>(part: string, result: Checked<T>): T {
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new BadOffer(`${[part, ...(first?.path ?? [])].join('.')}: this cannot be meant`);
}

/** What a person adds to a letter: the file of `offer.json` without an offer, whose events are about that letter. */
export function readTalks(data: unknown, letter: Offer, today: string): Omit<OfferFile, 'offer'> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new BadOffer('file: no object');
  const { inputs, events, company, notes } = readOfferFile({ offer: {}, ...data }, today, letter);
  return { inputs, events, company, notes };
}

/** Checks parsed JSON and turns it into an offer and inputs. `today` is used where the file names none, `letter` is what its events are about. */
export function readOfferFile(data: unknown, today: string, letter: Offer | null = null): OfferFile {
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'file'}: ${message.replace(/^Invalid input: /, '')}`,
    );
    throw new BadOffer(lines.join('\n'));
  }
  const notes = strangers(data as FileEntry).map((field) => note('unknown-field', { field }));
  const offer = checked('offer', offerSchema.safeParse(offerOf(parsed.data.offer, notes)));
  const inputs = checked('inputs', inputsSchema.safeParse(inputsOf(parsed.data, today)));
  const events = eventsOf(parsed.data.events, letter ?? offer, notes);
  return { offer, inputs, events, company: companyOf(parsed.data.company), notes };
}
