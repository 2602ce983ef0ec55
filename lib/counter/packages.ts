/**
 * Rule 9: the same yearly value in other shapes, for offering several at once (Leonardelli et al. 2019): one that
 * leans on base, one that leans on the grant. Only packages within 1% of the shown ask are given.
 */

import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { bonusAt, type OneOff } from '../worth/offer-figures.ts';
import { yearOf } from '../worth/years.ts';
import { type Allotted, allot } from './allot.ts';
import type { Offered } from './offered.ts';
import type { Package, Part, Plan } from './plan.ts';
import type { Scope } from './scope.ts';
import { offeredSignOn } from './sign-on.ts';
import { partsOf, type Split } from './split.ts';
import { ALL_IN_BASE, EQUAL_WITHIN, GRANT_LED_SHARE } from './tuning.ts';

const askedOf = (parts: Part[], part: Part['part']): Figure | null =>
  parts.find((found) => found.part === part)?.asked ?? null;

/** The offer's one-offs with the asked sign-on: what is asked on top comes with the first payment. */
function oneOffsWith(parts: Part[], { figures }: Offered): OneOff[] {
  const asked = askedOf(parts, 'signOn');
  const base = askedOf(parts, 'base');
  const kept = figures.oneOffs.map((oneOff) =>
    oneOff.kind === 'guaranteedBonus' && figures.guaranteedShare && base
      ? { ...oneOff, amount: derive('target-bonus', { base, share: figures.guaranteedShare }) }
      : oneOff,
  );
  if (!asked) return kept;
  const before = offeredSignOn(figures);
  if (!before) return [...kept, { kind: 'signOn', amount: asked, month: 0, clawback: null, term: null }];
  if (asked.value <= before.value) return kept;
  const more = derive('difference', { from: asked, less: before });
  return [...kept, { kind: 'signOn', amount: more, month: 0, clawback: null, term: null }];
}

/** What is asked of the main grant: several that are raised as one stay as they are but for it. */
function mainGrant(asked: Figure | null, { grant, joined, figures }: Offered): Figure | null {
  if (!asked || !grant || joined < 2 || figures.grant.state !== 'known') return asked;
  const others = derive('difference', { from: grant.value, less: figures.grant.value });
  return derive('difference', { from: asked, less: others });
}

/** A package with what its first year pays. */
function packageOf(name: Package['name'], parts: Part[], total: Figure, offered: Offered): Package {
  const { figures, base } = offered;
  const annual = askedOf(parts, 'base') ?? base.annual;
  const value = mainGrant(askedOf(parts, 'grant'), offered);
  const first = yearOf(1, {
    currency: figures.currency,
    annual,
    bonus: askedOf(parts, 'bonus') ?? bonusAt(annual, figures),
    grant: figures.grant.state === 'known' && value ? { ...figures.grant, value } : figures.grant,
    vesting: figures.vesting,
    further: figures.further,
    refresher: figures.refresher,
    oneOffs: oneOffsWith(parts, offered),
  });
  return { name, parts, total, yearOne: first.total };
}

const same = (a: Part[], b: Part[]): boolean =>
  a.length === b.length && a.every((part, i) => part.asked.value === b[i]?.asked.value);

/** Halfway from what base takes of the gap in the main package to all of it. */
function baseLedShare(main: Split, { base, recurring }: Offered): Figure {
  const asked = askedOf(main.parts, 'base') ?? base.annual;
  const raise = derive('difference', { from: asked, less: base.annual });
  const gap = derive('gap', { ask: main.shown, offered: recurring });
  const taken = derive('ratio', { part: raise, whole: gap });
  return derive('midpoint', { low: taken, high: ALL_IN_BASE }, 'ratio');
}

/** The main package and, where there is a yearly gap to share out otherwise, up to two more of equal yearly value. */
export function packagesFor(main: Split, { parts: offered }: Scope, rises: boolean): Package[] {
  const packages = [packageOf('main', main.parts, main.shown, offered)];
  if (!offered.grant || !rises) return packages;
  for (const [name, share] of [
    ['base-led', baseLedShare(main, offered)],
    ['grant-led', GRANT_LED_SHARE],
  ] as const) {
    const split: Allotted = allot({ ask: main.shown, limits: main.limits, share }, offered);
    const parts = partsOf(split, main.signOn, offered, main.limits);
    const far = Math.abs(split.total.value - main.shown.value) > EQUAL_WITHIN * main.shown.value;
    if (far || packages.some((found) => same(found.parts, parts))) continue;
    packages.push(packageOf(name, parts, split.total, offered));
  }
  return packages;
}

/** The plan with its ask split as the package of that name splits it; the same plan where it is the main one, or none. */
export function splitAs(plan: Plan, name: string): Plan {
  const found = plan.packages.find((pack) => pack.name === name);
  if (!found || found.name === 'main') return plan;
  return { ...plan, parts: found.parts, ask: plan.ask && found.total };
}
