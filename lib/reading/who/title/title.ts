/** The title as the document writes it, and its role family. */
import { plainFact } from '../../plain.ts';
import { found, fromHint } from '../../read-quote.ts';
import type { Finding, Kind, RoleRead } from '../../reading.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bodyEnd } from '../../terms/letter/body.ts';
import type { Names } from '../spans/tag.ts';
import { withoutDepartment } from './department.ts';
import { familyOf } from './families.ts';
import { LEARNED, weighTitles, withBracket } from './learned.ts';
import { offeredTitle } from './offered.ts';
import { cleanTitle, postedTitle, withoutCompany } from './posted.ts';

/** A document's own heading may say anything; other places of a container state the job's title and nothing else. */
const HEADING: ReadonlySet<string> = new Set(['h1', 'og:title', 'heading', 'front matter', 'title']);
/** Read from a lone word beside the words of an offer, or from a heading. */
const WEAK: ReadonlySet<string> = new Set(['title-employed', 'title-heading', 'title-part', LEARNED]);

/** Agencies' subjects: "Assignment Interim Test Engineer". An assignment desk is a newsroom's. */
const ASSIGNMENT = /^(?:Assignment|Opdracht):?\s(?=(?!Desk)\p{Lu}\p{L}{1,30} \p{Lu})/u;

/** "Payroll Specialist (12": a bracket that nothing closes is no part of the title. */
function withoutOpenBracket(title: string): string {
  const open = title.lastIndexOf('(');
  return open > 0 && !title.includes(')', open) ? title.slice(0, open).trimEnd() : title;
}

/**
 * The role, or null. `company` helps to tell where a title ends, `names` is what the trained voice says of the text's
 * names. Any kind but a posting is read as an offer.
 */
export function readRole(
  snapshot: Snapshot,
  kind: Kind,
  company: string | null,
  names: Names | null = null,
): Finding<RoleRead> | null {
  const role = (raw: string): RoleRead => {
    const plain = withoutDepartment(withoutOpenBracket(plainFact(raw).replace(ASSIGNMENT, '')));
    const title = (company && withoutCompany(plain, company)) || plain;
    return { title, family: familyOf(title) };
  };
  if (kind === 'posting') {
    for (const hint of snapshot.hints.filter((one) => one.field === 'title')) {
      const title = cleanTitle(hint.value, company, !HEADING.has(hint.path));
      if (title) return fromHint(role(title), hint, 'title-hint');
    }
  }
  const ruled = kind === 'posting' ? postedTitle(snapshot.text, company) : offeredTitle(snapshot, company);
  const limit = kind === 'posting' ? bodyEnd(snapshot.text) : undefined;
  const read =
    names === null
      ? ruled
      : withBracket(
          snapshot.text,
          weighTitles(snapshot.text, ruled, names, company, limit, kind === 'posting'),
        );
  if (!read) return null;
  const { title, rule, start, quote } = read;
  if (start === null)
    return fromHint(role(title), { field: 'title', value: quote ?? title, path: rule }, rule);
  const certainty = WEAK.has(rule) && (kind !== 'posting' || rule === LEARNED) ? 'implied' : 'stated';
  return found(role(title), snapshot.text, start, start + title.length, rule, certainty);
}
