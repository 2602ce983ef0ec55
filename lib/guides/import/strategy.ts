/**
 * The negotiate-up block: an opening, the counter to expect, an accept-at or a floor, and offers that the script claims.
 * An amount goes where the last cue before it sends it; one without a cue, or for a part the guide's shape has no place
 * for, is left to the report.
 */
import type { GuideStrategy } from '../schema.ts';
import { amountsIn, type MoneySaid } from './amounts-in-text.ts';
import { employerIn, namedOffers } from './strategy-claims.ts';
import { cuesOf, held, intentAt, type Measure, measureAt, measureBehind } from './strategy-words.ts';

const UNITS =
  /(?<![\d,])(\d{1,3}(?:,\d{3}){1,3}|\d{2,7})\s(?:rsus?|options?|shares?|units?|isos?|nsos?|psus?)\b/i;
const PRICE = /\b(?:at|@)\s(?:([A-Z]{1,5})\s)?(?:price\s|share price\s)?(?:of\s)?~?\s?$/;
const YEARS = /\bover (\d{1,2}) y(?:ea)?rs?\b|\/\s?(\d{1,2})[- ]?y(?:ea)?rs?\b|\b(\d{1,2})-year\b/i;
const BONUS =
  /(\d{1,3}(?:\.\d)?)(?:\s?%)?(?:\s?[-–]\s?(\d{1,3}(?:\.\d)?))?\s?%\s(?:target |annual |performance |cash |year-end |guaranteed )?bonus\b/gi;

export interface StrategyRead {
  strategy: GuideStrategy;
  /** Mentions that no part of it took: figures it cites, or that nothing explains. */
  unused: MoneySaid[];
}

type Grant = Extract<GuideStrategy['open']['grant'], object>;

interface Context {
  text: string;
  line: number;
  company: string;
  currency: string;
  region: string | null;
}

const EMPTY: GuideStrategy['open'] = {
  base: 'not stated',
  grant: 'not stated',
  bonus: 'not stated',
  premium: null,
};

/** The price behind units: "1,800 RSUs ($234,000/yr at NET ~$130)". */
function priceOf(text: string, mention: MoneySaid): Grant['price'] | null {
  const before = PRICE.exec(text.slice(Math.max(0, mention.start - 30), mention.start));
  const { high: value, approximate } = mention;
  if (!before || value >= 10_000 || mention.currency === null) return null;
  return {
    value,
    currency: mention.currency,
    ticker: before[1] ?? 'not stated',
    approximate,
    date: 'not stated',
  };
}

/** Reads one strategy text. Null where it holds nothing that a strategy is made of. */
export function readStrategy({ text, line, company, currency: usual, region }: Context): StrategyRead | null {
  const cues = cuesOf(text);
  const mentions = amountsIn(text);
  const currency = mentions.find((one) => one.currency !== null)?.currency ?? usual;
  const open = { ...EMPTY };
  const strategy: GuideStrategy = {
    currency,
    level: 'not stated',
    region: region ?? 'not stated',
    open,
    counter: 'not stated',
    accept: 'not stated',
    floor: 'not stated',
    claims: [],
    cites: [],
    line,
  };
  const unused: MoneySaid[] = [];
  const units = UNITS.exec(text);
  let grant: Grant | null = units
    ? {
        value: 0,
        per: 'total',
        years: 'not stated',
        units: Number((units[1] as string).replaceAll(',', '')),
        price: 'not stated',
      }
    : null;
  let last: Exclude<Measure, 'signOn'> | null = null;
  mentions.forEach((mention, index) => {
    const { start, end, low, high } = mention;
    const price = grant ? priceOf(text, mention) : null;
    if (price && grant && grant.price === 'not stated') {
      grant.price = price;
      return;
    }
    const intent = intentAt(cues, start);
    const from = mentions[index - 1]?.end ?? 0;
    const said = measureAt(text, Math.max(start, from), end);
    const behindUnits =
      units &&
      grant &&
      grant.value === 0 &&
      start > units.index &&
      start - units.index < units[0].length + 12;
    const measure = behindUnits ? 'grant' : said;
    if (mention.currency !== null && mention.currency !== currency && intent !== 'claim') {
      unused.push(mention);
      return;
    }
    if (intent === 'claim') {
      const named =
        employerIn(text.slice(Math.max(0, from, start - 120), start)) ??
        employerIn(text.slice(end, end + 40));
      if (named && named.company.toLowerCase() !== company.toLowerCase())
        strategy.claims.push({
          ...named,
          measure: held(measureBehind(text, end)) ?? 'not stated',
          value: high,
        });
      else unused.push(mention);
      return;
    }
    if (intent === null || intent === 'cite' || measure === 'signOn') {
      unused.push(mention);
      return;
    }
    const part = held(measure) ?? last;
    if (intent === 'open') {
      if (part === 'base' && open.base === 'not stated') open.base = high;
      else if (part === 'grant' && (grant === null || grant.value === 0))
        grant = {
          units: 'not stated',
          price: 'not stated',
          ...grant,
          value: high,
          per: mention.yearly ? 'year' : 'total',
          years: 'not stated',
        };
      else unused.push(mention);
      last = part ?? last;
      return;
    }
    const measured = part ?? (open.base !== 'not stated' && grant ? 'total' : null);
    if (!measured) {
      unused.push(mention);
      return;
    }
    if (intent === 'counter' && strategy.counter === 'not stated')
      strategy.counter = { measure: measured, low, high };
    else if (intent === 'accept' && strategy.accept === 'not stated')
      strategy.accept = { measure: measured, value: low, bonus: 'not stated' };
    else if (intent === 'floor' && strategy.floor === 'not stated')
      strategy.floor = { measure: measured, value: low };
    else unused.push(mention);
    last = measured;
  });
  if (grant && grant.value > 0) {
    const years = YEARS.exec(text);
    const count = Number(years?.[1] ?? years?.[2] ?? years?.[3] ?? 0);
    open.grant = { ...grant, years: grant.per === 'total' && count > 1 ? count : 'not stated' };
  }
  bonuses(text, cues, strategy);
  if (strategy.claims.length === 0) strategy.claims.push(...namedOffers(text, company));
  return { strategy, unused };
}

/** "with a 15% bonus", for the opening or the accept-at it stands behind. */
function bonuses(text: string, cues: ReturnType<typeof cuesOf>, strategy: GuideStrategy): void {
  for (const match of text.matchAll(BONUS)) {
    const value = Number(match[2] ?? match[1]) / 100;
    const intent = intentAt(cues, match.index);
    if (intent === 'accept' && typeof strategy.accept === 'object') strategy.accept.bonus = value;
    else if ((intent === 'open' || intent === null) && strategy.open.bonus === 'not stated')
      strategy.open.bonus = value;
  }
}
