/** Writes a letter as a Word file, in the markup that Word itself writes: split runs, list properties, a header part. */
import { strToU8, zipSync } from 'fflate';
import type { Block, Letter } from './letter.ts';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Word cuts a sentence into runs wherever it was edited: here after every eleventh letter. */
export function runs(text: string): string {
  const pieces = text.match(/.{1,11}/gsu) ?? [];
  return pieces
    .map(
      (piece) =>
        `<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`,
    )
    .join('');
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs(text)}</w:p>`;

const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

export const table = (rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

function block(item: Block): string {
  if ('p' in item) return paragraph(item.p);
  if ('rows' in item) return table(item.rows);
  return item.items.map((text) => paragraph(text, LIST)).join('');
}

/** A Word file with this body and these further parts. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'word/document.xml': strToU8(`${HEAD}<w:document ${NS}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(HEAD + xml);
  return zipSync(files, { mtime: '2026-01-01T00:00:00Z' });
}

export function asDocx({ letterhead, blocks, foot }: Letter): Uint8Array {
  const header = letterhead.map((line) => paragraph(line)).join('');
  return docxOf(blocks.map(block).join(''), {
    'word/header1.xml': `<w:hdr ${NS}>${header}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${NS}>${paragraph(foot)}</w:ftr>`,
  });
}
