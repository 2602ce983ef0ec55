/**
 * The lines of a PDF become paragraphs again: a line was wrapped where the next word would not have fitted any more.
 * What stands at the head or foot of every page is said once, page numbers not at all.
 */
import type { Line } from './pdf-lines.ts';

/** A line that starts something of its own: a bullet, a number, a short label. */
const FRESH = /^(?:[-*•·▪◦‣–—]\s|o\s|\(?[0-9a-z]{1,3}[.)]\s|[A-Z][\w &/'’()-]{1,40}:(?:\s|$))/i;
/** "Page 2 of 3", "- 2 -", "2/3", "2". */
const PAGE_NUMBER = /^(?:page\s{1,3})?[-–]?\s?\d{1,3}\s?(?:(?:of|\/|von|sur|de)\s?\d{1,3})?\s?[-–]?$/i;
/** Two lines further apart than this many letter sizes are two paragraphs. */
const MAX_LEADING = 2.6;
/** Letters of tolerance: a space, and the letters' uneven widths. */
const SLACK = 2;
/** Lines looked at for a page's head and foot. */
const EDGE = 3;

const shape = (line: Line): string => line.text.replace(/\d+/g, '#');

/** The lines at the head and foot of a page, whatever column they stand in. */
function edges(page: Line[][]): Set<Line> {
  const byPlace = page.flat().sort((a, b) => a.y - b.y);
  return new Set([...byPlace.slice(0, EDGE), ...byPlace.slice(-EDGE)]);
}

interface Pages {
  /** What stands at the head of every page, then at its foot. */
  head: string[];
  foot: string[];
  zones: Line[][];
}

/** Pages (of zones, of lines) without page numbers, and with what repeats on all of them taken out and said once. */
function withoutFurniture(pages: Line[][][]): Pages {
  const atEdge = pages.map(edges);
  const seen = new Map<string, number>();
  for (const page of atEdge)
    for (const key of new Set([...page].map(shape))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isFurniture = (line: Line, page: number): boolean =>
    atEdge[page]?.has(line) === true &&
    (PAGE_NUMBER.test(line.text) || (pages.length > 1 && seen.get(shape(line)) === pages.length));
  const first = (pages[0] ?? []).flat().sort((a, b) => a.y - b.y);
  const middle = ((first[0]?.y ?? 0) + (first.at(-1)?.y ?? 0)) / 2;
  const said = first.filter((line) => isFurniture(line, 0) && !PAGE_NUMBER.test(line.text));
  return {
    head: said.filter(({ y }) => y <= middle).map(({ text }) => text),
    foot: said.filter(({ y }) => y > middle).map(({ text }) => text),
    zones: pages.flatMap((zones, page) =>
      zones.map((zone) => zone.filter((line) => !isFurniture(line, page))),
    ),
  };
}

/** True where `next` goes on with the sentence of `line`. `right` is the right edge of the text around. */
function goesOn(line: Line, next: Line, right: number): boolean {
  if (line.cells > 1 || next.cells > 1 || FRESH.test(next.text)) return false;
  if (Math.abs(line.size - next.size) > 0.12 * line.size) return false;
  const gap = next.y - line.y;
  if (gap <= 0 || gap > MAX_LEADING * line.size) return false;
  const word = next.text.split(' ', 1)[0] ?? '';
  const letter = (next.x1 - next.x0) / Math.max(1, next.text.length);
  return line.x1 + (word.length + SLACK) * letter > right;
}

/** A paragraph in the making, and as much of its end as may be the beginning of a word: it may have as many lines as a file. */
interface Paragraph {
  parts: string[];
  end: string;
}
/** Letters of a word cut at a line's end, and its hyphen. */
const CUT = 31;

const paragraphOf = (text: string): Paragraph => ({ parts: [text], end: text.slice(-CUT) });

/** Adds the next line to a paragraph: a word cut at the line's end is closed where the document knows it whole. */
function append(paragraph: Paragraph, line: string, words: Set<string>): void {
  const { parts, end } = paragraph;
  const cut = /([\p{L}]{2,30})-$/u.exec(end);
  const rest = cut ? /^\p{Ll}{2,30}/u.exec(line)?.[0] : undefined;
  if (!cut || !rest) parts.push(' ');
  else if (words.has(`${cut[1]}${rest}`.toLowerCase())) parts.push((parts.pop() ?? '').slice(0, -1));
  parts.push(line);
  paragraph.end = (end + (cut && rest ? '' : ' ') + line).slice(-CUT);
}

/** The paragraphs of a document from the lines of its pages' zones. */
export function paragraphs(pages: Line[][][]): string {
  const { head, foot, zones } = withoutFurniture(pages);
  const words = new Set<string>();
  for (const line of zones.flat())
    for (const word of line.text.match(/\p{L}{4,60}/gu) ?? []) words.add(word.toLowerCase());
  const out = head.map(paragraphOf);
  let before: { line: Line; right: number } | null = null;
  for (const zone of zones) {
    const right = Math.max(...zone.filter((line) => line.cells === 1).map((line) => line.x1));
    zone.forEach((line, i) => {
      // Over a column's or page's end only a sentence that plainly goes on is joined.
      const same: boolean =
        before !== null &&
        (i > 0
          ? goesOn(before.line, line, right)
          : /[\p{L},]$/u.test(before.line.text) &&
            /^\p{Ll}/u.test(line.text) &&
            before.line.cells === 1 &&
            line.cells === 1);
      const last = out.at(-1);
      if (same && last) append(last, line.text, words);
      else out.push(paragraphOf(line.text));
      before = { line, right };
    });
  }
  return [...out.map(({ parts }) => parts.join('')), ...foot].join('\n');
}
