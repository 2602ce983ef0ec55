/** Mails whose parts, headers and encodings are broken or never end. */
import { type HostileFile, LETTER, type Piece } from './file.ts';

const HEAD = 'From: Ana <ana@quill.example>\r\nTo: Sam <sam@mail.example>\r\nSubject: Your offer\r\n';
const PLAIN = `Content-Type: text/plain; charset=utf-8\r\n\r\n${LETTER}`;

const file = (name: string, pieces: Piece[], gives: HostileFile['gives'] = 'snapshot'): HostileFile => ({
  name: `${name}.eml`,
  pieces,
  gives,
});
/** A mail with further headers, or with a body of its own. */
const mail = (name: string, ...pieces: Piece[]): HostileFile => file(name, [[HEAD, 1], ...pieces]);
/** One that cannot be read, and says so. */
const broken = (name: string, ...pieces: Piece[]): HostileFile => ({
  ...mail(name, ...pieces),
  gives: 'mail-not-readable',
});

const levels = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  ).join('');
const messages = (n: number): string =>
  Array.from({ length: n }, () => `Content-Type: message/rfc822\r\n\r\n${HEAD}`).join('');

export const MAIL: HostileFile[] = [
  file('headers-alone', [[HEAD, 1]], 'empty'),
  file('box-line-alone', [['From ana@quill.example Mon Nov 16 09:12:00 2026', 1]], 'empty'),
  mail('parts-in-parts', [levels(30), 1], [PLAIN, 1]),
  broken('parts-in-parts-past-the-cap', [levels(2000), 1], [PLAIN, 1]),
  mail(
    'many-parts',
    ['Content-Type: multipart/mixed; boundary=b\r\n\r\n', 1],
    [`--b\r\n${PLAIN}`, 1],
    ['\r\n--b\r\nContent-Type: text/plain\r\n\r\nx', 20_000],
  ),
  broken('parts-without-boundary', [`Content-Type: multipart/mixed\r\n\r\n${LETTER}`, 1]),
  broken('boundary-of-nothing', [`Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n${PLAIN}`, 1]),
  broken('boundary-never-met', [`Content-Type: multipart/mixed; boundary=never\r\n\r\n${LETTER}`, 1]),
  mail('mail-in-mail', [messages(20), 1], [PLAIN, 1]),
  mail('one-header', ['X-Long: ', 1], ['x', 900_000], ['\r\n', 1], [PLAIN, 1]),
  broken('header-past-the-cap', ['X-Long: ', 1], ['x', 2_000_000], ['\r\n', 1], [PLAIN, 1]),
  mail('folded-header', ['Received: a', 1], ['\r\n b', 100_000], ['\r\n', 1], [PLAIN, 1]),
  mail('many-headers', ['X-Any: x\r\n', 50_000], [PLAIN, 1]),
  mail('encoded-words', ['X-Name: ', 1], ['=?utf-8?B?////?= ', 20_000], ['\r\n', 1], [PLAIN, 1]),
  mail('many-people', ['Cc: a@b.example', 1], [', "x (y" <a@b.example>', 20_000], ['\r\n', 1], [PLAIN, 1]),
  mail('remarks-in-remarks', ['Reply-To: ', 1], ['(', 100_000], ['\r\n', 1], [PLAIN, 1]),
  mail('split-parameters', [
    `Content-Type: text/plain;${Array.from({ length: 5000 }, (_, i) => ` name*${i}*=%FF;`).join('')}\r\n\r\n${LETTER}`,
    1,
  ]),
  mail('unknown-characters', [`Content-Type: text/plain; charset=x-klingon\r\n\r\n${LETTER}`, 1]),
  mail('old-characters', [`Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-b+AD4- ${LETTER}`, 1]),
  broken(
    'broken-base64',
    ['Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n', 1],
    ['=A=B*!', 50_000],
  ),
  mail(
    'broken-printable',
    [`Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${LETTER}`, 1],
    ['=\r\n=ZZ=', 50_000],
  ),
  mail('no-date', [`Date: Foo, 99 Bar 99999 99:99:99 +9999\r\n${PLAIN}`, 1]),
  { ...mail('nul-in-headers', [`Content-Type: text/plain\0\r\n\r\n${LETTER}`, 1]), gives: 'binary' },
  mail(
    'hostile-page-inside',
    ['Content-Type: text/html\r\n\r\n', 1],
    [`<p>${LETTER}</p>`, 1],
    ['<b><i><p>', 20_000],
  ),
  mail(
    'large-attachment',
    ['Content-Type: multipart/mixed; boundary=b\r\n\r\n', 1],
    [`--b\r\n${PLAIN}`, 1],
    ['\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n', 1],
    ['AAAA', 2_000_000],
    ['\r\n--b--', 1],
  ),
];
