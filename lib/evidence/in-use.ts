/**
 * Which guides are worked with where several speak of one role of one employer. An imported guide says its own month and
 * figures, so it takes no other's place by itself: the person decides, and the others are shown beside it.
 */
import type { Guide } from '../guides/schema.ts';
import { employerKey } from './identity.ts';

export interface InUse {
  used: Guide[];
  /** Shown beside those in use, never worked with. */
  others: Guide[];
}

const roleOf = ({ company, role }: Guide): string => `${employerKey(company.name)}/${role.family}`;

/**
 * Of the guides for one role the bundled ones are used, or the imported one whose id the person chose. Of a role without a
 * bundled guide the first imported one is used; `imported` is in the order in which they came.
 */
export function guidesInUse(bundled: Guide[], imported: Guide[], chosen: readonly string[]): InUse {
  const roles = [...new Set([...bundled, ...imported].map(roleOf))];
  const groups = roles.map((role): InUse => {
    const ours = bundled.filter((guide) => roleOf(guide) === role);
    const theirs = imported.filter((guide) => roleOf(guide) === role);
    const own = theirs.find(({ id }) => chosen.includes(id));
    const used = own ? [own] : ours.length > 0 ? ours : theirs.slice(0, 1);
    return { used, others: [...ours, ...theirs].filter((guide) => !used.includes(guide)) };
  });
  return { used: groups.flatMap(({ used }) => used), others: groups.flatMap(({ others }) => others) };
}
