/** The way from the offer to the ask: what each part that rises adds to a year, and what is asked once on top. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { KnownGrant } from '../worth/grant.ts';
import type { Part, Way, WayStep } from './plan.ts';

/** What the part adds to a year of pay; null where it does not rise, is paid once, or is of unknown value. */
function yearlyRise({ part, offered, asked }: Part, grant: KnownGrant | null): Figure | null {
  if (part === 'signOn' || part === 'units' || !offered || asked.value <= offered.value) return null;
  if (part !== 'grant') return derive('difference', { from: asked, less: offered });
  if (!grant) return null;
  const from = derive('grant-a-year', { grant: asked, years: grant.years });
  return derive('difference', { from, less: grant.yearly });
}

/** What the sign-on rises by; all of it where none is offered. */
function rise({ offered, asked }: Part): Figure | null {
  if (!offered) return asked;
  return asked.value > offered.value ? derive('difference', { from: asked, less: offered }) : null;
}

/** Null without an ask on the yearly amount: a sign-on alone is no way up. */
export function wayOf(
  offered: Figure,
  asked: Figure | null,
  parts: Part[],
  grant: KnownGrant | null,
): Way | null {
  if (!asked) return null;
  const steps: WayStep[] = [];
  let from = offered;
  for (const part of parts) {
    const by = yearlyRise(part, grant);
    if (!by) continue;
    const to = derive('sum', { from, by });
    steps.push({ part: part.part, from, by, to });
    from = to;
  }
  const once = parts.find(({ part }) => part === 'signOn');
  return { offered, steps, asked, once: once ? rise(once) : null };
}
