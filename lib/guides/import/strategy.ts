/**
 * The negotiate-up block: an opening, the counter to expect, an accept-at or a floor, and offers that the script claims.
 * An amount goes where the last cue before it sends it; one without a cue, or for a part that the guide's shape has no
 * place for, is left to the report.
 */
import type { GuideStrategy } from '../schema.ts';
import { amountsIn, type MoneySaid } from './amounts-in-text.ts';
import { grantYearsIn } from './grant-years.ts';
import { employerIn, namedOffers } from './strategy-claims.ts';
import {
  type Cue,
  cuesOf,
  held,
  type Intent,
  intentAt,
  type Measure,
  measureAt,
  measureBehind,
} from './strategy-words.ts';

const UNITS =
  /(?<![\d,$€£₹.])(\d{1,3}(?:,\d{3}){1,3}|\d{2,7})\s(?:rsus?|options?|shares?|units?|isos?|nsos?|psus?)\b/i;
const PRICE = /\b(?:at|@)\s(?:([A-Z]{1,5})\s)?(?:price\s|share price\s)?(?:of\s)?~?\s?$/;
const BONUS =
  /(\d{1,3}(?:\.\d)?)(?:\s?%)?(?:\s?[-–]\s?(\d{1,3}(?:\.\d)?))?\s?%\s(?:target |annual |performance |cash |year-end |guaranteed )?bonus\b/gi;

export interface StrategyRead {
  strategy: GuideStrategy;
  /** Amounts that it only cites, or that nothing says the purpose of: figures of the business, perhaps. */
  cited: MoneySaid[];
  /** Other currencies in which it opens, counters or accepts. */
  currencies: string[];
}

type Grant = Extract<GuideStrategy['open']['grant'], object>;
type Part = Exclude<Measure, 'signOn'>;

export interface StrategyText {
  text: string;
  line: number;
  company: string;
  /** The currency to read in; null takes that of the first amount. */
  currency: string | null;
  /** Where no amount names one. */
  usual: string;
  region: string | null;
}

/** The price behind units: "1,800 RSUs ($234,000/yr at NET ~$130)". */
function priceOf(text: string, { start, high, currency, approximate }: MoneySaid): Grant['price'] | null {
  const before = PRICE.exec(text.slice(Math.max(0, start - 30), start));
  if (!before || high >= 10_000 || currency === null) return null;
  return { value: high, currency, ticker: before[1] ?? 'not stated', approximate, date: 'not stated' };
}

/** A strategy while it is read. */
class Reader {
  readonly strategy: GuideStrategy;
  readonly cited: MoneySaid[] = [];
  readonly currencies = new Set<string>();
  private readonly text: string;
  private readonly company: string;
  private readonly cues: Cue[];
  private readonly units: RegExpExecArray | null;
  private grant: Grant | null = null;
  private last: Part | null = null;

  constructor({ text, line, company, region }: StrategyText, currency: string) {
    this.text = text;
    this.company = company;
    this.cues = cuesOf(text);
    this.units = UNITS.exec(text);
    this.strategy = {
      currency,
      level: 'not stated',
      region: region ?? 'not stated',
      open: { base: 'not stated', grant: 'not stated', bonus: 'not stated', premium: null },
      counter: 'not stated',
      accept: 'not stated',
      floor: 'not stated',
      claims: [],
      cites: [],
      line,
    };
    if (this.units)
      this.grant = {
        value: 0,
        per: 'total',
        years: 'not stated',
        units: Number((this.units[1] as string).replaceAll(',', '')),
        price: 'not stated',
      };
  }

  /** One amount; `from` is where the one before it ends. */
  take(mention: MoneySaid, from: number): void {
    const { grant, text } = this;
    const price = grant?.price === 'not stated' ? priceOf(text, mention) : null;
    if (price && grant) {
      grant.price = price;
      return;
    }
    const intent = intentAt(this.cues, mention.start);
    if (intent === null || intent === 'cite') this.cited.push(mention);
    else if (intent === 'claim') this.claim(mention, from);
    else if ((mention.currency ?? this.strategy.currency) !== this.strategy.currency)
      this.currencies.add(mention.currency as string);
    else this.place(intent, this.partOf(mention, from), mention);
  }

