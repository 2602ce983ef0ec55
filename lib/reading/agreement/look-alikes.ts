/**
 * Characters that pass for others: a letter in the digits of an amount (`$12O,000`), letters of two scripts in one word
 * (`Аcme` with a Cyrillic А). The eye reads one thing and every program another, so the words are named, not mended.
 */
import type { Reading } from '../reading.ts';

type Remark = Reading['remarks'][number];

/** Letters and marks that look like a digit or a separator, in Latin, Greek and Cyrillic. */
const IN_AMOUNT =
  /(?:[$€£₹¥]\s?|\b(?:USD|EUR|GBP|INR)\s)\d{1,9}(?:[,.]\d{1,9}){0,4}[,.]?(?:[OoОоΟοlІіIЗзЅѕ\u201a\u066b\u066c\u2024])[\d,.OoОоΟοlІіIЗз]{1,12}/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /\p{L}{3,40}/gu;
/** Names and figures stand in the letter; what an article quotes below it is not looked at. */
const LOOK = 60_000;

/** Greek letters that stand in Latin words as signs (`µm`, `Ωs`) are no disguise. */
const isMixed = (word: string): boolean => LATIN.test(word) && OTHER.test(word.replace(/[µμΩ]/g, ''));

/** A remark for the first amount, and for the first word, that is not what it looks like. */
export function lookAlikes(text: string): Remark[] {
  const start = text.slice(0, LOOK);
  const amount = IN_AMOUNT.exec(start)?.[0];
  const word = OTHER.test(start) ? start.match(WORD)?.find(isMixed) : undefined;
  return [
    ...(amount ? [{ code: 'look-alike-digits', quote: amount }] : []),
    ...(word ? [{ code: 'look-alike-letters', quote: word }] : []),
  ];
}
