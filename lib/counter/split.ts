/** Rules 5 and 6 together: the parts that are asked for, with their sum as the shown ask. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import { perPeriod } from '../worth/periods.ts';
import { type Allotted, allot, besides, hasOwnVariable, reachable, type Sharing, summed } from './allot.ts';
import type { Ask } from './ask.ts';
import { isBelow, lift } from './lift.ts';
import { type Limits, limitsFor } from './limits.ts';
import type { Offered } from './offered.ts';
import type { Bands, Part } from './plan.ts';
import type { Scope } from './scope.ts';
import { offeredSignOn, signOnFor } from './sign-on.ts';
import { grantOf, statedBase, yearlyBaseStep } from './steps.ts';
import { baseShareOf, GRANT_STEP, MORE_UNITS } from './tuning.ts';

export interface Split {
  parts: Part[];
  /** The shown A: the sum of the rounded recurring parts. */
  shown: Figure;
  signOn: Figure;
  limits: Limits;
  /** The person's minimum takes parts beyond their limits. */
  beyond: boolean;
}

/** A part with its marks. */
function part(name: Part['part'], offered: Figure | null, asked: Figure, more: Partial<Part> = {}): Part {
  return { part: name, offered, asked, counted: null, marks: [], ...more };
}

const marksOf = (asked: Figure, before: Figure, top: Figure | null, lifted: boolean): Part['marks'] => [
  ...(top && asked.value > top.value && asked.value > before.value ? (['above-evidence'] as const) : []),
  ...(lifted ? (['one-step-up'] as const) : []),
];

/** More units of a grant whose value is unknown or nothing: asked for in its own terms, and in no total. */
function unitsPart({ figures, grant, weights }: Offered): Part[] {
  const main = figures.grant;
  const units = main.state === 'known' ? main.counted?.units : main.state === 'unknown' ? main.units : null;
  if (grant || weights.rest !== 'grant' || !units) return [];
  const step = derive('round-step-units', { units, share: GRANT_STEP });
  const allotted = derive('product', { value: units, factor: MORE_UNITS }, 'units', null);
  return [part('units', units, derive('part-rounded', { offered: units, allotted, step }, 'units', null))];
}

/** Parts in the order in which they are named to an employer. */
export function partsOf(split: Allotted, signOn: Figure, offered: Offered, limits: Limits): Part[] {
  const { figures, base, grant, others } = offered;
  const up = (name: Allotted['lifted']): boolean => split.lifted === name;
  const parts: Part[] = [
    part('base', base.annual, split.base.annual, {
      counted: base.perYear.value === 1 ? null : split.base.stated,
      marks: marksOf(split.base.annual, base.annual, limits.baseTop, up('base')),
    }),
  ];
  if (split.bonus.value > 0) {
    const marks = up('bonus') ? (['one-step-up'] as const) : [];
    parts.push(part('bonus', figures.bonus, split.bonus, { marks: [...marks] }));
  }
  if (split.grant && grant) {
    parts.push(
      part('grant', grant.value, split.grant.value, {
        counted: split.grant.units,
        marks: marksOf(split.grant.value, grant.value, limits.grantTop, up('grant')),
      }),
    );
  }
  parts.push(...unitsPart(offered));
  if (others) parts.push(part('otherGrants', others, others));
  const before = offeredSignOn(figures);
  if (signOn.value > 0) parts.push(part('signOn', before, signOn));
  return parts;
}

/** The gap shared out, and lifted where rounding or the limits keep it below what it has to reach. */
function shared(scope: Scope, ask: Figure, target: Figure, limits: Limits) {
  const offered = scope.parts;
  const sharing: Sharing = { ask, limits, share: baseShareOf(offered.weights.base) };
  const split = allot(sharing, offered);
  const reach = reachable(sharing, offered);
  const minimum = Math.min(scope.minimum?.value ?? 0, ask.value);
  const need = Math.max(Math.min(target.value, reach), minimum);
  const beyond = isBelow(reach, minimum);
  if (!isBelow(split.total.value, need)) return { split, beyond };
  return { split: lift(split, need, limits, offered, beyond), beyond };
}

