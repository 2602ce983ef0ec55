/** What an applied lever adds to a counter: its sentence, with the person's own words in it. */
import type { Facts } from './facts.ts';
import { GENERIC_LEVERS } from './generic-levers.ts';
import type { Line } from './script.ts';

/** Lever ids are `<guide id>#<lever>` for a guide's, the plain id for generic ones. */
export const guideLeverId = (guideId: string, lever: string): string => `${guideId}#${lever}`;

/** The sentence of each applied lever. A competing offer has its own line in the scripts, so it is not repeated. */
export function leverLines({ applied, guides }: Facts): Line[] {
  const lines = new Map<string, Line>();
  for (const guide of guides)
    for (const lever of guide.levers) {
      const id = guideLeverId(guide.id, lever.id);
      lines.set(id, { key: lever.sentenceKey, slots: ['done'], of: id });
    }
  for (const { id, slots } of GENERIC_LEVERS)
    if (id !== 'competing') lines.set(id, { key: `levers.theme.${id}.sentence`, slots, of: id });
  return applied.flatMap((id) => lines.get(id) ?? []);
}
