/** Small inputs of our own for the pipeline, in each of the shapes it knows. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

export const folder = (): string => mkdtempSync(join(tmpdir(), 'counterpoint-test-'));

export const write = (path: string, name: string, text: string): void =>
  writeFileSync(join(path, name), text);

const posting = (more: object): object => ({
  company: 'brightloom',
  title: 'Senior Software Engineer',
  location: 'Austin, TX',
  currency: 'USD',
  interval: 'year',
  min: 150_000,
  max: 200_000,
  posted: '2026-05-01',
  seen: '2026-06-01',
  url: 'https://jobs.ashbyhq.com/brightloom/1',
  source: 'someone/boards@abc:brightloom.json',
  licence: 'MIT',
  ...more,
});

export const postings = (...rows: object[]): string =>
  `${rows.map((row) => JSON.stringify(posting(row))).join('\n')}\n`;

const DOL =
  'CASE_NUMBER,CASE_STATUS,DECISION_DATE,EMPLOYER_NAME,TRADE_NAME_DBA,JOB_TITLE,SOC_CODE,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY';

/** The Department of Labor's own columns, in its own spellings. */
export const disclosures = (...rows: string[]): string => `${[DOL, ...rows].join('\n')}\n`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letter = (column: number): string => String.fromCharCode(65 + column);

/** A workbook whose first sheet holds the rows: texts shared as Excel shares them, numbers as numbers, blanks left out. */
export function workbook(rows: (string | number | null)[][]): Uint8Array {
  const shared: string[] = [];
  const cell = (value: string | number | null, column: number, row: number): string => {
    const at = `${letter(column)}${row + 1}`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared.push(value) - 1}</v></c>`;
  };
  const sheet = rows
    .map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, x, y)).join('')}</row>`)
    .join('');
  const strings = shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  return zipSync({
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
  });
}
