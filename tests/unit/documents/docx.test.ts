/** What a Word file says and what it only carries along; hostile files cost little. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { fromDocx } from '../../../lib/documents/docx.ts';
import { fromFile, kindOfFile, UnreadableFile } from '../../../lib/documents/file.ts';
import { docxOf, paragraph, runs, table } from './letters/docx.ts';

const deps = await loadFileDeps();
const text = (body: string, parts?: Record<string, string>): string =>
  fromDocx(docxOf(body, parts), deps).text;

describe('the letter', () => {
  test('runs are put together, blocks are lines, empty ones nothing', () => {
    expect(text(paragraph('Dear Sam,') + paragraph('') + paragraph('Your base salary is $120,000.'))).toBe(
      'Dear Sam,\nYour base salary is $120,000.',
    );
  });

  test('rows of a table keep their cells', () => {
    expect(
      text(
        table([
          ['Base', '$120,000'],
          ['Bonus', '10%'],
        ]),
      ),
    ).toBe('Base\t$120,000\nBonus\t10%');
  });

  test('a table that only lays the letter out is read cell by cell', () => {
    const long = 'We are pleased to offer you the position. '.repeat(12).trim();
    expect(text(table([['Acme Ltd', long]]))).toBe(`Acme Ltd\n${long}`);
  });

  test('tabs, line breaks and hyphens that do not break', () => {
    const run =
      '<w:p><w:r><w:t>Base</w:t><w:tab/><w:t>$120</w:t><w:noBreakHyphen/><w:t>130k</w:t><w:br/><w:t>a year</w:t></w:r></w:p>';
    expect(text(run)).toBe('Base\t$120-130k\na year');
  });

  test('accepted text counts; struck, hidden and computed text does not', () => {
    const deleted = '<w:del><w:r><w:delText>$110,000</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom>${runs('$90,000')}</w:moveFrom>`;
    const inserted = `<w:ins>${runs('$120,000')}</w:ins>`;
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>$1</w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> a year</w:t></w:r>';
    const field = '<w:r><w:instrText>MERGEFIELD pay</w:instrText></w:r>';
    expect(text(`<w:p>${deleted}${moved}${inserted}${hidden}${field}${shown}</w:p>`)).toBe('$120,000 a year');
  });

  test('content controls, links and text boxes are read, older twins of a shape are not', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Dear Sam,')}</w:sdtContent></w:sdt>`;
    const box = `<w:txbxContent>${paragraph('Acme Ltd')}</w:txbxContent>`;
    const shape = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const link = `<w:hyperlink>${runs('careers')}</w:hyperlink>`;
    expect(text(`${control}<w:p><w:r>${shape}</w:r>${link}</w:p>`)).toBe('Dear Sam,\ncareers\nAcme Ltd');
  });

  test('the letterhead comes first, the foot last, a page number never', () => {
    const ns = 'xmlns:w="urn:w"';
    const parts = {
      'word/header1.xml': `<w:hdr ${ns}>${paragraph('Acme Ltd')}</w:hdr>`,
      'word/header2.xml': `<w:hdr ${ns}>${paragraph('Acme Ltd')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr ${ns}>${paragraph('Registered in England')}${paragraph('Page 2')}</w:ftr>`,
    };
    expect(text(paragraph('Dear Sam,'), parts)).toBe('Acme Ltd\nDear Sam,\nRegistered in England');
  });
});

describe('hostile and broken files', () => {
  const code = async (bytes: Uint8Array, name = 'letter.docx'): Promise<string> => {
    try {
      return (await fromFile(name, bytes, deps)).text;
    } catch (error) {
      return error instanceof UnreadableFile ? error.code : `crash: ${error}`;
    }
  };

  test('a zip without a letter, an old Word file, a cut file', async () => {
    expect(await code(zipSync({ 'a.txt': strToU8('hello') }))).toBe('binary');
    expect(await code(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'letter.doc')).toBe('word-old');
    const whole = docxOf(paragraph('Dear Sam,'));
    expect(await code(whole.slice(0, whole.length - 40))).toMatch(/^(?:docx-not-readable|binary)$/);
    expect(await code(docxOf('<w:p><w:r>'))).toBe('docx-not-readable');
  });

  test('the name does not matter', () => {
    expect(kindOfFile('offer', docxOf(paragraph('Dear Sam,')))).toBe('docx');
    expect(kindOfFile('offer.docx', zipSync({ 'a.txt': strToU8('hello') }))).toBe('binary');
  });

  test('a bomb is refused by its declared size, and held to it where that lies', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(13_000_000) });
    expect(await code(bomb)).toBe('too-large');
    // Declare 1,000 bytes in the table of contents: the unzipping may write no more than that.
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let i = 0; i < liar.length - 30; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
    expect(await code(liar)).toMatch(/^(?:docx-not-readable|empty|too-large)$/);
  });

  test('entities are not expanded', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>',
      ),
    });
    expect(await code(bytes)).toBe('docx-not-readable');
  });

  test('elements a thousand deep are left out, not followed', () => {
    const deep = '<w:sdt>'.repeat(5000) + paragraph('deep') + '</w:sdt>'.repeat(5000);
    expect(text(deep + paragraph('Dear Sam,'))).toBe('Dear Sam,');
  });
});
