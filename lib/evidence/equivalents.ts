/** Levels that a guide calls equal at other employers: for laying a competing offer beside this one. */
import type { SourceRef } from '../figures/figure.ts';
import { reference } from '../guides/figures.ts';
import { GUIDES } from '../guides/guides.ts';
import { holdsCode } from '../guides/levels.ts';
import type { Guide } from '../guides/schema.ts';

export interface Equivalent {
  companyId: string;
  companyName: string;
  /** The level as the guide prints it. */
  level: string;
  codes: string[];
  seniority: string[];
  /** A guide's opinion: shown with its source, never used to choose a band. */
  source: SourceRef;
}

/**
 * Equal levels at other employers for a company (id) and a level (code such as `L4`, or a seniority word).
 * Empty where no guide maps it.
 */
export function equivalents(companyId: string, level: string, guides: Guide[] = GUIDES): Equivalent[] {
  const asked = level.trim().toLowerCase();
  return guides.flatMap((guide) =>
    guide.mapping
      .filter(({ equal }) =>
        equal.some(
          (one) =>
            one.company === companyId &&
            (holdsCode({ codes: one.codes, open: false }, asked) ||
              one.seniority.some((word) => word === asked) ||
              one.level.toLowerCase() === asked),
        ),
      )
      .flatMap(({ equal, line }) =>
        equal
          .filter((one) => one.company !== companyId)
          .map((one) => ({
            companyId: one.company,
            companyName: one.name,
            level: one.level,
            codes: one.codes,
            seniority: one.seniority,
            source: reference(guide, `${one.name}: ${one.level}`, line),
          })),
      ),
  );
}
