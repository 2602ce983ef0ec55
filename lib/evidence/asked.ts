/** A query as the public rows understand it: role and level by the words of titles, place by city, state and country. */
import { SENIORITY, type Seniority } from '../reading/who/title/seniority.ts';
import type { Level, Query } from './evidence.ts';
import { type Locality, localityOf } from './locality.ts';
import { type AskedRole, type RoleWords, roleWords } from './role-match.ts';

export interface Asked {
  role: AskedRole;
  /**
   * Seniority words to look for; `null` among them is a title that states none. Null where the level is unknown: a
   * code of a ladder that nothing explains, or neither title nor level.
   */
  levels: (Seniority | null)[] | null;
  /** Codes and numerals of the title: of the employer's own ladder, so they meet the same ones of its rows and no others. */
  grades: string[];
  where: Locality;
  title: string | null;
}

const isSeniority = (word: string): word is Seniority => (SENIORITY as readonly string[]).includes(word);

const lowestFirst = (words: Seniority[]): Seniority[] => SENIORITY.filter((word) => words.includes(word));

function levelsOf(query: Query, title: Seniority[], guide: Level[], posted: Level[]): Asked['levels'] {
  const words = query.levels.map((level) => level.toLowerCase()).filter(isSeniority);
  if (words.length > 0) return lowestFirst(words);
  const codes = query.levels.length > 0;
  // A code is a level of the employer's ladder; only its guide and its own postings know which words stand for it.
  const asked = query.levels.map((level) => level.toUpperCase());
  const own = posted.filter((level) => level.codes.some((code) => asked.includes(code)));
  const ladder = guide.length > 0 ? guide : own;
  const explained = codes ? ladder.flatMap(({ seniority }) => seniority).filter(isSeniority) : [];
  if (explained.length > 0) return lowestFirst(explained);
  if (title.length > 0) return title;
  return codes || query.title == null ? null : [null];
}

/** The families that the title's own words say; without a title the one that the query has. */
const familiesOf = (family: string | null, words: RoleWords | null): string[] =>
  words?.families ?? (family === null ? [] : [family]);

/**
 * `candidates` are the guide's levels that fit the query, where they are fewer than all of them; `posted` the levels that
 * the employer's postings explain.
 */
export function askedOf(query: Query, candidates: Level[], posted: Level[] = []): Asked {
  const title = query.title?.trim() || null;
  const words = title === null ? null : roleWords(title);
  return {
    role: { families: familiesOf(query.family, words), core: words?.core ?? null },
    levels: levelsOf(query, words?.seniority ?? [], candidates, posted),
    grades: words?.codes ?? [],
    where: localityOf(query.place),
    title,
  };
}

/**
 * The levels that a row's title states, as they meet what is asked: its words; where it states none, none (`null`); and with
 * a numeral or code alone what that meets, which is the same one and nothing else.
 */
export function levelsMet(role: RoleWords, { grades }: Asked): (Seniority | null)[] {
  if (role.seniority.length > 0) return role.seniority;
  const same =
    grades.length === 0 ? role.codes.length === 0 : role.codes.some((code) => grades.includes(code));
  return same ? [null] : [];
}
