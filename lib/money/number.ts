/**
 * Reads one written number: `188,000`, `48.000`, `18 000`, `710’000`, `7,50,000`, `212.5`, full-width digits. Grouping
 * and decimals are told apart by the digits that follow a separator, never by locale.
 */

/** Where the reader leaves its result; one object is reused, because a page holds tens of thousands of numbers. */
export interface NumberCursor {
  value: number;
  /** Index after the last character of the number. */
  end: number;
  /** Digits before the decimals. */
  digits: number;
  /** True where the digits were grouped (`1,234`, `1 234`): such a number is no year and no code. */
  grouped: boolean;
  decimals: number;
}

export const numberCursor = (): NumberCursor => ({
  value: 0,
  end: 0,
  digits: 0,
  grouped: false,
  decimals: 0,
});

/** Value of a decimal digit (ASCII or full width), or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const digit = code - 48;
  if (digit >= 0 && digit <= 9) return digit;
  const wide = code - 0xff10;
  return wide >= 0 && wide <= 9 ? wide : -1;
}

/** Spaces that may stand between digit groups or between an amount and its currency (not line ends). */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000 ||
  code === 0xfeff;

/**
 * Where the run of digits and separators that starts at `at` ends: a quick look that costs less than reading the
 * number, for the many numbers that are no money.
 */
export function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    // Behind most numbers stands a letter or a colon, which no number holds.
    else if (code >= 58 && code < 0xa0) return end;
    else if (
      (code === 44 || code === 46 || code === 39 || code === 0x2019) &&
      isDigit(text.charCodeAt(end + 1))
    )
      end += 2;
    else if (isSpace(code) && code !== 9 && isGroup(text, end + 1)) end += 4;
    else return end;
  }
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Exactly three digits: a group behind a space. */
const isGroup = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

const digitRun = (text: string, at: number): number => {
  let end = at;
  while (end - at < 20 && digitAt(text, end) >= 0) end++;
  return end - at;
};

/** Full-width `，` and `．` as their ASCII forms. */
const narrow = (code: number): number => (code === 0xff0c ? 44 : code === 0xff0e ? 46 : code);

const APOSTROPHES = "'’‘´`";

/**
 * Reads the number that starts at `at` (a digit) into `cursor`. `loose` lets a group stand after comma and space
 * (`$182, 250`) or line end, which only a currency in front makes safe.
 */
export function readNumber(text: string, at: number, cursor: NumberCursor, loose = false): void {
  let value = 0;
  let end = at;
  let digit = digitAt(text, end);
  while (digit >= 0) {
    value = value * 10 + digit;
    digit = digitAt(text, ++end);
  }
  cursor.digits = end - at;
  cursor.grouped = false;
  cursor.decimals = 0;
  cursor.value = value;
  cursor.end = end;
  const separator = narrow(text.charCodeAt(end));
  // Most numbers in prose end here: a space, a letter or a full stop follows.
  if (
    separator !== 44 &&
    separator !== 46 &&
    !isSpace(separator) &&
    !APOSTROPHES.includes(text.charAt(end))
  ) {
    return;
  }
  if (end - at <= 3) readGroups(text, cursor, separator, loose);
  readDecimals(text, cursor);
}

/** Adds the digit groups after the first: all of three digits, or of two and then three (`12,34,567`). */
function readGroups(text: string, cursor: NumberCursor, separator: number, loose: boolean): void {
  const comma = separator === 44;
  const spaced = isSpace(separator);
  if (spaced && (separator === 9 || cursor.value === 0)) return;
  let at = cursor.end;
  let value = cursor.value;
  let digits = cursor.digits;
  let groups = 0;
  let pairs = 0;
  while (groups < 6) {
    const next = narrow(text.charCodeAt(at));
    const same = spaced
      ? isSpace(next)
      : APOSTROPHES.includes(text.charAt(at))
        ? !comma && separator !== 46
        : next === separator;
    if (!same) break;
    const gap = loose && comma && groups === 0 && isGapOrWrap(text.charCodeAt(at + 1)) ? 2 : 1;
    const run = digitRun(text, at + gap);
    const pair = comma && run === 2 && text.charCodeAt(at + gap + 2) === 44;
    if (run !== 3 && !pair) break;
    if (gap === 2 && !endsAmount(text, at + gap + run)) break;
    for (let i = 0; i < run; i++) value = value * 10 + digitAt(text, at + gap + i);
    digits += run;
    at += gap + run;
    groups++;
    if (pair) pairs++;
    else if (pairs > 0) break;
  }
  if (groups === 0) return;
  // One dot and three digits after a zero is a decimal: $0.001 par value.
  if (separator === 46 && groups === 1 && cursor.value === 0) return;
  cursor.value = value;
  cursor.digits = digits;
  cursor.grouped = true;
  cursor.end = at;
}

/** A space, or the line end at which a letter was wrapped: "($310,⏎000)". */
const isGapOrWrap = (code: number): boolean => isSpace(code) || code === 10;

/** After `$182, 250` comes a range, a period or the end, never a noun: "$100, 200 people". */
function endsAmount(text: string, at: number): boolean {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i++;
  const code = text.charCodeAt(i);
  return (
    Number.isNaN(code) ||
    code === 10 ||
    '-–—/+(.)*'.includes(text.charAt(i)) ||
    /^(?:to|per|and|an?) /.test(text.slice(i, i + 4))
  );
}

function readDecimals(text: string, cursor: NumberCursor): void {
  const separator = narrow(text.charCodeAt(cursor.end));
  if (separator !== 46 && separator !== 44) return;
  const run = digitRun(text, cursor.end + 1);
  if (run === 0) return;
  // Up to four digits are decimals ($38.4725), of a comma not three; "3.14.15" is no amount.
  if (run > 4 || (separator === 44 && run === 3)) return;
  const after = cursor.end + 1 + run;
  if (text.charCodeAt(after) === separator && digitAt(text, after + 1) >= 0) return;
  let part = 0;
  for (let i = 0; i < run; i++) part = part * 10 + digitAt(text, cursor.end + 1 + i);
  cursor.value += part / 10 ** run;
  cursor.decimals = run;
  cursor.end = after;
}
