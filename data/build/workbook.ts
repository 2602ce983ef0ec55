/** Excel workbooks, as the government publishes them: the first sheet as a CSV file that DuckDB reads. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** A sheet larger than this does not fit in one text of the engine. */
const MAX_SHEET = 400_000_000;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (ENTITIES[name as string] ?? whole),
  );

/** All text runs of a piece of XML, joined. */
const textIn = (xml: string): string =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => decoded(text ?? '')).join('');

/** `AB12` → 27. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

const cellText = (attributes: string, xml: string, shared: string[]): string => {
  if (/\bt="inlineStr"/.test(attributes)) return textIn(xml);
  const value = decoded(/<v>([^<]*)<\/v>/.exec(xml)?.[1] ?? '');
  return /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value;
};

const csvCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows of a sheet's XML as CSV lines. */
export function sheetToCsv(sheet: string, shared: string[]): string {
  const lines: string[] = [];
  for (const [, row] of sheet.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)) {
    const cells: string[] = [];
    for (const [, attributes, xml] of (row ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = columnOf(/\br="([A-Z]+\d+)"/.exec(attributes ?? '')?.[1] ?? '');
      cells[at >= 0 ? at : cells.length] = cellText(attributes ?? '', xml ?? '', shared);
    }
    lines.push(Array.from(cells, (cell) => csvCell(cell ?? '')).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** Writes the first sheet of a workbook as a CSV file in the temporary folder; its path. */
export async function csvOfWorkbook(path: string): Promise<string> {
  const files = unzipSync(await readFile(path), {
    filter: ({ name }) => name === 'xl/sharedStrings.xml' || name === 'xl/worksheets/sheet1.xml',
  });
  const sheet = files['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error(`${basename(path)}: no first sheet in the workbook`);
  if (sheet.length > MAX_SHEET)
    throw new Error(`${basename(path)}: too large to read as a workbook; save it as CSV first`);
  const strings = files['xl/sharedStrings.xml'];
  const shared = strings
    ? [...strFromU8(strings).matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml]) => textIn(xml ?? ''))
    : [];
  const target = join(await mkdtemp(join(tmpdir(), 'counterpoint-')), `${basename(path, '.xlsx')}.csv`);
  await writeFile(target, sheetToCsv(strFromU8(sheet), shared));
  return target;
}
