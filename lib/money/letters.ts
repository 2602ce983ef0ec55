/** Whether a character code is a letter of a Latin or Cyrillic word. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 191 && code < 0x250 && code !== 215 && code !== 247) ||
  (code >= 0x400 && code < 0x500);
