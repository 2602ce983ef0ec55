/**
 * The blocks of a WordprocessingML part in reading order: a paragraph is a line, a table row is a line with its cells
 * apart by tabs. Struck-out revisions, hidden text and field codes are not part of the letter.
 */
import { plainCharacters } from '../reading/plain.ts';
import { MAX_TEXT } from '../reading/snapshot.ts';

/** Elements inside elements; Word itself writes about twenty. */
const MAX_DEPTH = 200;
/** A cell longer than this holds a letter, not a figure: its paragraphs stay apart. */
const MAX_CELL = 400;

/** Parts of a paragraph that are not its text: revisions taken back, properties, field codes, older twins of a shape. */
const SKIPPED = new Set(
  'w:del w:moveFrom w:rPr w:pPr w:tblPr w:trPr w:tcPr w:sectPr w:instrText w:delText w:rt mc:Fallback'.split(
    ' ',
  ),
);
/** Elements that stand for a character. */
const CHARACTERS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const children = (element: Element): Element[] => [...element.children];
const child = (element: Element, name: string): Element | undefined =>
  children(element).find(({ tagName }) => tagName === name);

/** A switch such as `<w:vanish/>`; `w:val="0"` turns it off. */
function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.getAttribute('w:val') ?? '');
}

const isHidden = (run: Element): boolean => {
  const properties = child(run, 'w:rPr');
  return properties !== undefined && isOn(child(properties, 'w:vanish'));
};

/** Text of a paragraph; blocks inside it (text boxes) are put into `boxes`. */
function inline(element: Element, boxes: string[], depth: number): string {
  let text = '';
  for (const inner of children(element)) {
    const name = inner.tagName;
    if (name === 'w:t') text += inner.textContent ?? '';
    else if (CHARACTERS[name] !== undefined) text += CHARACTERS[name];
    else if (name === 'w:txbxContent') boxes.push(...blocks(inner, depth + 1));
    else if (depth < MAX_DEPTH && !SKIPPED.has(name) && !(name === 'w:r' && isHidden(inner)))
      text += inline(inner, boxes, depth + 1);
  }
  return text;
}

const tidy = (line: string): string =>
  plainCharacters(line)
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();

/** Lines of a paragraph: its own, then those of the text boxes anchored in it. A list item begins with a bullet. */
function paragraph(element: Element, depth: number): string[] {
  const boxes: string[] = [];
  const lines = inline(element, boxes, depth)
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
  const properties = child(element, 'w:pPr');
  if (lines[0] !== undefined && properties && child(properties, 'w:numPr')) lines[0] = `• ${lines[0]}`;
  return [...lines, ...boxes];
}

/** A table row: one line of cells, or the paragraphs one after the other where a cell is used to lay out the letter. */
function row(element: Element, depth: number): string[] {
  const cells = descend(element, 'w:tc', depth).map((cell) => blocks(cell, depth + 1));
  const isLayout = cells.some((lines) => lines.reduce((sum, line) => sum + line.length, 0) > MAX_CELL);
  if (isLayout) return cells.flat();
  const line = cells.map((lines) => lines.join(' ').replaceAll('\t', ' ')).join('\t');
  return line.trim() === '' ? [] : [line.trim()];
}

/** Elements of a name, also inside content controls and accepted insertions around them. */
function descend(element: Element, name: string, depth: number): Element[] {
  if (depth >= MAX_DEPTH) return [];
  return children(element).flatMap((inner) => {
    if (inner.tagName === name) return [inner];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(inner.tagName)
      ? descend(inner, name, depth + 1)
      : [];
  });
}

function blocks(element: Element, depth: number): string[] {
  if (depth >= MAX_DEPTH) return [];
  return children(element).flatMap((inner) => {
    if (inner.tagName === 'w:p') return paragraph(inner, depth + 1);
    if (inner.tagName === 'w:tbl')
      return descend(inner, 'w:tr', depth + 1).flatMap((found) => row(found, depth + 1));
    return SKIPPED.has(inner.tagName) ? [] : blocks(inner, depth + 1);
  });
}

/** The lines of a part, at most about `MAX_TEXT` characters of them. */
export function blocksOf(part: Element): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const line of blocks(part, 0)) {
    lines.push(line);
    length += line.length + 1;
    if (length > MAX_TEXT) break;
  }
  return lines;
}
