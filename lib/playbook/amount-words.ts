/** Amounts as a sentence names them: "a base of $212,000 and $320,000 in stock over 4 years". */
import type { Part } from '../counter/plan.ts';
import type { Figure } from '../figures/figure.ts';
import { formatMoney } from '../money/format.ts';
import { formatFigure } from '../words/figure.ts';
import { say } from '../words/words.ts';
import type { Offer } from '../worth/offer.ts';
import type { Facts } from './facts.ts';

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

function partWords(part: Part, { offer, locale }: Facts): string {
  const amount = (figure: Figure) => formatFigure(figure, locale);
  const shown = part.counted ?? part.asked;
  switch (part.part) {
    case 'base':
      return say(
        'playbook.amount.base',
        { amount: amount(shown), period: part.counted ? offer.payPeriod : 'year' },
        locale,
      );
    case 'grant':
      return say(
        shown.unit === 'units' ? 'playbook.amount.units' : 'playbook.amount.grant',
        { amount: amount(shown), years: offer.equity?.years ?? 0 },
        locale,
      );
    case 'units':
      return say('playbook.amount.units', { amount: amount(shown), years: offer.equity?.years ?? 0 }, locale);
    case 'signOn':
      return say('playbook.amount.signOn', { amount: amount(shown) }, locale);
    case 'otherGrants':
      return say('playbook.amount.grant', { amount: amount(shown), years: 0 }, locale);
    case 'bonus':
      return say('playbook.amount.bonus', { amount: amount(shown) }, locale);
  }
}

/** The parts that the plan asks to rise (a bonus that only follows its base is not asked for); null without any. */
export function askWords(facts: Facts): string | null {
  const parts = facts.result?.plan?.parts.filter((part) => part.part !== 'bonus' && rises(part)) ?? [];
  return parts.length > 0
    ? list(
        parts.map((part) => partWords(part, facts)),
        facts.locale,
      )
    : null;
}

function equityWords(equity: Offer['equity'], locale: string, money: (amount: number) => string): string[] {
  if (!equity || equity.kind === 'none') return [];
  const years = equity.years ?? 0;
  if (equity.value !== null) {
    const name = equity.perYear ? 'grantPerYear' : 'grant';
    return [say(`playbook.amount.${name}`, { amount: money(equity.value), years }, locale)];
  }
  if (equity.units !== null) {
    const amount = new Intl.NumberFormat(locale).format(equity.units);
    return [
      say(
        equity.kind === 'options' ? 'playbook.amount.options' : 'playbook.amount.units',
        { amount, years },
        locale,
      ),
    ];
  }
  return [];
}

function bonusWords({ offer, locale }: Facts, money: (amount: number) => string): string[] {
  const { bonus } = offer;
  if (!bonus) return [];
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const amount =
    bonus.pct !== null ? percent.format(bonus.pct) : bonus.amount !== null ? money(bonus.amount) : null;
  return amount === null ? [] : [say('playbook.amount.bonusAgreed', { amount, kind: bonus.kind }, locale)];
}

/** The offer as it stands, part by part, for the acceptance; null while not even base is known. */
export function offerWords(facts: Facts): string | null {
  const { offer, locale } = facts;
  if (offer.base === null) return null;
  const money = (amount: number) => formatMoney(amount, offer.currency, { locale });
  return list(
    [
      say('playbook.amount.base', { amount: money(offer.base), period: offer.payPeriod }, locale),
      ...bonusWords(facts, money),
      ...[offer.equity, ...(offer.grants ?? [])].flatMap((equity) => equityWords(equity, locale, money)),
      ...offer.signOn.map(({ amount }) => say('playbook.amount.signOn', { amount: money(amount) }, locale)),
      ...(offer.startDate
        ? [say('playbook.amount.start', { date: dateWords(offer.startDate, locale) }, locale)]
        : []),
    ],
    locale,
  );
}

/** Level and place as a sentence names them: "Senior (L5) in San Francisco", "this role in London", "this role". */
export function whereWords({ level, offer, range, locale }: Facts): string {
  // A zone's label can be a list of places; the offer's own place is then the one that is meant.
  const ofPosting = range?.tier === 'stated' || range?.tier === 'kept';
  const place = ofPosting ? (offer.place ?? range.place) : (range?.place ?? offer.place);
  const name = `${level ? 'level' : ''}${place ? 'Place' : ''}` || 'none';
  return say(`playbook.where.${name}`, { level: level ?? '', place: place ?? '' }, locale);
}
