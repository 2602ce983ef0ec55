/** Files made to hurt whoever opens them. Each knows the code of the reason with which it is turned away. */
import { strToU8, zipSync } from 'fflate';

export interface Hostile {
  name: string;
  /** What is wrong with it, for the names of tests. */
  what: string;
  make: () => Uint8Array;
  /** Reason by path; the file's own name, or what is inside of it. */
  refused: Record<string, string>;
}

const TITLE = '### Engineer | Alder Works Global Negotiation Guide\n\n';
const TABLE = `${TITLE}| Region | Base Salary |\n|---|---|\n`;

/** A text of about this many bytes, made of one piece over and over. */
function filled(head: string, piece: string, bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  const unit = strToU8(piece);
  whole.set(strToU8(head));
  for (let at = head.length; at < bytes; at += unit.length) whole.set(unit.subarray(0, bytes - at), at);
  return whole;
}

/** Each zip holds the next one, and at the very bottom a guide. */
function nested(levels: number): Uint8Array {
  let inner = zipSync({ 'guide.md': strToU8(`${TABLE}| London | £80K–£100K |\n`) });
  for (let level = 1; level < levels; level++) inner = zipSync({ 'again.zip': inner, 'again.md': inner });
  return inner;
}

/** A zip whose only file says it is small, and unpacks to 40 MB of zeros. */
function lying(): Uint8Array {
  const zip = zipSync({ 'small.md': new Uint8Array(40_000_000) }, { level: 9 });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at++) {
    const signature = view.getUint32(at, true);
    // Size unpacked: behind the local header's and the directory's compressed size.
    if (signature === 0x04034b50) view.setUint32(at + 22, 900, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 900, true);
  }
  return zip;
}

export const HOSTILE: Hostile[] = [
  {
    name: 'huge.md',
    what: 'a text of 30 MB',
    make: () => filled(TITLE, 'word and word\n', 30_000_000),
    refused: { 'huge.md': 'too-large' },
  },
  {
    name: 'line.md',
    what: 'a table of 50 MB in one line',
    make: () => filled(`${TITLE}| Region | Base Salary |`, ' London | £80K–£100K |', 50_000_000),
    refused: { 'line.md': 'too-large' },
  },
  {
    name: 'binary.md',
    what: 'a program under a text’s name',
    make: () => Uint8Array.from({ length: 60_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
    refused: { 'binary.md': 'binary' },
  },
  {
    name: 'recursive.zip',
    what: 'zips in zips in zips',
    make: () => nested(8),
    refused: { 'recursive.zip/again.zip': 'zip-in-zip', 'recursive.zip/again.md': 'binary' },
  },
  {
    name: 'bomb.zip',
    what: 'a zip of a few KB that unpacks to 60 MB',
    make: () => zipSync({ 'bomb.md': new Uint8Array(60_000_000) }, { level: 9 }),
    refused: { 'bomb.zip/bomb.md': 'too-large' },
  },
  {
    name: 'lying.zip',
    what: 'a zip that says it is small and is not',
    make: lying,
    refused: { 'lying.zip/small.md': 'binary' },
  },
];

/** A guide that carries script wherever a text is taken from it. */
export const SCRIPT = `### Engineer<img src=x onerror=alert(1)> | Alder Works Global Negotiation Guide

| Region | Base Salary |
|---|---|
| London<script>alert(1)</script> | £80K–£100K |
| [Berlin](javascript:alert(1)) | €70K–€90K |

#### Global Levers
1. **Skills<iframe src="javascript:alert(1)"></iframe>:** "<svg onload=alert(1)>"

#### Evidence & Sources
- [Results](javascript:alert(1)) — January 2026
`;
