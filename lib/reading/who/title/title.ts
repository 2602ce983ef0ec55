/** The title as the document writes it, and its role family. */
import { plainFact } from '../../plain.ts';
import { found, fromHint } from '../../read-quote.ts';
import type { Finding, Kind, RoleRead } from '../../reading.ts';
import type { Snapshot } from '../../snapshot.ts';
import { familyOf } from './families.ts';
import { offeredTitle } from './offered.ts';
import { cleanTitle, postedTitle } from './posted.ts';

/** A document's own heading may say anything; other places of a container state the job's title and nothing else. */
const HEADING: ReadonlySet<string> = new Set(['h1', 'og:title', 'heading', 'front matter', 'title']);
/** Read from a lone word beside the words of an offer, or from a heading. */
const WEAK: ReadonlySet<string> = new Set(['title-employed', 'title-heading', 'title-part']);

/** The role, or null. `company` helps to tell where a title ends. Any kind but a posting is read as an offer. */
export function readRole(snapshot: Snapshot, kind: Kind, company: string | null): Finding<RoleRead> | null {
  const role = (raw: string): RoleRead => {
    const title = plainFact(raw);
    return { title, family: familyOf(title) };
  };
  if (kind === 'posting') {
    for (const hint of snapshot.hints.filter((one) => one.field === 'title')) {
      const title = cleanTitle(hint.value, company, !HEADING.has(hint.path));
      if (title) return fromHint(role(title), hint, 'title-hint');
    }
  }
  const read = kind === 'posting' ? postedTitle(snapshot.text, company) : offeredTitle(snapshot, company);
  if (!read) return null;
  const { title, rule, start, quote } = read;
  if (start === null)
    return fromHint(role(title), { field: 'title', value: quote ?? title, path: rule }, rule);
  const certainty = kind !== 'posting' && WEAK.has(rule) ? 'implied' : 'stated';
  return found(role(title), snapshot.text, start, start + title.length, rule, certainty);
}
