/** How many distinct postings or filings make a statistic (numbers, section 1). */
import type { Mark } from './evidence.ts';

/** Fewer than this are listed, not summed up. */
export const ENOUGH = 5;
/** Fewer than this are called thin. */
const SOLID = 20;

export const isThin = (n: number): boolean => n < SOLID;

export const thinMark = (n: number): Mark[] => (isThin(n) ? ['thin'] : []);

/** Rows shown behind a tier; the rest is counted. */
export const MAX_ROWS = 40;
