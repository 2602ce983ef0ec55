/** JSON that is no job, and files that are something else than their name says. */
import { encode, type HostileFile, LETTER, type Piece } from './file.ts';

const file = (name: string, pieces: Piece[], gives: HostileFile['gives']): HostileFile => ({
  name,
  pieces,
  gives,
});
const job = (title: unknown, content: unknown): string =>
  JSON.stringify({ id: 1, title, content, absolute_url: 'javascript:alert(1)', location: { name: 'Leeds' } });

export const OTHERS: HostileFile[] = [
  file('deep.json', [['[', 500_000]], 'not-a-job'),
  file('cut.json', [[job('Analyst', LETTER).slice(0, -20), 1]], 'not-a-job'),
  file(
    'numbers.json',
    [
      ['[1e999,-0,1E-999', 1],
      [',1', 200_000],
      [']', 1],
    ],
    'not-a-job',
  ),
  file('prototype.json', [['{"__proto__":{"title":"x"},"constructor":{"prototype":{}}}', 1]], 'not-a-job'),
  file('nothing.json', [['null', 1]], 'snapshot'),
  file(
    'hostile-page.json',
    [[job('Analyst', `<p>${LETTER}</p>${'<b><i><p>'.repeat(20_000)}`), 1]],
    'snapshot',
  ),
  file('title-of-everything.json', [[job(['x'], { a: LETTER }), 1]], 'not-a-job'),
  file('page.pdf', [[`<html><p>${LETTER}`, 1]], 'snapshot'),
  file(
    'pdf.html',
    [
      ['%PDF-1.7 ', 1],
      [`<p>${LETTER}`, 1],
    ],
    'pdf-not-readable',
  ),
  file(
    'zip.eml',
    [
      [Uint8Array.of(0x50, 0x4b, 3, 4), 1],
      [`From: a\r\n\r\n${LETTER}`, 1],
    ],
    'binary',
  ),
  file(
    'picture.txt',
    [[Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 1000]],
    'binary',
  ),
  file('old-word.docx', [[Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 100]], 'word-old'),
  file('old-word.txt', [[Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 100]], 'binary'),
  file(
    'rich.txt',
    [
      ['{\\rtf1\\ansi ', 1],
      [`${LETTER}\\par `, 1],
      ['{\\b ', 50_000],
    ],
    'snapshot',
  ),
  file(
    'table.md',
    [
      [`# Offer\n\n${LETTER}\n`, 1],
      ['| a ', 50_000],
      ['\n', 1],
      ['|---', 50_000],
    ],
    'snapshot',
  ),
  file(
    'marks.md',
    [
      [`${LETTER}\n`, 1],
      ['[a](b)**_~~`', 20_000],
    ],
    'snapshot',
  ),
  file(
    'lists.md',
    [
      [`${LETTER}\n`, 1],
      [encode('- > 1. '), 40_000],
    ],
    'snapshot',
  ),
  file('\u202etxt.exe', [[LETTER, 1]], 'snapshot'),
];
