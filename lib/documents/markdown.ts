/**
 * Markdown becomes a snapshot: its front matter and first heading become facts, its marks disappear, its tables
 * become tab-separated lines. Only what letters and postings use; a mark that is not understood stays as text.
 */
import { decodeEntities, isoDay } from '../reading/plain.ts';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { htmlText, type ParseHtml } from './html.ts';
import { fromText, type TextOptions } from './text.ts';

const FRONT_MATTER = /^---\n([\s\S]{0,4000}?)\n---\n/;
const LINK =
  /!?\[([^\][]{0,400})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100}){0,3}(?:\s"[^"\n]{0,200}")?\)/g;
const HEADING = /^ {0,3}#{1,6}[ \t](.{1,400})$/;
const TABLE_RULE = /^[\s:|-]{3,500}$/;
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,500})?\/?>/i;

/** A heading's words, without the number signs that may close it. */
const headingWords = (heading: string): string => words(heading.trimEnd().replace(/ #{1,6}$/, ''));

/** The words of one line, without emphasis, code and link marks. */
function words(line: string): string {
  return (
    decodeEntities(line)
      .replace(LINK, '$1')
      .replace(/^\s*>+\s?/, '')
      // "**About us**We build": a bold run-in heading glued to its paragraph is a heading.
      .replace(/^(\*{2,6}[^*\n]{3,80}\*{2,6})(?=\p{Lu})/u, '$1\n')
      .replace(/(\*{1,6}|_{2,3}|~~|`+)/g, '')
      .replace(/(^|[\s(])_([^_\n]{1,300})_(?=[\s).,;:]|$)/g, '$1$2')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .trim()
  );
}

function tableRow(line: string): string {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => words(cell))
    .join('\t');
}

/** The plain lines of Markdown. Setext underlines and table rules go, list marks stay as bullets. */
export function markdownText(source: string): string {
  const out: string[] = [];
  for (const line of source.split('\n')) {
    if (/^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$/.test(line) || TABLE_RULE.test(line)) continue;
    const heading = HEADING.exec(line);
    if (heading) out.push('', headingWords(heading[1] as string), '');
    else if (/^\s*\|.*\|\s*$/.test(line)) out.push('', tableRow(line), '');
    else out.push(words(line.replace(/^\s*[*+-]\s+/, '• ')));
  }
  return out.join('\n');
}

/** `key: value` lines of the front matter, quotes removed. */
function frontMatter(source: string): Map<string, string> {
  const rows = new Map<string, string>();
  for (const line of (FRONT_MATTER.exec(source)?.[1] ?? '').split('\n')) {
    const row = /^([a-z_]{1,30}):(.{1,500})$/i.exec(line);
    if (row)
      rows.set((row[1] as string).toLowerCase(), (row[2] as string).trim().replace(/^["']|["']$/g, ''));
  }
  return rows;
}

/** An address that stands alone near the top is the document's own. */
function ownUrl(source: string): string | null {
  const head = source.split('\n', 12).map((line) => line.trim());
  return head.find((line) => /^<?https?:\/\/\S{4,800}>?$/.test(line))?.replace(/^<|>$/g, '') ?? null;
}

/** A snapshot of a Markdown document. HTML inside it is read as HTML where a parser is given. */
export function fromMarkdown(raw: string, parse: ParseHtml | null, options: TextOptions = {}): Snapshot {
  const source = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const matter = frontMatter(source);
  const body = source.replace(FRONT_MATTER, '');
  const first = body
    .split('\n')
    .map((line) => HEADING.exec(line))
    .find((found) => found !== null);
  const hints: Hint[] = [...(options.hints ?? [])];
  const heading = headingWords(first?.[1] ?? '');
  if (heading !== '') hints.push({ field: 'title', value: heading, path: 'heading' });
  const stated = matter.get('title') ?? '';
  if (stated !== '') hints.push({ field: 'title', value: stated, path: 'front matter' });
  const day = isoDay(matter.get('date'));
  if (day) hints.push({ field: 'date', value: day, path: 'front matter' });
  const lines = body
    .split('\n')
    .map((line) =>
      parse && TAG.test(line) && !/^\s*>/.test(line) ? htmlText(line.replace(/^ {4,}/, ''), parse) : line,
    );
  return fromText(markdownText(lines.join('\n')), {
    ...options,
    adapter: 'markdown',
    title: options.title || heading || stated,
    url: options.url ?? ownUrl(body),
    hints,
    date: options.date ?? day,
  });
}
