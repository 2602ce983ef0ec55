/**
 * The description that a page's JobPosting data carries, as lines of text: pages that draw themselves by script may be
 * saved, or read, while their body is still empty. The HTML is taken apart as text; nothing of it becomes markup.
 */
import { decodeEntities } from '../reading/plain.ts';
import { jobPostings } from './adapters/json-ld.ts';
import { TextBuilder } from './text.ts';

/** A page that shows less text than this has not been drawn yet, or says nothing. */
const EMPTY = 200;
const MAX_DESCRIPTION = 200_000;
/** Tags that go on in the same line. */
const INLINE = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'font', 'small', 'sub', 'sup', 'code']);

/** HTML without its tags, a line for each block. */
function lines(html: string): string {
  const [before = '', ...parts] = html.slice(0, MAX_DESCRIPTION).split('<');
  let text = before;
  for (const part of parts) {
    const end = part.indexOf('>');
    if (end < 0) continue;
    const tag =
      part
        .slice(part.startsWith('/') ? 1 : 0, end)
        .split(/[\s/]/, 1)[0]
        ?.toLowerCase() ?? '';
    text += (INLINE.has(tag) ? '' : '\n') + part.slice(end + 1);
  }
  return decodeEntities(text);
}

/** The description to read with a page whose own text is `shown`; empty where the page has a body, or several jobs. */
export function described(doc: Document, shown: string): string {
  if (shown.length >= EMPTY) return '';
  const [posting, another] = jobPostings(doc);
  const html = posting?.description;
  if (another || typeof html !== 'string') return '';
  const builder = new TextBuilder();
  // Search engines are sent descriptions with their tags written as references.
  const once = html.includes('<') ? html : decodeEntities(html);
  builder.add({ text: { data: lines(once) }, pre: true });
  return shown.includes(builder.text) ? '' : builder.text;
}
