/** Every slot a script can have: what fills it, the question that asks for it, and whether it is a claim. */

import { inOrder } from '../counter/rounds/event.ts';
import { formatMoney } from '../money/format.ts';
import { formatFigure } from '../words/figure.ts';
import { fallOf } from '../worth/falls.ts';
import { askWords, dateWords, leftBehindWords, offerWords, whereWords } from './amount-words.ts';
import { dayOf, nextBusinessDays } from './business-days.ts';
import type { Facts } from './facts.ts';
import { holidaysIn } from './holidays.ts';
import { companyName, greetingName } from './names.ts';
import type { Slot } from './playbook.ts';

interface SlotKind {
  /** A fact about the person, or a promise of theirs. Its value comes from their own entry and from nowhere else. */
  claim: boolean;
  value(facts: Facts): string | null;
}

/** Only the person can fill it. */
const answered: SlotKind['value'] = () => null;

const known = (value: SlotKind['value']): SlotKind => ({ claim: false, value });
const claim = (value: SlotKind['value'] = answered): SlotKind => ({ claim: true, value });

/** Working days that are asked for beyond the date that the letter names (practice: a week). */
const MORE_DAYS = 5;

/** A week more than they gave: a request, which the person can change. */
function moreTime({ offer, today, country, locale }: Facts): string | null {
  const from = [offer.deadline, today]
    .flatMap((date) => date?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const start = dayOf(from ?? null);
  if (from === undefined || start === null) return null;
  const year = Number(from.slice(0, 4));
  // Christmas and New Year are no days to answer on in a country without rules here either.
  const closed = [
    ...holidaysIn(country, from, `${year + 1}-12-31`).map(({ date }) => date),
    `${year}-12-25`,
    `${year + 1}-01-01`,
  ];
  const day = nextBusinessDays(start, MORE_DAYS + 1, closed).at(-1);
  return day ? dateWords(day, locale) : null;
}

/** The day on which the last ask went out, as the person entered it. */
function askedOn({ talks, locale }: Facts): string | null {
  const ask = inOrder(talks).findLast(({ by, kind }) => by === 'me' && kind === 'ask');
  return ask ? dateWords(ask.date, locale) : null;
}

const figureOf =
  (name: string): SlotKind['value'] =>
  ({ result, locale }) => {
    const value = result?.move.line.params[name];
    return typeof value === 'object' ? formatFigure(value, locale) : null;
  };

function fallWords({ result, locale }: Facts, end: 'from' | 'to'): string | null {
  const fall = result && fallOf(result.years);
  return fall && formatFigure(fall[end], locale);
}

/** The sign-on that makes up for what is left behind: the plan's, or the sum where there is no plan. */
function makeWhole({ forfeited, result, offer, locale }: Facts): string | null {
  const asked = result?.plan?.parts.find(({ part }) => part === 'signOn')?.asked.value ?? 0;
  const sum = forfeited.reduce((total, { amount }) => total + amount, 0);
  return sum > 0 ? formatMoney(Math.max(sum, asked), offer.currency, { locale }) : null;
}

const SLOTS = {
  /** Who wrote the letter is whom the answer goes to. */
  recipient: known(({ signer, manner }) => signer && greetingName(signer, manner)),
  /** Whom the letter is written to is who answers it. */
  sender: known(({ addressee }) => addressee),
  moreTime: known(moreTime),
  wantedLeave: known(answered),
  wantedNotice: known(answered),
  wantedStart: known(answered),
  company: known(({ offer }) => companyName(offer.company)),
  role: known(({ offer }) => offer.role),
  deadline: known(({ offer, locale }) => (offer.deadline ? dateWords(offer.deadline, locale) : null)),
  where: known(whereWords),
  rangeLow: known(({ range, locale }) => (range ? formatFigure(range.low, locale) : null)),
  rangeHigh: known(({ range, locale }) => (range ? formatFigure(range.high, locale) : null)),
  askedFor: known(askWords),
  askedTotal: known(({ result, locale }) =>
    result?.plan?.ask ? formatFigure(result.plan.ask, locale) : null,
  ),
  expectLow: known(({ result, locale }) =>
    result?.plan?.say ? formatFigure(result.plan.say.low, locale) : null,
  ),
  expectHigh: known(({ result, locale }) =>
    result?.plan?.say ? formatFigure(result.plan.say.high, locale) : null,
  ),
  agreed: known(offerWords),
  /** An entered offer is a confirmed one: the person typed its name and its total. */
  competitor: claim(({ competing }) => competing?.name ?? null),
  competitorTotal: claim(({ competing, offer, locale }) =>
    competing ? formatMoney(competing.total, offer.currency, { locale }) : null,
  ),
  sentOn: claim(askedOn),
  leftBehind: known(leftBehindWords),
  makeWhole: known(makeWhole),
  postingDay: known(({ posting, locale }) => posting && dateWords(posting.asOf, locale)),
  postingTitle: known(({ posting }) => posting?.title ?? null),
  postingTop: known(({ posting, locale }) =>
    posting ? formatMoney(posting.high, posting.currency, { locale }) : null,
  ),
  fallFrom: known((facts) => fallWords(facts, 'from')),
  fallTo: known((facts) => fallWords(facts, 'to')),
  fallYear: known(({ result }) => {
    const fall = result && fallOf(result.years);
    return fall && String(fall.year);
  }),
  level: known(({ level }) => level),
  nextLevel: known(({ next }) => next?.level.label ?? null),
  theirsNow: known(figureOf('offered')),
  theirsBefore: known(figureOf('before')),
  startDate: claim(),
  done: claim(),
  scope: claim(),
  leaving: claim(),
  movingFrom: claim(),
} satisfies Record<string, SlotKind>;

export type SlotName = keyof typeof SLOTS;

export const CLAIMS: SlotName[] = (Object.keys(SLOTS) as SlotName[]).filter((name) => SLOTS[name].claim);

/** Answers longer than this are not a slot's. */
const MAX_ANSWER = 200;

/**
 * The slot of a script. `of` tells slots of one kind apart: what was done for one lever says nothing of another. The
 * person's own answer wins over what was read, except in a competing offer, which is entered in one place only.
 */
export function slot(name: SlotName, facts: Facts, of: string | null = null): Slot {
  const id = of === null ? name : `${name}.${of}`;
  const kind: SlotKind = SLOTS[name];
  const typed = facts.answers[id]?.trim().slice(0, MAX_ANSWER) || null;
  const entered = name === 'competitor' || name === 'competitorTotal';
  return {
    id,
    askKey: `playbook.ask.${name}`,
    value: (entered ? null : typed) ?? kind.value(facts),
    claim: kind.claim,
  };
}
