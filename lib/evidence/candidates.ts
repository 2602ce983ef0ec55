/** Levels that fit what is known of the offer. They stay a list while more than one does. */
import { levelsFor, levelsForTitle, levelsForYears, yearsOf } from '../guides/levels.ts';
import type { Guide, GuideLevel } from '../guides/schema.ts';
import type { Evidence, Query } from './evidence.ts';

export type YearedLevel = Evidence['levels'][number];

const worded = (guide: Guide, level: GuideLevel): YearedLevel => ({
  label: level.label,
  codes: level.codes,
  seniority: level.seniority,
  years: yearsOf(guide, level),
});

/** Levels of the guides, lowest first, each once. */
export function guideLevels(guides: Guide[]): YearedLevel[] {
  const all = guides.flatMap((guide) => guide.levels.map((level) => worded(guide, level)));
  return all.filter((level, index) => all.findIndex(({ label }) => label === level.label) === index);
}

/** A level word or code decides; without one the guide's table of titles; without that, every level is possible. */
function fitting(guide: Guide, query: Query): GuideLevel[] {
  if (query.levels.length > 0) {
    const asked = new Set(query.levels.flatMap((level) => levelsFor(guide, level)));
    return guide.levels.filter((level) => asked.has(level));
  }
  const titled = query.title ? levelsForTitle(guide, query.title) : [];
  return titled.length > 0 ? titled : guide.levels;
}

/**
 * The guides' levels that fit the query, lowest first: all where nothing is known of the level, none where the level
 * asked about is not in the guide (or the guide has no levels). Years of experience narrow a list, never empty it.
 */
export function candidateLevels(guides: Guide[], query: Query): YearedLevel[] {
  const found = guides.flatMap((guide) => {
    const levels = fitting(guide, query);
    const years = query.years ?? null;
    const byYears =
      years === null ? levels : levelsForYears(guide, years).filter((each) => levels.includes(each));
    return (byYears.length > 0 ? byYears : levels).map((level) => worded(guide, level));
  });
  return found.filter((level, index) => found.findIndex(({ label }) => label === level.label) === index);
}