/** The first ask in parts. */
export function splitFirst(
  scope: Scope,
  ask: Ask,
  target: Figure,
  bands: Bands,
  forfeited: Figure | null,
): Split {
  const offered = scope.parts;
  const limits = limitsFor(scope, bands, ask);
  const { weights } = offered;
  const still = ask.full || weights.base === 0;
  const found = still ? { split: asOffered(offered), beyond: false } : shared(scope, ask.ask, target, limits);
  const { split, beyond } = found;
  const signOn = signOnFor(ask.uncut, split.total, offered, forfeited);
  return { parts: partsOf(split, signOn, offered, limits), shown: split.total, signOn, limits, beyond };
}

/** Every part as it is offered. */
function asOffered(offered: Offered): Allotted {
  const { base, grant, figures } = offered;
  const kept = grant && {
    value: grant.value,
    yearly: grant.yearly,
    units: grant.counted?.units ?? null,
  };
  const own = hasOwnVariable(offered) ? figures.bonus : null;
  return { ...summed({ stated: base.stated, annual: base.annual }, kept, offered, own), lifted: null };
}

/**
 * A later ask in parts: one round total, which the last part closes without steps of its own (units stay whole). It is
 * never above `ask`, nor below what it has to reach: the target as shown, and the person's minimum.
 */
export function splitLater(
  scope: Scope,
  ask: Figure,
  target: Figure,
  bands: Bands,
  topped: boolean,
): { shown: Figure; parts: Part[] } {
  const offered = scope.parts;
  // How far the letter's parts may go does not change with what they say on the phone.
  const limits = limitsFor({ ...scope, offered: offered.recurring }, bands, { topped });
  const step = yearlyBaseStep(offered.base);
  const nothing: Figure = constant(0, 'money', 'closing-total', 'noMinimum', step.currency);
  const total = derive('closing-total', { ask, step, minimum: scope.minimum ?? nothing });
  const split = allot({ ask: total, limits, share: baseShareOf(offered.weights.base) }, offered);
  const need = Math.min(Math.max(target.value, scope.minimum?.value ?? 0), total.value);
  const closed = closedAt({ total, ask, need, limits }, split, offered);
  const signOn = offeredSignOn(offered.figures) ?? nothing;
  return { shown: closed.total, parts: partsOf(closed, signOn, offered, limits) };
}

interface Closing {
  total: Figure;
  ask: Figure;
  need: number;
  limits: Limits;
}

/** The parts with the last one at what the others leave of the total, not below the offered one. */
function closedAt({ total, ask, need, limits }: Closing, split: Allotted, offered: Offered): Allotted {
  const { grant, base, others, figures } = offered;
  if (hasOwnVariable(offered) && figures.bonus) {
    const rest = besides({ base: split.base.annual, otherGrants: others });
    const bonus = derive('largest', {
      offered: figures.bonus,
      rest: derive('variable-from-rest', { ask: total, besides: rest }),
    });
    return { ...summed(split.base, null, offered, bonus), lifted: null };
  }
  if (grant && split.grant && !grant.counted) {
    const rest = besides({ base: split.base.annual, bonus: split.bonus, otherGrants: others });
    const inputs = { ask: total, besides: rest, years: grant.years, offered: grant.value };
    return { ...summed(split.base, grantOf(derive('grant-closing', inputs), grant), offered), lifted: null };
  }
  if (!isBelow(split.total.value, need)) return split;
  const lifted = lift(split, need, limits, offered, false);
  if (!isBelow(ask.value, lifted.total.value)) return lifted;
  // A step is too much: base is then said to the unit.
  const annual = derive('base-from-rest', {
    ask: total,
    besides: besides({ grant: split.grant?.yearly ?? null, bonus: figures.bonusFixed, otherGrants: others }),
    bonus: figures.bonusShare,
  });
  return { ...summed(statedBase(perPeriod(annual, base.perYear), base), split.grant, offered), lifted: null };
}
