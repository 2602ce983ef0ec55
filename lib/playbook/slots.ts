/** Every slot a script can have: what fills it, the question that asks for it, and whether it is a claim. */

import { formatMoney } from '../money/format.ts';
import { formatFigure } from '../words/figure.ts';
import { askWords, dateWords, offerWords, whereWords } from './amount-words.ts';
import type { Facts } from './facts.ts';
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

const SLOTS = {
  /** Who wrote the letter is whom the answer goes to. */
  recipient: known(({ signer }) => signer),
  sender: known(answered),
  moreTime: known(answered),
  wantedLeave: known(answered),
  wantedNotice: known(answered),
  wantedStart: known(answered),
  company: known(({ offer }) => offer.company),
  role: known(({ offer }) => offer.role),
  deadline: known(({ offer, locale }) => (offer.deadline ? dateWords(offer.deadline, locale) : null)),
  where: known(whereWords),
  rangeLow: known(({ range, locale }) => (range ? formatFigure(range.low, locale) : null)),
  rangeHigh: known(({ range, locale }) => (range ? formatFigure(range.high, locale) : null)),
  askedFor: known(askWords),
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
  sentOn: claim(),
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
