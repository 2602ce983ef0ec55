/** Roles to choose from for an employer: those of its own postings and filings. */
import { ROLE_OF } from '../../lib/evidence/fiscal/names.ts';
import { roleWords } from '../../lib/evidence/role-match.ts';
import type { PublicRows } from '../../lib/evidence/rows.ts';

/** What follows the role in a title: team, product, place. */
const TEAM = /[,:;|(/]| [-–—@] /;

/** Titles without team or place, most frequent first: the employer's own, and plain ones of what it files most wages for. */
export function rolesOf({ posted, filed, fiscal }: PublicRows, most: number): string[] {
  const counts = new Map<string, { title: string; n: number }>();
  const rows = [
    ...posted.map(({ title, role }) => ({ title, role, n: 1 })),
    ...filed.map(({ title, role, wages }) => ({ title, role, n: wages.length })),
    ...(fiscal?.cells ?? []).flatMap(([of, area, n]) => {
      const title = area === null ? ROLE_OF[of] : undefined;
      return title ? [{ title, role: roleWords(title), n }] : [];
    }),
  ];
  for (const { title, role, n } of rows) {
    const short = (title.split(TEAM)[0] ?? '').trim();
    if (short === '' || role.families.every((family) => family === 'other')) continue;
    const known = counts.get(short.toLowerCase());
    counts.set(short.toLowerCase(), { title: known?.title ?? short, n: (known?.n ?? 0) + n });
  }
  return [...counts.values()]
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ title }) => title);
}
