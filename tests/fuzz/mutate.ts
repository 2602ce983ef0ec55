/** Small damage to a text or to bytes, several times over. */
import { hostile } from './hostile.ts';
import type { Random } from './random.ts';

/** Inputs stay below this many characters, so that many of them fit into a minute. */
const MAX = 60_000;

type Change = (text: string, r: Random, other: string) => string;

const at = (text: string, r: Random): number => r.int(text.length + 1);
const stretch = (text: string, r: Random): [number, number] => {
  const from = at(text, r);
  return [from, Math.min(text.length, from + 1 + r.int(2 ** r.int(9)))];
};

const CHANGES: readonly Change[] = [
  /* insert */ (text, r) => {
    const i = at(text, r);
    return text.slice(0, i) + hostile(r) + text.slice(i);
  },
  /* replace */ (text, r) => {
    const [from, to] = stretch(text, r);
    return text.slice(0, from) + hostile(r) + text.slice(to);
  },
  /* delete */ (text, r) => {
    const [from, to] = stretch(text, r);
    return text.slice(0, from) + text.slice(to);
  },
  /* repeat */ (text, r) => {
    const [from, to] = stretch(text, r);
    return text.slice(0, to) + text.slice(from, to).repeat(1 + r.int(8)) + text.slice(to);
  },
  /* move */ (text, r) => {
    const [from, to] = stretch(text, r);
    const rest = text.slice(0, from) + text.slice(to);
    const i = at(rest, r);
    return rest.slice(0, i) + text.slice(from, to) + rest.slice(i);
  },
  /* splice with another document */ (text, r, other) =>
    text.slice(0, at(text, r)) + other.slice(at(other, r)),
  /* cut */ (text, r) => text.slice(0, at(text, r)),
  /* other digits */ (text, r) => text.replace(/\d/g, (digit) => (r.chance(0.2) ? String(r.int(10)) : digit)),
  /* one other character */ (text, r) => {
    const i = at(text, r);
    return text.slice(0, i) + String.fromCharCode(r.int(r.chance(0.8) ? 256 : 65_536)) + text.slice(i + 1);
  },
  /* other case */ (text, r) => (r.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  /* other line ends */ (text, r) => text.replaceAll('\n', r.pick(['\r\n', '\r', ' ', '\n\n', '\u2028', ''])),
];

/** A text changed in one to six ways. `other` is a second document to splice with. */
export function mutate(text: string, r: Random, other: string): string {
  let out = text.slice(0, MAX);
  for (let n = 1 + r.int(6); n > 0; n--) out = r.pick(CHANGES)(out, r, other).slice(0, MAX);
  return out;
}

/** Bytes changed in one to six ways, as a text of one character a byte. */
export function mutateBytes(bytes: Uint8Array, r: Random, other: Uint8Array): Uint8Array {
  const changed = mutate(latin1(bytes), r, latin1(other));
  return Uint8Array.from(changed, (char) => char.charCodeAt(0) & 255);
}

export function latin1(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}
