/** A grant that is paid out early: what the stock of a year falls to once the first years are over. */
import type { Figure } from '../figures/figure.ts';
import type { WorthYear } from './years.ts';

export interface Fall {
  /** The second year's stock, and that of the year in which it is least after it. */
  from: Figure;
  to: Figure;
  /** 1 is the first year. */
  year: number;
}

/** Less than a tenth is no fall to speak of (practice). */
const WORTH_SAYING = 0.9;

/** Null where the stock of a later year stays near that of the second, or a year is unknown. */
export function fallOf(years: readonly WorthYear[]): Fall | null {
  const second = years[1]?.grant;
  if (!second || years.length < 3) return null;
  let least: WorthYear | null = null;
  for (const year of years.slice(2, 4)) {
    if (!year.grant) return null;
    if (year.grant.value < (least?.grant?.value ?? second.value)) least = year;
  }
  if (!least?.grant || least.grant.value > WORTH_SAYING * second.value || least.grant.value <= 0) return null;
  return { from: second, to: least.grant, year: least.year };
}
