/** What a piece of text is made of, asked in many places. */

const DIGIT = /\d/;
const LETTER = /\p{L}/u;
const NO_DIGITS = /\D/g;
const BLANKS = /\s+/g;

export const hasDigit = (text: string): boolean => DIGIT.test(text);

export const hasLetter = (text: string): boolean => LETTER.test(text);

/** The number that its digits make, whatever stands between them. */
export const digitsOf = (text: string): number => Number(text.replace(NO_DIGITS, ''));

/** Its words with one blank between two, none at the ends. */
export const oneLine = (text: string): string => text.replace(BLANKS, ' ').trim();
