/** Content lines of a calendar file, as RFC 5545 section 3.1 wants them. */

/** Octets a line may have, without its line break. */
const MAX_OCTETS = 75;

/** Octets of a character in UTF-8; half a pair is written as the replacement character, which has three. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The line in pieces of at most 75 octets; a character is never cut, and each piece after the first begins with a space. */
export function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > MAX_OCTETS) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += size;
  }
  return out;
}

/** A value of type TEXT: its own marks escaped, control characters dropped. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** `2026-06-01` as a value of type DATE. */
export const dateValue = (date: string): string => date.slice(0, 10).replaceAll('-', '');

/** The lines as a file. */
export const calendarFile = (lines: string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
