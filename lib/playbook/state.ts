/** Where the talks stand, for the words that belong there: nothing says "make your counter" after a yes. */
import { askWords } from './amount-words.ts';
import type { Facts } from './facts.ts';

const codeOf = ({ result }: Facts): string => result?.move.line.code ?? 'move-none';

const FIRST = ['move-ask-first', 'move-ask-sign-on'];
const LATER = ['move-ask-last', 'move-ask-news'];
const OVER = ['already-accepted', 'move-none-accepted', 'move-none-declined'];

/** Nothing is offered yet: a range to say instead of a counter. */
export function isPosting({ offer, result }: Facts): boolean {
  if (result?.plan?.mode === 'expectation') return true;
  return result !== null && offer.base === null && result.missing.length === 0;
}

/** The talks have ended, with a yes or a no. */
export const isOver = (facts: Facts): boolean => OVER.includes(codeOf(facts));

export const isDeclined = (facts: Facts): boolean => codeOf(facts) === 'move-none-declined';

/** Yes is all that is left to say: they met the ask, or it was agreed. */
export const isWon = ({ result }: Facts): boolean => result?.move.kind === 'accept';

/** An offer on the table that can still be talked about. */
export const isOpen = (facts: Facts): boolean => !isPosting(facts) && !isOver(facts) && !isWon(facts);

/** Nothing was asked yet. */
export const isBeforeAsk = (facts: Facts): boolean =>
  isOpen(facts) && !facts.talks.some(({ by, kind }) => by === 'me' && kind === 'ask');

export const isFirstAsk = (facts: Facts): boolean =>
  isOpen(facts) && FIRST.includes(codeOf(facts)) && askWords(facts) !== null;

export const isLaterAsk = (facts: Facts): boolean =>
  LATER.includes(codeOf(facts)) && askWords(facts) !== null;

/** Something new is the reason for the ask. */
export const isNewsAsk = (facts: Facts): boolean => codeOf(facts) === 'move-ask-news';

export const isClosing = ({ result }: Facts): boolean => result?.move.kind === 'close';

/** They came back with less than before. */
export const isLower = (facts: Facts): boolean => codeOf(facts) === 'move-hold-lower';

/** Pay follows a scale or a cohort: what is asked for is not money. */
export const isFixed = ({ result }: Facts): boolean =>
  result?.type === 'scale' ||
  result?.type === 'intern' ||
  (result?.advice.some(({ code }) => code === 'fixed-grade') ?? false);
