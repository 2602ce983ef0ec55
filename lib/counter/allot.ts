/**
 * Rules 5 and 6: how the gap between offer and ask is shared out. Each part is rounded as it is allotted, so that what
 * rounding leaves over goes to the next one: base, then the grant or the variable pay, then base again.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { bonusAt, recurringTotal } from '../worth/offer-figures.ts';
import type { Limits } from './limits.ts';
import type { Offered } from './offered.ts';
import { type RoundedBase, type RoundedGrant, roundBase, roundGrant, variableStep } from './steps.ts';
import { BASE_ALONE } from './tuning.ts';

export interface Allotted {
  base: RoundedBase;
  bonus: Figure;
  grant: RoundedGrant | null;
  /** The sum of the rounded recurring parts. */
  total: Figure;
  /** The part that went up by steps where rounding fell short; null where none did. */
  lifted: 'base' | 'grant' | 'bonus' | null;
}

const held = (allotted: Figure, limit: Figure | null): Figure =>
  limit && limit.value < allotted.value ? derive('held-to-limit', { allotted, limit }) : allotted;

/** Everything recurring besides what is being allotted. */
export const besides = (parts: Record<string, Figure | null>): Figure => {
  const present: Record<string, Figure> = {};
  for (const name in parts) {
    const part = parts[name];
    if (part) present[name] = part;
  }
  return derive('sum', present);
};

/** True where variable pay is raised for itself and does not follow base. */
export const hasOwnVariable = ({ weights, figures }: Offered): boolean =>
  weights.rest === 'variable' && (figures.bonus?.value ?? 0) > 0;

/** The parts with their sum. `bonus` is given where it is raised for itself. */
export function summed(
  base: RoundedBase,
  grant: RoundedGrant | null,
  { figures, others }: Offered,
  own: Figure | null = null,
): Pick<Allotted, 'base' | 'bonus' | 'grant' | 'total'> {
  const bonus = own ?? bonusAt(base.annual, figures);
  return { base, grant, bonus, total: recurringTotal(base.annual, bonus, grant?.yearly ?? null, others) };
}

export interface Sharing {
  ask: Figure;
  limits: Limits;
  /** Base's share of the gap in the first pass. */
  share: Figure;
}

/** Base's first part of the gap; all of it where nothing else rises. */
function firstBase({ ask, limits, share }: Sharing, offered: Offered, alone: boolean): RoundedBase {
  const { base, figures, recurring } = offered;
  const own = hasOwnVariable(offered);
  const first = derive('base-from-gap', {
    offered: base.annual,
    gap: derive('gap', { ask, offered: recurring }),
    share: alone ? BASE_ALONE : share,
    bonus: own ? { ...figures.bonusShare, value: 0 } : figures.bonusShare,
  });
  return roundBase(held(first, limits.base), base, base.stated);
}

/** Variable pay takes what base leaves; it has no top of its own. */
function withVariable(sharing: Sharing, offered: Offered): Allotted {
  const { figures, others, recurring } = offered;
  const base = firstBase(sharing, offered, false);
  const before = figures.bonus ?? recurring;
  const rest = derive('variable-from-rest', {
    ask: sharing.ask,
    besides: besides({ base: base.annual, otherGrants: others }),
  });
  const bonus = derive('part-rounded', { offered: before, allotted: rest, step: variableStep(before) });
  return { ...summed(base, null, offered, bonus), lifted: null };
}

/** Shares the gap out. The total is at most the ask, and every part at least the offered one. */
export function allot(sharing: Sharing, offered: Offered): Allotted {
  if (hasOwnVariable(offered)) return withVariable(sharing, offered);
  const { ask, limits } = sharing;
  const { figures, base, grant, others } = offered;
  const raised = firstBase(sharing, offered, grant === null);
  if (!grant) return { ...summed(raised, null, offered), lifted: null };

  const bonus = bonusAt(raised.annual, figures);
  const rest = derive('grant-from-rest', {
    ask,
    besides: besides({ base: raised.annual, bonus, otherGrants: others }),
    years: grant.years,
  });
  const raisedGrant = roundGrant(held(rest, limits.grant), grant);
  const left = derive('base-from-rest', {
    ask,
    besides: besides({ grant: raisedGrant.yearly, otherGrants: others, bonus: figures.bonusFixed }),
    bonus: figures.bonusShare,
  });
  const again = roundBase(held(left, limits.base), base, raised.stated);
  return { ...summed(again, raisedGrant, offered), lifted: null };
}

/** What the parts could reach within their limits if nothing were rounded. */
export function reachable({ ask, limits }: Sharing, offered: Offered): number {
  const { figures, base, grant, others, recurring } = offered;
  const top = Math.max(limits.base?.value ?? Number.POSITIVE_INFINITY, base.annual.value);
  if (hasOwnVariable(offered)) return Math.max(ask.value, recurring.value);
  const fixed = (figures.bonusFixed?.value ?? 0) + (others?.value ?? 0);
  const most = grant ? (limits.grant?.value ?? Number.POSITIVE_INFINITY) : 0;
  const yearly = grant ? Math.max(grant.value.value, most) / grant.years.value : 0;
  return Math.min(ask.value, top * (1 + figures.bonusShare.value) + fixed + yearly);
}
