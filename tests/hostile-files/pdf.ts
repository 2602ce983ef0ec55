/** PDFs whose objects lead back to themselves, lie about their length, or unpack to far more than they are. */
import { zlibSync } from 'fflate';
import { type HostileFile, LETTER, latin } from './file.ts';

type Objects = Record<number, string>;

/** The text of a page that says the letter. */
const SAYS = `BT /F1 10 Tf 40 700 Td ${LETTER.trim()
  .split('\n')
  .map((line) => `(${line}) Tj 0 -14 Td`)
  .join(' ')} ET`;
const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
const PAGE = '/Type /Page /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >>';

/** One page with the letter: 1 catalog, 2 pages, 3 page, 4 its content, 5 its font. */
const SOUND: Objects = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  3: `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R >>`,
  4: stream(SAYS),
  5: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
};

function pdfOf(objects: Objects, trailer = ''): string {
  let file = '%PDF-1.7\n';
  const entries = Object.entries(objects).map(([id, body]): [number, number] => {
    const at = file.length;
    file += `${id} 0 obj\n${body}\nendobj\n`;
    return [Number(id), at];
  });
  const size = Math.max(...entries.map(([id]) => id)) + 1;
  const places = new Map(entries);
  const rows = Array.from({ length: size - 1 }, (_, i) => {
    const at = places.get(i + 1);
    return at === undefined ? '0000000000 65535 f ' : `${String(at).padStart(10, '0')} 00000 n `;
  });
  const xref = file.length;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R ${trailer.replaceAll('XREF', String(xref))} >>\nstartxref\n${xref}\n%%EOF`;
}

const file = (name: string, text: string, gives: HostileFile['gives'] = 'snapshot'): HostileFile => ({
  name: `${name}.pdf`,
  pieces: [[latin(text), 1]],
  gives,
});
/** The sound file with other objects. */
const pdf = (
  name: string,
  objects: Objects,
  gives: HostileFile['gives'] = 'snapshot',
  trailer = '',
): HostileFile => file(name, pdfOf({ ...SOUND, ...objects }, trailer), gives);

const whole = pdfOf(SOUND);
const packed = (text: string): string =>
  Array.from(zlibSync(latin(text)), (byte) => String.fromCharCode(byte)).join('');

export const PDF: HostileFile[] = [
  file('head-alone', '%PDF-1.7\n', 'pdf-not-readable'),
  file('cut', whole.slice(0, whole.length / 2), 'pdf-not-readable'),
  file('no-table', whole.slice(0, whole.indexOf('xref')), 'pdf-not-readable'),
  file('table-elsewhere', whole.replace(/startxref\n\d+/, 'startxref\n99999999')),
  pdf('table-before-itself', {}, 'snapshot', '/Prev XREF'),
  pdf('pages-in-themselves', { 2: '<< /Type /Pages /Count 1 /Kids [2 0 R] >>' }, 'pdf-not-readable'),
  pdf('page-of-itself', { 3: `<< ${PAGE} /Parent 3 0 R /Contents 3 0 R >>` }, 'pdf-scanned'),
  pdf('a-billion-pages', { 2: '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>' }),
  pdf('minus-one-page', { 2: '<< /Type /Pages /Count -1 /Kids [3 0 R] >>' }, 'pdf-scanned'),
  pdf('no-pages', { 1: '<< /Type /Catalog >>' }, 'pdf-not-readable'),
  pdf('length-of-itself', { 4: `<< /Length 4 0 R >>\nstream\n${SAYS}\nendstream` }),
  pdf('length-too-great', { 4: `<< /Length 999999999 >>\nstream\n${SAYS}\nendstream` }),
  pdf('bomb', { 4: stream(packed(`${SAYS}\n${'(x) Tj '.repeat(1_000_000)}`), '/Filter /FlateDecode') }),
  pdf('broken-packing', { 4: stream(`x${packed(SAYS)}`, '/Filter /FlateDecode') }, 'pdf-scanned'),
  pdf(
    'packed-a-hundred-times',
    {
      4: stream(SAYS, `/Filter [${'/ASCIIHexDecode '.repeat(100)}]`),
    },
    'pdf-scanned',
  ),
  pdf('picture-in-itself', {
    3: `<< /Type /Page /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> /Parent 2 0 R /Contents 4 0 R >>`,
    4: stream(`${SAYS} /X Do`),
    6: stream(
      '/X Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
    ),
  }),
  pdf('lists-in-lists', { 6: '['.repeat(20_000), 3: `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R /X 6 0 R >>` }),
  pdf('words-without-end', { 4: stream(`${SAYS} BT (${'('.repeat(50_000)}`) }),
  pdf('places-that-are-none', { 4: stream(`${SAYS} BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 -1e38 Tm (x) Tj ET`) }),
  pdf('many-pieces', {
    4: stream(
      `${SAYS} ${Array.from({ length: 30_000 }, (_, i) => `BT /F1 1 Tf ${(i * 7) % 600} ${(i * 13) % 780} Td (x${i}) Tj ET`).join('\n')}`,
    ),
  }),
  pdf('names-for-characters', {
    5: '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>',
  }),
  pdf('one-paragraph', {
    4: stream(
      Array.from({ length: 19_000 }, (_, i) => `BT /F1 1 Tf 9 ${19_000 - i} Td (word) Tj ET`).join('\n'),
    ),
  }),
  pdf('script-and-files', {
    1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Outlines 1 0 R >>',
  }),
  pdf(
    'locked',
    { 6: `<< /Filter /Standard /V 9 /R 99 /P -4 /O (x) /U (y) >>` },
    'pdf-not-readable',
    '/Encrypt 6 0 R',
  ),
];
