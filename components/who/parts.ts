/** The parts of the offer's yearly total, as the counter worked them out. */
import type { Figure } from '../../lib/figures/figure.ts';
import type { Report } from '../../lib/report/report.ts';
import { othersYearly } from '../../lib/worth/granted.ts';

export interface OfferParts {
  recurring: { name: 'base' | 'bonus' | 'grant' | 'otherGrants'; figure: Figure }[];
  /** Everything paid once, in the year in which it is paid. */
  oneOffs: { year: number; figure: Figure }[];
  base: Figure | null;
}

/** Every candidate level has the same offer, so the first case speaks for all. */
export function partsOf(report: Report): OfferParts {
  const result = report.cases[0]?.result;
  const figures = result?.figures;
  if (!result || !figures) return { recurring: [], oneOffs: [], base: null };
  const base = figures.base?.annual ?? null;
  const bonus = figures.bonus && figures.bonus.value > 0 ? figures.bonus : null;
  const grant = figures.grant.state === 'known' ? figures.grant.yearly : null;
  const others = othersYearly(figures);
  return {
    recurring: [
      ...(base ? [{ name: 'base' as const, figure: base }] : []),
      ...(bonus ? [{ name: 'bonus' as const, figure: bonus }] : []),
      ...(grant ? [{ name: 'grant' as const, figure: grant }] : []),
      ...(others ? [{ name: 'otherGrants' as const, figure: others }] : []),
    ],
    oneOffs: result.years.flatMap(({ year, oneOff }) => (oneOff.value > 0 ? [{ year, figure: oneOff }] : [])),
    base,
  };
}
