/** A title with the rule that found it, and what no title is. */
import { isNameWord } from '../employer/names.ts';
import type { TitleSpan } from './grammar.ts';

export interface TitleRead {
  title: string;
  rule: string;
  start: number | null;
  quote: string | null;
}

export const asRead = ({ title, start }: TitleSpan, rule: string): TitleRead => ({
  title,
  rule,
  start,
  quote: null,
});
/** Titles are written with capitals; words in small letters are one only where nothing better is found. */
export const isCapital = ({ title }: TitleSpan): boolean => isNameWord(title) || title.startsWith('.');
/** "Company", "Employer": words that a cue stands before too. */
export const NO_TITLES = [
  'company',
  'employer',
  'corporation',
  'consequence',
  'result',
  'part of',
  'follows',
];
export const isOwnTitle = ({ title }: TitleSpan): boolean => {
  const lower = title.toLowerCase();
  // A contract's own word for the person: "Position. The Executive shall serve as …".
  return (
    lower.replace(/^the /, '') !== 'executive' &&
    !/\d\d/.test(title) &&
    !NO_TITLES.some((word) => lower.startsWith(word))
  );
};

const BODY_OF = /\b(?:board|office|department|division|bureau) of (?:the )?$/i;
/** What begins there is a body's or an office's name, not a title: "Board of Directors", "Office of Nursing Services". */
export const isBodys = (text: string, start: number): boolean =>
  BODY_OF.test(text.slice(Math.max(0, start - 20), start));
