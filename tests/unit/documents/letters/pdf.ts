/**
 * Writes a letter as a PDF, as small as the format allows: Courier, whose letters are all 0.6 of its size wide, so that
 * the writer knows where lines end. ISO 32000-1.
 */
import type { Letter } from './letter.ts';

export interface Placed {
  x: number;
  y: number;
  text: string;
  size?: number;
}

/** windows-1252 above 0x7f, as far as letters need it. */
const WIN: Record<string, number> = {
  '€': 0x80,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

const encode = (text: string): string =>
  [...text]
    .map((char) => {
      const code = WIN[char] ?? char.charCodeAt(0);
      return code > 126 || '\\()'.includes(char) ? `\\${code.toString(8).padStart(3, '0')}` : char;
    })
    .join('');

/** A PDF of pages of placed pieces of text; `y` is measured from the top of a US letter page. */
export function pdfOf(pages: Placed[][], { encrypt = false, rotate = 0 } = {}): Uint8Array {
  const objects: string[] = ['', ''];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((page) => {
    const stream = page
      .map(
        ({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${encode(text)}) Tj ET`,
      )
      .join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate ${rotate} /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const lock = encrypt
    ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`)
    : 0;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const id = `[<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`;
  const trailer = `/Size ${objects.length + 1} /Root 1 0 R /ID ${id}${encrypt ? ` /Encrypt ${lock} 0 R` : ''}`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Lines of at most `width` letters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const LEFT = 72;
const COLUMN = 170;
const WIDTH = 78;

/** The letter on as many pages as it needs, letterhead and foot on each, table cells in columns. */
export function asPdf({ letterhead, blocks, foot }: Letter, linesAPage = 44): Uint8Array {
  const rows: { x: number; text: string }[][] = [];
  for (const block of blocks) {
    if ('rows' in block) {
      for (const cells of block.rows) rows.push(cells.map((text, i) => ({ x: LEFT + i * COLUMN, text })));
    } else {
      const texts = 'p' in block ? [block.p] : block.items.map((item) => `• ${item}`);
      for (const text of texts) for (const line of wrap(text, WIDTH)) rows.push([{ x: LEFT, text: line }]);
    }
    rows.push([]);
  }
  const pages: Placed[][] = [];
  for (let from = 0; from < rows.length; from += linesAPage) {
    const page = letterhead.map((text, i) => ({ x: LEFT, y: 40 + i * 12, text }));
    rows.slice(from, from + linesAPage).forEach((row, i) => {
      for (const { x, text } of row) page.push({ x, y: 100 + i * 13, text });
    });
    page.push({ x: LEFT, y: 740, text: foot }, { x: 290, y: 760, text: `Page ${pages.length + 1}` });
    pages.push(page);
  }
  return pdfOf(pages);
}
