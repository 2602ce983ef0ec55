/**
 * What a lookup offers for the text typed so far: bands of guides first, then every employer with public evidence. A role
 * that no employer was named for is looked up in the market.
 */
import type { EmployerHit, EmployerLookup } from '../../lib/evidence/employers.ts';
import type { Hit, Lookup } from '../../lib/evidence/lookup.ts';
import { isRole, isTitleWords, type TypedRole, typedAfter, typedRole } from '../../lib/evidence/typed.ts';

export type Choice =
  | { kind: 'band'; id: string; hit: Hit }
  | { kind: 'employer'; id: string; hit: EmployerHit }
  /** The role at any employer. */
  | { kind: 'market'; id: string; hit: TypedRole };

interface Lookups {
  bands: Lookup;
  /** Null until the index of employers is loaded. */
  employers: EmployerLookup | null;
}

/** Employers for the text; where none has all of it in its name, for its first words, if the rest is a role or a place. */
function employersFor(text: string, most: number, employers: EmployerLookup): EmployerHit[] {
  const found = employers(text, most);
  if (found.length > 0) return found;
  const words = text.trim().split(/\s+/).slice(0, 12);
  for (let n = words.length - 1; n > 0; n--) {
    const { role, place } = typedRole(words.slice(n).join(' '));
    if (role === '' ? place === '' : !isRole(role)) continue;
    const name = words.slice(0, n).join(' ');
    if (isTitleWords(name)) continue;
    // A misspelt first word is looked for once, at the end.
    const named = employers(name, most, n > 1);
    if (named.length > 0) return named;
  }
  return [];
}

/** The role by itself, where what was typed is one and no employer answers it. */
function inMarket(text: string, found: EmployerHit[]): Choice[] {
  const hit = typedRole(text);
  return found.length === 0 && isRole(hit.role) ? [{ kind: 'market', id: 'market', hit }] : [];
}

/** What of the text is the role and the place, once a choice is made. */
export const askedIn = (text: string, { kind, hit }: Choice): TypedRole =>
  kind === 'employer' ? typedAfter(text, hit.name) : typedRole(text);

/** At most `most` choices, best first. Bands leave half of the places to employers, where those answer too. */
export function choicesFor(
  text: string,
  most: number,
  { bands, employers }: Lookups,
  today: string,
): Choice[] {
  const found = employers ? employersFor(text, most, employers) : [];
  const places = Math.max(Math.ceil(most / 2), most - found.length);
  const hits = bands(text, places, today);
  const market = employers ? inMarket(text, found) : [];
  return [
    ...hits
      .slice(0, most - market.length)
      .map((hit): Choice => ({ kind: 'band', id: `band:${hit.id}`, hit })),
    ...found
      .slice(0, most - hits.length)
      .map((hit): Choice => ({ kind: 'employer', id: `employer:${hit.companyId}`, hit })),
    ...market,
  ];
}
