/** The title as the document writes it, and its role family. */
import { familyOf } from './families.ts';
import { plainFact } from '../../plain.ts';
import { found, fromHint } from '../../read-quote.ts';
import type { Finding, Kind, RoleRead } from '../../reading.ts';
import { offeredTitle } from './offered.ts';
import { cleanTitle, postedTitle } from './posted.ts';
import type { Snapshot } from '../../snapshot.ts';

/** A document's own heading may say anything; other places of a container state the job's title and nothing else. */
const HEADING: ReadonlySet<string> = new Set(['h1', 'og:title', 'heading', 'front matter', 'title']);

/** The role, or null. `company` helps to tell where a title ends. */
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
  const read = kind === 'offer' ? offeredTitle(snapshot, company) : postedTitle(snapshot.text, company);
  if (!read) return null;
  return read.start === null
    ? fromHint(
        role(read.title),
        { field: 'title', value: read.quote ?? read.title, path: read.rule },
        read.rule,
      )
    : found(role(read.title), snapshot.text, read.start, read.start + read.title.length, read.rule);
}