  /** The part that an amount is for: what stands beside it, the units it explains, else the part spoken of before. */
  private partOf({ start, end }: MoneySaid, from: number): Measure | null {
    const { units, grant } = this;
    const explains =
      units && grant?.value === 0 && start > units.index && start - units.index < units[0].length + 12;
    return explains ? 'grant' : (measureAt(this.text, Math.max(start, from), end) ?? this.last);
  }

  private claim({ start, end, high }: MoneySaid, from: number): void {
    const { text, company, strategy } = this;
    const named =
      employerIn(text.slice(Math.max(0, from, start - 120), start)) ?? employerIn(text.slice(end, end + 40));
    if (named && named.company.toLowerCase() !== company.toLowerCase())
      strategy.claims.push({
        ...named,
        measure: held(measureBehind(text, end)) ?? 'not stated',
        value: high,
      });
  }

  private place(intent: Exclude<Intent, 'claim' | 'cite'>, part: Measure | null, mention: MoneySaid): void {
    const { strategy } = this;
    const { low, high } = mention;
    if (intent === 'open') this.open(part, mention);
    if (part !== 'signOn' && part !== null) this.last = part;
    const whole = strategy.open.base !== 'not stated' && this.grant ? 'total' : null;
    const measure = held(part) ?? (part === null ? whole : null);
    if (!measure || intent === 'open') return;
    if (intent === 'counter' && strategy.counter === 'not stated') strategy.counter = { measure, low, high };
    if (intent === 'accept' && strategy.accept === 'not stated')
      strategy.accept = { measure, value: low, bonus: 'not stated' };
    if (intent === 'floor' && strategy.floor === 'not stated') strategy.floor = { measure, value: low };
  }

  private open(part: Measure | null, { high, yearly }: MoneySaid): void {
    const { open } = this.strategy;
    if (part === 'base' && open.base === 'not stated') open.base = high;
    if (part === 'total' && open.total === undefined) open.total = high;
    if (part === 'signOn' && open.signOn === undefined) open.signOn = high;
    if (part === 'grant' && (this.grant === null || this.grant.value === 0))
      this.grant = {
        units: 'not stated',
        price: 'not stated',
        ...this.grant,
        value: high,
        per: yearly ? 'year' : 'total',
        years: 'not stated',
      };
  }

  /** What is read off the whole text once its amounts are placed. */
  finish(): void {
    const { text, strategy, grant, cues } = this;
    if (grant && grant.value > 0) {
      const years = grant.per === 'total' ? grantYearsIn(text) : null;
      strategy.open.grant = { ...grant, years: years ?? 'not stated' };
    }
    for (const match of text.matchAll(BONUS)) {
      const value = Number(match[2] ?? match[1]) / 100;
      const intent = intentAt(cues, match.index);
      if (intent === 'accept' && typeof strategy.accept === 'object') strategy.accept.bonus = value;
      else if ((intent === 'open' || intent === null) && strategy.open.bonus === 'not stated')
        strategy.open.bonus = value;
    }
    if (strategy.claims.length === 0) strategy.claims.push(...namedOffers(text, this.company));
  }
}

/** Reads one strategy text in one currency. */
export function readStrategy(given: StrategyText): StrategyRead {
  const mentions = amountsIn(given.text);
  const currency = given.currency ?? mentions.find((one) => one.currency !== null)?.currency ?? given.usual;
  const reader = new Reader(given, currency);
  mentions.forEach((mention, index) => {
    reader.take(mention, mentions[index - 1]?.end ?? 0);
  });
  reader.finish();
  return { strategy: reader.strategy, cited: reader.cited, currencies: [...reader.currencies] };
}

/** True where a strategy says anything that a guide's shape holds. */
export function saysAnything({ open, counter, accept, floor, claims }: GuideStrategy): boolean {
  return (
    [open.base, open.bonus, open.total ?? 'not stated', open.signOn ?? 'not stated'].some(
      (value) => value !== 'not stated',
    ) ||
    [open.grant, counter, accept, floor].some((part) => part !== 'not stated') ||
    claims.length > 0
  );
}
