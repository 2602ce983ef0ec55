/**
 * A Word letter (DOCX) becomes a snapshot: unzip, then read `word/document.xml` as paragraphs, table rows and lists,
 * with the letterhead from the headers in front. ECMA-376 Part 1, WordprocessingML. The caller brings the XML parser
 * (DOMParser in the browser, jsdom on the command line). Other readers lose table rows; pay often stands in tables.
 */
import { strFromU8, unzipSync } from 'fflate';
import { MAX_TEXT, type Snapshot } from '../reading/snapshot.ts';
import { blocksOf } from './docx-blocks.ts';
import { UnreadableFile } from './unreadable.ts';

export type ParseXml = (xml: string) => Document;

export interface DocxDeps {
  parseXml: ParseXml;
}

/** Unpacked size of one part; a letter of ten pages has a tenth of a megabyte. */
const MAX_PART = 12_000_000;
/** Headers and footers that are looked at. */
const MAX_PARTS = 24;

const WANTED = /^(?:word\/(?:document|header\d{1,3}|footer\d{1,3})\.xml|docProps\/core\.xml)$/;

/** The wanted parts. The declared size is a promise that fflate holds the data to, so a zip bomb stays small. */
function unpack(bytes: Uint8Array): Map<string, string> {
  let tooLarge = false;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name) || ++count > MAX_PARTS) return false;
        if (originalSize > MAX_PART) tooLarge = true;
        return originalSize <= MAX_PART;
      },
    });
  } catch {
    throw new UnreadableFile('docx-not-readable');
  }
  if (tooLarge && !parts['word/document.xml']) throw new UnreadableFile('too-large');
  return new Map(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
}

/** Parses a part; null where it is broken. WordprocessingML has no DTD: one would only be there to expand entities. */
function parse(xml: string | undefined, parseXml: ParseXml): Document | null {
  if (xml === undefined || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  try {
    const document = parseXml(xml.replace(/^\ufeff/, ''));
    return document.getElementsByTagName('parsererror').length > 0 ? null : document;
  } catch {
    return null;
  }
}

/** Lines of all headers, or all footers, each said once; page numbers are fields and have no text of their own. */
function furniture(parts: Map<string, string>, kind: 'header' | 'footer', parseXml: ParseXml): string[] {
  const lines = [...parts.keys()]
    .filter((name) => name.startsWith(`word/${kind}`))
    .sort()
    .flatMap((name) => {
      const document = parse(parts.get(name), parseXml);
      return document?.documentElement ? blocksOf(document.documentElement) : [];
    })
    .filter((line) => !/^(?:page\s?)?\d{0,3}(?:\s?(?:of|\/)\s?\d{0,3})?$/i.test(line));
  return [...new Set(lines)];
}

/** A snapshot of a DOCX file. Throws `UnreadableFile` where it is none, is locked, or unpacks to too much. */
export function fromDocx(bytes: Uint8Array, { parseXml }: DocxDeps): Snapshot {
  const parts = unpack(bytes);
  const document = parse(parts.get('word/document.xml'), parseXml);
  if (!document?.documentElement) throw new UnreadableFile('docx-not-readable');
  const body = blocksOf(document.documentElement);
  const head = furniture(parts, 'header', parseXml).filter((line) => !body.includes(line));
  const foot = furniture(parts, 'footer', parseXml).filter((line) => !body.includes(line));
  const text = [...head, ...body, ...foot].join('\n');
  const title = parse(parts.get('docProps/core.xml'), parseXml)?.getElementsByTagName('dc:title')[0];
  return {
    source: 'file',
    adapter: 'docx',
    url: null,
    title: (title?.textContent ?? '').trim().slice(0, 500),
    text: text.slice(0, MAX_TEXT),
    hints: [],
    lang: null,
    date: null,
    truncated: text.length > MAX_TEXT,
  };
}
