/**
 * Rule 6: rounding. A part is rounded down to a step that people would say, and never below what is offered. Steps
 * are in the letter's own terms: base per pay period, a grant in units where the letter counts units (whole ones).
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { KnownGrant } from '../worth/grant.ts';
import type { BaseFigures } from '../worth/offer-figures.ts';
import { annualise, perPeriod } from '../worth/periods.ts';
import { BASE_STEP, GRANT_STEP, SIGN_ON_STEP } from './tuning.ts';

/** Base rounded in the letter's pay period, with the year that makes. */
export interface RoundedBase {
  stated: Figure;
  annual: Figure;
}

/** A grant as rounded: in units where the letter counts them. */
export interface RoundedGrant {
  value: Figure;
  yearly: Figure;
  units: Figure | null;
}

/** Step of base per pay period. */
export const baseStep = (base: BaseFigures): Figure =>
  derive('round-step', { amount: base.stated, share: BASE_STEP });

/** The same step over a year: one step a month is twelve a year. */
export const yearlyBaseStep = (base: BaseFigures): Figure => annualise(baseStep(base), base.perYear);

/** Step of a sign-on payment, which is paid once and so goes by the base of a year. */
export const signOnStep = (base: BaseFigures): Figure =>
  derive('round-step', { amount: base.annual, share: SIGN_ON_STEP });

/** Rounds a year's base down in the letter's pay period, never below `atLeast` (per pay period). */
export function roundBase(allotted: Figure, base: BaseFigures, atLeast: Figure): RoundedBase {
  const stated = derive('part-rounded', {
    offered: atLeast,
    allotted: perPeriod(allotted, base.perYear),
    step: baseStep(base),
  });
  return { stated, annual: annualise(stated, base.perYear) };
}

/** A base per pay period with the year that makes. */
export const statedBase = (stated: Figure, base: BaseFigures): RoundedBase => ({
  stated,
  annual: annualise(stated, base.perYear),
});

/** Step of variable pay that is raised for itself, over a year. */
export const variableStep = (variable: Figure): Figure =>
  derive('round-step', { amount: variable, share: BASE_STEP });

/** Step of the grant, in money or in units. */
export const grantStep = (grant: KnownGrant): Figure =>
  grant.counted
    ? derive('round-step-units', { units: grant.counted.units, share: GRANT_STEP })
    : derive('round-step', { amount: grant.value, share: GRANT_STEP });

/** The grant as offered, in the shape of a rounded one. */
export const offeredGrant = (grant: KnownGrant): RoundedGrant => ({
  value: grant.value,
  yearly: grant.yearly,
  units: grant.counted?.units ?? null,
});

function inUnits(units: Figure, grant: KnownGrant, worth: Figure): RoundedGrant {
  if (units.value === grant.counted?.units.value) return offeredGrant(grant);
  const value = derive('grant-from-units', { units, price: worth });
  return { value, units, yearly: derive('grant-a-year', { grant: value, years: grant.years }) };
}

/** Rounds a whole grant down to its step, never below the offered one. */
export function roundGrant(allotted: Figure, grant: KnownGrant): RoundedGrant {
  const step = grantStep(grant);
  if (grant.counted) {
    const { units, worth } = grant.counted;
    const wanted = derive('units-for-value', { value: allotted, worth });
    return inUnits(derive('part-rounded', { offered: units, allotted: wanted, step }, 'units'), grant, worth);
  }
  const value = derive('part-rounded', { offered: grant.value, allotted, step });
  return { value, units: null, yearly: derive('grant-a-year', { grant: value, years: grant.years }) };
}

/** A grant of so much, or of so many units where the letter counts them. */
export function grantOf(amount: Figure, grant: KnownGrant): RoundedGrant {
  if (grant.counted) return inUnits(amount, grant, grant.counted.worth);
  return {
    value: amount,
    units: null,
    yearly: derive('grant-a-year', { grant: amount, years: grant.years }),
  };
}
