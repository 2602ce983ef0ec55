/** Amounts as a sentence names them: "a base of $212,000 and $320,000 in stock over 4 years". */
import type { Part } from '../counter/plan.ts';
import { WEIGHTS } from '../counter/tuning.ts';
import type { Figure } from '../figures/figure.ts';
import { formatMoney } from '../money/format.ts';
import { formatFigure } from '../words/figure.ts';
import { say } from '../words/words.ts';
import type { Offer, OfferEquity, OfferSignOn } from '../worth/offer.ts';
import { agreedOffer } from './agreed.ts';
import type { Facts } from './facts.ts';
import { placeName } from './names.ts';

const list = (items: string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** A day or a month in words: "June 12, 2026", "June 2026". */
export function dateWords(date: string, locale: string): string {
  const month = /^\d{4}-\d{2}$/.test(date);
  const at = new Date(month ? `${date}-01T00:00:00Z` : `${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const style: Intl.DateTimeFormatOptions = month
    ? { year: 'numeric', month: 'long' }
    : { dateStyle: 'long' };
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(at);
}

const rises = ({ offered, asked }: Part): boolean => asked.value > (offered?.value ?? 0);

/** Pay by the hour or the day is a rate; pay that stands alone is a salary; the rest is a base. */
function baseName({ offer, result }: Facts): 'rate' | 'salary' | 'base' {
  if (offer.payPeriod === 'hour' || offer.payPeriod === 'day') return 'rate';
  const stock = offer.equity ? offer.equity.kind !== 'none' : result ? WEIGHTS[result.type].equity : true;
  return stock || offer.bonus ? 'base' : 'salary';
}

const unitsName = (equity: OfferEquity | null): 'options' | 'units' =>
  equity?.kind === 'options' ? 'options' : 'units';

function partWords(part: Part, facts: Facts): string {
  const { offer, locale } = facts;
  const amount = (figure: Figure) => formatFigure(figure, locale);
  const shown = part.counted ?? part.asked;
  const years = offer.equity?.years ?? 0;
  switch (part.part) {
    case 'base':
      return say(
        `playbook.amount.${baseName(facts)}`,
        { amount: amount(shown), period: part.counted ? offer.payPeriod : 'year' },
        locale,
      );
    case 'grant':
      return shown.unit === 'units'
        ? say(`playbook.amount.${unitsName(offer.equity)}`, { amount: amount(shown), years }, locale)
        : say('playbook.amount.grant', { amount: amount(shown), years }, locale);
    case 'units':
      return say(`playbook.amount.${unitsName(offer.equity)}`, { amount: amount(shown), years }, locale);
    case 'signOn':
      return part.offered && part.offered.value > 0
        ? say('playbook.amount.signOnRaised', { amount: amount(shown), before: amount(part.offered) }, locale)
        : say('playbook.amount.signOn', { amount: amount(shown) }, locale);
    case 'otherGrants':
      return say('playbook.amount.grant', { amount: amount(shown), years: 0 }, locale);
    case 'bonus':
      return say('playbook.amount.variable', { amount: amount(shown) }, locale);
  }
}

/** A bonus that only follows its base is not asked for; variable pay of a salesperson is. */
const isAsked = (part: Part, { result }: Facts): boolean =>
  rises(part) && (part.part !== 'bonus' || result?.type === 'sales');

/** The parts that the plan asks to rise; null without any. */
export function askWords(facts: Facts): string | null {
  const parts = facts.result?.plan?.parts.filter((part) => isAsked(part, facts)) ?? [];
  return parts.length > 0
    ? list(
        parts.map((part) => partWords(part, facts)),
        facts.locale,
      )
    : null;
}

const percentOf = (ratio: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(ratio);

/** How a grant vests, where the letter says so: "(40%, 30%, 20% and 10% a year, a cliff of 12 months)". */
function vestingWords({ schedule, frequency, cliffMonths }: OfferEquity, locale: string): string {
  const uneven = schedule?.some((share) => share !== schedule[0]) ? schedule : null;
  const said = [
    ...(uneven
      ? [
          say(
            'playbook.amount.schedule',
            {
              shares: list(
                uneven.map((share) => percentOf(share, locale)),
                locale,
              ),
            },
            locale,
          ),
        ]
      : []),
    ...(frequency && frequency !== 'year' ? [say('playbook.amount.vesting', { frequency }, locale)] : []),
    ...(cliffMonths ? [say('playbook.amount.cliff', { months: cliffMonths }, locale)] : []),
  ];
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

function equityWords(equity: Offer['equity'], locale: string, money: (amount: number) => string): string[] {
  if (!equity || equity.kind === 'none') return [];
  const years = equity.years ?? 0;
  const vesting = vestingWords(equity, locale);
  const strike =
    equity.strike === null ? '' : say('playbook.amount.strike', { amount: money(equity.strike) }, locale);
  if (equity.value !== null && equity.kind !== 'options') {
    const name = equity.perYear ? 'grantPerYear' : 'grant';
    return [say(`playbook.amount.${name}`, { amount: money(equity.value), years }, locale) + vesting];
  }
  if (equity.units !== null) {
    const amount = new Intl.NumberFormat(locale).format(equity.units);
    return [say(`playbook.amount.${unitsName(equity)}`, { amount, years }, locale) + strike + vesting];
  }
  return [];
}

function bonusWords(
  { offer: { bonus }, result, locale }: Facts,
  money: (amount: number) => string,
): string[] {
  if (!bonus) return [];
  if (bonus.amount !== null && result?.type === 'sales')
    return [say('playbook.amount.variable', { amount: money(bonus.amount) }, locale)];
  const amount =
    bonus.pct !== null ? percentOf(bonus.pct, locale) : bonus.amount !== null ? money(bonus.amount) : null;
  return amount === null ? [] : [say('playbook.amount.bonusAgreed', { amount, kind: bonus.kind }, locale)];
}

function signOnWords({ amount, month }: OfferSignOn, locale: string, money: (amount: number) => string) {
  return say('playbook.amount.signOnAt', { amount: money(amount), month }, locale);
}

/** What stands beside pay: later grants, moving, pension. */
function besideWords(offer: Offer, { locale, topics }: Facts, money: (amount: number) => string): string[] {
  const { refresher, relocation, pension, ctc } = offer;
  const paid = pension?.amount != null ? money(pension.amount) : null;
  const contribution = pension?.pct != null ? percentOf(pension.pct, locale) : paid;
  return [
    ...(refresher?.promised
      ? [say('playbook.amount.refresher', { amount: money(refresher.value) }, locale)]
      : []),
    ...(relocation ? [say('playbook.amount.relocation', { amount: money(relocation.amount) }, locale)] : []),
    ...(contribution
      ? [
          say(
            'playbook.amount.pension',
            {
              amount: contribution,
              yearly: pension?.pct == null ? 'yes' : 'no',
              match: topics.has('match') ? 'yes' : 'no',
            },
            locale,
          ),
        ]
      : []),
    ...(ctc?.total ? [say('playbook.amount.ctc', { amount: money(ctc.total) }, locale)] : []),
  ];
}

/** A job starts on a day, or in a month; a promotion counts from one, and says so behind its pay. */
function startWords(date: string, { result, locale }: Facts): { after: string; listed: string[] } {
  const words = { date: dateWords(date, locale) };
  if (result?.type === 'promotion')
    return { after: say('playbook.amount.effective', words, locale), listed: [] };
  const key = date.length > 7 ? 'playbook.amount.start' : 'playbook.amount.startIn';
  return { after: '', listed: [say(key, words, locale)] };
}

/** Every counted part of an offer; null while not even base is known. */
function wholeOffer(offer: Offer, facts: Facts): string | null {
  const { locale } = facts;
  if (offer.base === null) return null;
  const money = (amount: number) => formatMoney(amount, offer.currency, { locale });
  const base = say(
    `playbook.amount.${baseName(facts)}`,
    { amount: money(offer.base), period: offer.payPeriod },
    locale,
  );
  const times = offer.instalments
    ? say('playbook.amount.instalments', { times: offer.instalments }, locale)
    : '';
  const start = offer.startDate ? startWords(offer.startDate, facts) : { after: '', listed: [] };
  return list(
    [
      base + times + start.after,
      ...bonusWords({ ...facts, offer }, money),
      ...[offer.equity, ...(offer.grants ?? [])].flatMap((equity) => equityWords(equity, locale, money)),
      ...offer.signOn.map((signOn) => signOnWords(signOn, locale, money)),
      ...besideWords(offer, facts, money),
      ...start.listed,
    ],
    locale,
  );
}

/** What was agreed, part by part; null while an amount of the letter is not accounted for, or the round's parts are unknown. */
export function offerWords(facts: Facts): string | null {
  if (facts.unplaced > 0) return null;
  const agreed = agreedOffer(facts);
  return agreed && wholeOffer(agreed.offer, facts);
}

const STOCK = /\b(?:stock|shares|rsus?|equity|options)\b/i;

/** What the person leaves behind: "$40,000 of bonus due in March 2027 and $60,000 of unvested shares". */
export function leftBehindWords({ forfeited, offer, locale }: Facts): string | null {
  if (forfeited.length === 0) return null;
  return list(
    forfeited.map(({ what, amount, date }) =>
      say(
        'playbook.amount.forfeited',
        {
          // Stock that vests later need not be called unvested as well.
          what: date && STOCK.test(what) ? what.replace(/^unvested /i, '') : what,
          amount: formatMoney(amount, offer.currency, { locale }),
          // The month is enough, and a day is no day to start on.
          date: date ? dateWords(date.slice(0, 7), locale) : '',
          dated: date ? (STOCK.test(what) ? 'vests' : 'due') : 'no',
        },
        locale,
      ),
    ),
    locale,
  );
}

/** Level and place as a sentence names them: "Senior (L5) in San Francisco", "this role in London", "this role". */
export function whereWords({ level, offer, range, locale }: Facts): string {
  const place = placeName(offer.place) ?? placeName(range?.place ?? null);
  const name = `${level ? 'level' : ''}${place ? 'Place' : ''}` || 'none';
  return say(`playbook.where.${name}`, { level: level ?? '', place: place ?? '' }, locale);
}
