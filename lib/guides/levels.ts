/** Levels of a guide: which title belongs to which row, and which rows fit a code, a seniority word, a title or years. */
import type { Guide, GuideLevel } from './schema.ts';
import { isStated } from './stated.ts';

type GuideTitle = Guide['titles'][number];

/** `L5` → 5; codes without a number (`IC`) have none. At most four digits, so that no code is a long number. */
const rank = (code: string): { family: string; number: number } | null => {
  const found = /^([A-Za-z]{0,6})[ -]?(\d{1,4})$/.exec(code.trim());
  return found ? { family: (found[1] ?? '').toUpperCase(), number: Number(found[2]) } : null;
};

const same = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();

/** True where the row holds the code: one of its own, or one above an open row's last (L7 under L6+). */
export function holdsCode(row: { codes: string[]; open: boolean }, code: string): boolean {
  if (row.codes.some((own) => same(own, code))) return true;
  if (!row.open) return false;
  const asked = rank(code);
  return row.codes.some((own) => {
    const edge = rank(own);
    return !!asked && !!edge && asked.family === edge.family && asked.number > edge.number;
  });
}

/** The rows of the table of titles that a band row covers. */
export const titlesAt = (guide: Guide, level: GuideLevel): GuideTitle[] =>
  guide.titles.filter((title) => title.codes.some((code) => holdsCode(level, code)));

/** Levels for a code (`L5`) or a seniority word (`senior`), lowest first. */
export const levelsFor = (guide: Guide, asked: string): GuideLevel[] =>
  guide.levels.filter(
    (level) =>
      holdsCode(level, asked) || level.seniority.some((word) => same(word, asked)) || same(level.id, asked),
  );

/** Words of a title that carry no level or role, and the ways in which the same word is written. */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/machine learning|artificial intelligence/g, (name) => (name[0] === 'm' ? 'ml' : 'ai'))
    .replace(/\bsr\b\.?/g, 'senior')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Levels whose titles in the guide's table are this very title; none where the table does not list it. */
export function levelsForTitle(guide: Guide, title: string): GuideLevel[] {
  const asked = plainTitle(title);
  const rows = guide.titles.filter((row) => plainTitle(row.title) === asked);
  return guide.levels.filter((level) => rows.some((row) => titlesAt(guide, level).includes(row)));
}

/** Levels whose titles hold that many years of experience; two at an edge that the table gives twice. */
export function levelsForYears(guide: Guide, years: number): GuideLevel[] {
  const rows = guide.titles.filter(
    (row) =>
      isStated(row.years) && years >= row.years.min && (row.years.max === null || years <= row.years.max),
  );
  return guide.levels.filter((level) => rows.some((row) => titlesAt(guide, level).includes(row)));
}

/** Years of experience of a band row, from its first title's minimum to its last one's maximum: "8+", "2–5". */
export function yearsOf(guide: Guide, level: GuideLevel): string | null {
  const rows = titlesAt(guide, level).flatMap(({ years }) => (isStated(years) ? [years] : []));
  if (rows.length === 0) return null;
  const min = Math.min(...rows.map((row) => row.min));
  if (rows.some((row) => row.max === null)) return `${min}+`;
  return `${min}–${Math.max(...rows.map((row) => row.max ?? 0))}`;
}
