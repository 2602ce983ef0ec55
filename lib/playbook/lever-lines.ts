/** The reasons that applied levers add to a counter, with the person's own words in them. */
import type { Facts } from './facts.ts';
import { GENERIC_LEVERS, type GenericLever } from './generic-levers.ts';
import type { Line } from './script.ts';

/** Lever ids are `<guide id>#<lever>` for a guide's, the plain id for generic ones. */
export const guideLeverId = (guideId: string, lever: string): string => `${guideId}#${lever}`;

/** The line of a generic lever; its slots are told from the same slots elsewhere. */
export const genericLine = ({ id, slots }: GenericLever): Line => ({
  key: `levers.theme.${id}.sentence`,
  slots,
  of: id,
});

/** The reason of each applied lever. A competing offer has its own line in the scripts, so it is not repeated. */
export function leverLines({ applied, guides }: Facts): Line[] {
  const lines = new Map<string, Line>();
  for (const guide of guides)
    for (const lever of guide.levers) {
      const id = guideLeverId(guide.id, lever.id);
      lines.set(id, { key: lever.sentenceKey, slots: ['done'], of: id });
    }
  for (const lever of GENERIC_LEVERS)
    if (lever.id !== 'competing' && lever.asksFor !== 'terms') lines.set(lever.id, genericLine(lever));
  return applied.flatMap((id) => lines.get(id) ?? []);
}
