/**
 * Rule 7: how the gap between offer and ask is shared out. Each part is rounded as it is allotted, so that what
 * rounding leaves over goes to the next one: base, then the grant, then base again.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { bonusAt, recurringTotal } from '../worth/offer-figures.ts';
import { BASE_ALONE } from './defaults.ts';
import type { Limits } from './limits.ts';
import type { Offered } from './offered.ts';
import {
  type RoundedBase,
  type RoundedGrant,
  raiseBase,
  raiseGrant,
  roundBase,
  roundGrant,
} from './steps.ts';

export interface Allotted {
  base: RoundedBase;
  bonus: Figure;
  grant: RoundedGrant | null;
  /** The sum of the rounded recurring parts. */
  total: Figure;
  /** The recurring part that was allotted last: the one that goes up a step if rounding fell short. */
  last: 'base' | 'grant';
  lifted: boolean;
}

const held = (allotted: Figure, limit: Figure | null): Figure =>
  limit && limit.value < allotted.value ? derive('held-to-limit', { allotted, limit }) : allotted;

/** Everything recurring besides what is being allotted. */
const besides = (parts: Record<string, Figure | null>): Figure => {
  const present = Object.entries(parts).filter((part): part is [string, Figure] => part[1] !== null);
  return derive('sum', Object.fromEntries(present));
};

function summed(base: RoundedBase, grant: RoundedGrant | null, { figures, others }: Offered) {
  const bonus = bonusAt(base.annual, figures);
  return { base, grant, bonus, total: recurringTotal(base.annual, bonus, grant?.yearly ?? null, others) };
}

/** The base that takes up what the other parts leave of the ask. */
function baseFromRest(ask: Figure, grant: RoundedGrant, { figures, others }: Offered): Figure {
  const rest = besides({ grant: grant.yearly, otherGrants: others, bonus: figures.bonusFixed });
  return derive('base-from-rest', { ask, besides: rest, bonus: figures.bonusShare });
}

export interface Sharing {
  ask: Figure;
  limits: Limits;
  /** Base's share of the gap in the first pass. */
  share: Figure;
  /** Whether base takes what is left over in the end. */
  baseAgain: boolean;
}

/** Shares the gap out. The total is at most the ask, and every part at least the offered one. */
export function allot({ ask, limits, share, baseAgain }: Sharing, offered: Offered): Allotted {
  const { figures, base, grant } = offered;
  const gap = derive('gap', { ask, offered: offered.recurring });
  const first = derive('base-from-gap', {
    offered: base.annual,
    gap,
    share: grant ? share : BASE_ALONE,
    bonus: figures.bonusShare,
  });
  let raisedBase = roundBase(held(first, limits.base), base, base.stated);
  if (!grant) return { ...summed(raisedBase, null, offered), last: 'base', lifted: false };

  const bonus = bonusAt(raisedBase.annual, figures);
  const rest = derive('grant-from-rest', {
    ask,
    besides: besides({ base: raisedBase.annual, bonus, otherGrants: offered.others }),
    years: grant.years,
  });
  const raisedGrant = roundGrant(held(rest, limits.grant), grant);
  let last: Allotted['last'] = 'grant';
  if (baseAgain) {
    const second = baseFromRest(ask, raisedGrant, offered);
    const again = roundBase(held(second, limits.base), base, raisedBase.stated);
    const grantIsHeld = limits.grant !== null && limits.grant.value < rest.value;
    const baseIsHeld = limits.base !== null && limits.base.value < second.value;
    if (again.stated.value > raisedBase.stated.value || (grantIsHeld && !baseIsHeld)) last = 'base';
    raisedBase = again;
  }
  return { ...summed(raisedBase, raisedGrant, offered), last, lifted: false };
}

/** What the parts could reach within their limits if nothing were rounded. */
export function reachable(
  { ask, limits, share, baseAgain }: Sharing,
  { figures, base, grant, others }: Offered,
): number {
  const factor = 1 + figures.bonusShare.value;
  const fixed = (figures.bonusFixed?.value ?? 0) + (others?.value ?? 0);
  const top = Math.max(limits.base?.value ?? Number.POSITIVE_INFINITY, base.annual.value);
  const within = (allotted: number): number => Math.min(Math.max(allotted, base.annual.value), top);
  const gap = ask.value - (base.annual.value * factor + fixed + (grant?.yearly.value ?? 0));
  const first = within(base.annual.value + ((grant ? share.value : 1) * gap) / factor);
  if (!grant) return first * factor + fixed;
  const yearlyTop = (limits.grant?.value ?? Number.POSITIVE_INFINITY) / grant.years.value;
  const yearly = Math.max(grant.yearly.value, Math.min(ask.value - first * factor - fixed, yearlyTop));
  const second = baseAgain ? Math.max(first, within((ask.value - yearly - fixed) / factor)) : first;
  return second * factor + fixed + yearly;
}

/** The same split with its last part one step higher. */
export function liftLast(split: Allotted, offered: Offered): Allotted {
  const onBase = split.last === 'base' || !split.grant || !offered.grant;
  const base = onBase ? raiseBase(split.base, offered.base) : split.base;
  const grant =
    onBase || !split.grant || !offered.grant ? split.grant : raiseGrant(split.grant, offered.grant);
  return { ...summed(base, grant, offered), last: split.last, lifted: true };
}
