/** What a lookup offers for the text typed so far: bands of guides first, then every employer with public evidence. */
import type { EmployerHit, EmployerLookup } from '../../lib/evidence/employers.ts';
import type { Hit, Lookup } from '../../lib/evidence/lookup.ts';

export type Choice =
  | { kind: 'band'; id: string; hit: Hit }
  | { kind: 'employer'; id: string; hit: EmployerHit };

interface Lookups {
  bands: Lookup;
  /** Null until the index of employers is loaded. */
  employers: EmployerLookup | null;
}

/** At most `most` choices, best first. Bands leave half of the places to employers, where those answer too. */
export function choicesFor(
  text: string,
  most: number,
  { bands, employers }: Lookups,
  today: string,
): Choice[] {
  const found = employers?.(text, most) ?? [];
  const places = Math.max(Math.ceil(most / 2), most - found.length);
  const hits = bands(text, places, today);
  return [
    ...hits.map((hit): Choice => ({ kind: 'band', id: `band:${hit.id}`, hit })),
    ...found
      .slice(0, most - hits.length)
      .map((hit): Choice => ({ kind: 'employer', id: `employer:${hit.companyId}`, hit })),
  ];
}
