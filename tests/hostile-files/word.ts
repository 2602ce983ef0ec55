/** Word files: zips that lie about themselves, parts that are missing or are something else, XML without end. */
import { zipSync } from 'fflate';
import { encode, type HostileFile, LETTER } from './file.ts';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const letter = LETTER.trim().split('\n').map(run).join('');
const documentOf = (body: string): string => `<w:document ${NS}><w:body>${body}</w:body></w:document>`;
const DOCUMENT = 'word/document.xml';

function zip(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-01T00:00:00Z' });
}
const file = (name: string, bytes: Uint8Array, gives: HostileFile['gives'] = 'snapshot'): HostileFile => ({
  name: `${name}.docx`,
  pieces: [[bytes, 1]],
  gives,
});
/** A Word file with this body, and further parts. */
const word = (
  name: string,
  body: string,
  gives: HostileFile['gives'] = 'snapshot',
  parts: Record<string, string | Uint8Array> = {},
): HostileFile => file(name, zip({ [DOCUMENT]: documentOf(body), ...parts }), gives);

const WHOLE = zip({ [DOCUMENT]: documentOf(letter) });

/** The file with a number of its table of contents changed: at `offset` of its first entry. */
function lying(offset: number, value: number): Uint8Array {
  const bytes = WHOLE.slice();
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 4; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + offset, value, true);
    break;
  }
  return bytes;
}

export const WORD: HostileFile[] = [
  file('cut-at-its-beginning', WHOLE.slice(0, 20), 'binary'),
  file('cut-in-its-middle', WHOLE.slice(0, WHOLE.length / 2), 'docx-not-readable'),
  file('cut-at-its-end', WHOLE.slice(0, -10), 'docx-not-readable'),
  file('says-smaller', lying(24, 10), 'docx-not-readable'),
  file('says-enormous', lying(24, 0xffff_fff0), 'too-large'),
  file('stands-elsewhere', lying(42, 0x7fff_ffff), 'docx-not-readable'),
  file('packed-otherwise', lying(10, 99), 'docx-not-readable'),
  word('bomb-below-the-cap', `${letter}<!--${'x'.repeat(11_000_000)}-->`),
  word('bomb', `${letter}<!--${'x'.repeat(20_000_000)}-->`, 'too-large'),
  word('bomb-beside', letter, 'snapshot', { 'word/media/image1.png': new Uint8Array(60_000_000) }),
  file(
    'many-files',
    zip({
      [DOCUMENT]: documentOf(letter),
      ...Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`../../etc/x${i}`, 'x'])),
    }),
    'binary',
  ),
  word(
    'many-headers-of-many-lines',
    letter,
    'snapshot',
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `word/header${i}.xml`,
        `<w:hdr ${NS}>${run('line').repeat(20_000)}</w:hdr>`,
      ]),
    ),
  ),
  file('no-letter', zip({ 'word/document.xml.rels': '<x/>' }), 'docx-not-readable'),
  file('name-in-a-remark-alone', zip({ 'a.txt': `see ${DOCUMENT}` }), 'binary'),
  file('letter-of-nothing', zip({ [DOCUMENT]: '' }), 'docx-not-readable'),
  file('letter-in-another-file', zip({ [DOCUMENT]: WHOLE }), 'docx-not-readable'),
  file(
    'other-characters',
    zip({ [DOCUMENT]: Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x78, 0) }),
    'docx-not-readable',
  ),
  file(
    'entities',
    zip({
      [DOCUMENT]: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${documentOf(run('&b;'))}`,
    }),
    'docx-not-readable',
  ),
  word('unknown-entity', run('&b;')),
  word('characters-that-are-none', letter + run('&#0;&#xD800;&#x110000;&#99999999999;')),
  word('never-closed', '<w:p>'.repeat(1000), 'docx-not-readable'),
  word('closed-crosswise', '<w:p><w:r></w:p></w:r>', 'docx-not-readable'),
  word('nested', '<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000) + letter),
  word('nul-inside', `${letter}${run('\0')}`),
  word('many-attributes', `<w:p ${'a="b" '.repeat(5000)}/>`, 'docx-not-readable'),
  word('one-run', letter + run('x'.repeat(5_000_000))),
  word(
    'many-cells',
    `${letter}<w:tbl>${`<w:tr>${`<w:tc>${run('$1')}</w:tc>`.repeat(20)}</w:tr>`.repeat(1000)}</w:tbl>`,
  ),
  word('title-of-a-megabyte', letter, 'snapshot', {
    'docProps/core.xml': `<x xmlns:dc="d"><dc:title>${'t'.repeat(1_000_000)}</dc:title></x>`,
  }),
];
