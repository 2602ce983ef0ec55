/**
 * Which level of one employer a guide's own tables lay beside a level of another: its mapping, or the titles and years
 * of both guides. Nothing but guide data decides; where they say nothing, nothing is said.
 */
import { equivalents } from '../evidence/equivalents.ts';
import type { SourceRef } from '../figures/figure.ts';
import { reference } from '../guides/figures.ts';
import { levelsFor, levelsForTitle, titlesAt } from '../guides/levels.ts';
import type { Guide, GuideLevel } from '../guides/schema.ts';
import { isStated } from '../guides/stated.ts';
import { companyByName, coreName } from '../reading/who/employer/known.ts';
import type { Offer } from '../worth/offer.ts';

export interface Beside {
  /** Levels of the other employer, as its guide prints them. */
  levels: string[];
  by: 'mapping' | 'titles' | 'years';
  /** Where a reader can check it. */
  sources: SourceRef[];
}

type Who = Pick<Offer, 'company' | 'role' | 'level'>;

/** A level of a guide with the span of years that its titles state. */
interface Rung {
  guide: Guide;
  level: GuideLevel;
  seniority: string[];
  years: { min: number; max: number } | null;
}

const idOf = (company: string | null): string | null => (company && companyByName(company)?.id) ?? null;

const guidesOf = (company: string | null, guides: Guide[]): Guide[] => {
  if (company === null) return [];
  const id = idOf(company);
  return guides.filter((guide) =>
    id === null ? coreName(guide.company.name) === coreName(company) : guide.company.id === id,
  );
};

function rung(guide: Guide, level: GuideLevel): Rung {
  const titles = titlesAt(guide, level);
  const spans = titles.flatMap(({ years }) => (isStated(years) ? [years] : []));
  return {
    guide,
    level,
    seniority: [...new Set(titles.flatMap(({ seniority }) => seniority))],
    years:
      spans.length === 0
        ? null
        : {
            min: Math.min(...spans.map(({ min }) => min)),
            max: Math.max(...spans.map(({ max }) => max ?? Number.POSITIVE_INFINITY)),
          },
  };
}

/** The rungs that an offer stands on in its employer's own guides. */
function standsOn(who: Who, guides: Guide[]): Rung[] {
  return guidesOf(who.company, guides).flatMap((guide) => {
    const asked = [who.level ?? []].flat().flatMap((level) => levelsFor(guide, level));
    const found = asked.length > 0 ? asked : who.role ? levelsForTitle(guide, who.role) : [];
    return [...new Set(found)].map((level) => rung(guide, level));
  });
}

const overlap = (a: Rung, b: Rung): number =>
  a.years && b.years ? Math.min(a.years.max, b.years.max) - Math.max(a.years.min, b.years.min) : 0;

const told = (by: Beside['by'], mine: Rung[], found: Rung[]): Beside => ({
  levels: [...new Set(found.map(({ level }) => level.label))],
  by,
  sources: [...mine, ...found].map(({ guide, level }) => reference(guide, level.label, level.line)),
});

/** The level at `there` that lies beside the offer's own; null where no guide says. */
export function levelBeside(who: Who, there: Pick<Offer, 'company'>, guides: Guide[]): Beside | null {
  const [own, other] = [idOf(who.company), idOf(there.company)];
  const named = own === null ? [] : [who.level ?? []].flat();
  const mapped = named
    .flatMap((level) => equivalents(own ?? '', level, guides))
    .filter(({ companyId }) => companyId === other);
  if (mapped.length > 0)
    return {
      levels: [...new Set(mapped.map(({ level }) => level))],
      by: 'mapping',
      sources: mapped.map(({ source }) => source),
    };

  const mine = standsOn(who, guides);
  const theirs = guidesOf(there.company, guides).flatMap((guide) =>
    guide.levels.map((level) => rung(guide, level)),
  );
  const titled = theirs.filter(({ seniority }) =>
    mine.some((each) => each.seniority.some((word) => seniority.includes(word as never))),
  );
  if (titled.length > 0) return told('titles', mine, titled);
  const most = Math.max(0, ...theirs.flatMap((rungThere) => mine.map((each) => overlap(each, rungThere))));
  const aged = theirs.filter(
    (rungThere) => most > 0 && mine.some((each) => overlap(each, rungThere) === most),
  );
  return aged.length > 0 ? told('years', mine, aged) : null;
}
