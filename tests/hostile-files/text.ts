/** Plain text: encodings that are none, lines without end, characters that are not what they look like. */
import { type HostileFile, LETTER, type Piece } from './file.ts';

const file = (name: string, pieces: Piece[], gives: HostileFile['gives'] = 'snapshot'): HostileFile => ({
  name: `${name}.txt`,
  pieces,
  gives,
});
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return out;
};
const LE = bytes(0xff, 0xfe);
const BE = bytes(0xfe, 0xff);

export const TEXT: HostileFile[] = [
  file('nothing', [], 'empty'),
  file('blanks', [[' \t\n', 100_000]], 'empty'),
  file('line-ends', [['\n', 24_000_000]], 'empty'),
  file('byte-order-mark-alone', [[bytes(0xef, 0xbb, 0xbf), 1]], 'empty'),
  file('nul', [[`${LETTER}\0`, 1]], 'binary'),
  file('nul-later', [
    [LETTER, 1],
    ['words and words ', 400],
    ['\0', 10_000],
  ]),
  file('no-encoding', [
    [LETTER, 1],
    [bytes(0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80), 20_000],
  ]),
  file('lone-surrogates', [
    [LE, 1],
    [utf16(LETTER, true), 1],
    [utf16('\ud800\udfff\udc00\ud801 ', true), 20_000],
  ]),
  file('half-a-character', [
    [BE, 1],
    [utf16(LETTER, false), 1],
    [bytes(0xd8), 1],
  ]),
  file('wrong-byte-order', [
    [BE, 1],
    [utf16(LETTER, true), 1],
  ]),
  file('one-word', [
    [LETTER, 1],
    ['a', 24_000_000],
  ]),
  file('one-line', [
    [LETTER, 1],
    ['a ', 12_000_000],
  ]),
  file('one-number', [
    [LETTER, 1],
    ['9', 400_000],
  ]),
  file('one-number-in-groups', [
    [LETTER, 1],
    ['$1', 1],
    [',000', 100_000],
  ]),
  file('columns', [
    [LETTER, 1],
    ['a          b          c\n', 20_000],
  ]),
  file('columns-without-rows', [
    [LETTER, 1],
    ['a\t', 200_000],
  ]),
  file('marks-on-one-letter', [
    [LETTER, 1],
    ['e', 1],
    ['\u0301', 200_000],
  ]),
  file('joined-pictures', [
    [LETTER, 1],
    ['👩', 1],
    ['\u200d👧', 50_000],
  ]),
  file('nothing-to-see', [
    [LETTER, 1],
    ['\u200b\u2060\ufeff\u00ad', 100_000],
  ]),
  file('turned-around', [
    [LETTER, 1],
    ['\u202e$999,999\u202c \u2066x\u2069 ', 20_000],
  ]),
  file('terminal', [
    [LETTER, 1],
    ['\u001b[31m\u001b]0;title\u0007\u009b', 20_000],
  ]),
  file('look-alike-digits', [
    [LETTER, 1],
    ['Base: $𝟏𝟐𝟎,𝟎𝟎𝟎 or １２０，０００\n', 5000],
  ]),
  file('line-ends-of-all-sorts', [
    [LETTER, 1],
    ['a\r\r\nb\n\rc\u2028d\u0085e\f', 20_000],
  ]),
  file('amounts', [
    [LETTER, 1],
    ['$1 ', 40_000],
  ]),
  file('shares', [
    [LETTER, 1],
    ['5% ', 20_000],
  ]),
  file('dates', [
    [LETTER, 1],
    ['by Jan 1, 2026 ', 10_000],
  ]),
  file('quoted', [
    [LETTER, 1],
    ['> > > ', 60_000],
  ]),
  file('answers-to-answers', [
    [LETTER, 1],
    ['On Mon, Nov 16, 2026 at 9:12 AM Ana <a@b.example> wrote:\n> yes\n', 5000],
  ]),
  file('brackets', [
    [LETTER, 1],
    ['([{<', 80_000],
  ]),
  file('larger-than-the-cap', [['a', 25_000_001]], 'too-large'),
];
