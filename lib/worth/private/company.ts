/**
 * What the person knows or supposes of a company whose shares do not trade. Every number is theirs or the letter's;
 * nothing here is predicted, and what is not given stays open.
 */
import type { Figure, SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';

export interface PrivateInputs {
  /** All shares of the company, fully diluted. */
  diluted?: number | null;
  /** Price a share by its last valuation (409A, EMI); the offer's own where it states one. */
  fair?: number | null;
  /** Price a share that investors paid in the last round: preferred shares, not the ones that are granted. */
  round?: number | null;
  /** What investors are paid first when the company is sold, all rounds together. */
  preferences?: number | null;
  /** Part of the company that each round to come sells, in order: 0.2 is 20%. */
  dilution?: number[];
  /** Values of the whole company at which it may be sold. */
  exits?: number[];
  /** Months after leaving in which vested options can be exercised. */
  windowMonths?: number | null;
  /** Leaving after so many months. */
  leaveMonth?: number | null;
}

/** As many as a table shows. */
export const MOST_EXITS = 4;
export const MOST_ROUNDS = 6;

const CARTA: SourceRef = {
  tier: 'secondary',
  publisher: 'Carta',
  what: 'State of Private Markets: Q1 2025, median dilution of Series A rounds',
  url: 'https://carta.com/data/state-of-private-markets-q1-2025/',
  line: null,
  asOf: '2025-05-13',
  n: null,
};

/** Dilution of a round as a dated suggestion: never used before the person takes it over. */
export const SUGGESTED_DILUTION: { round: string; share: Figure }[] = [
  { round: 'Series A', share: source(0.179, 'ratio', null, CARTA) },
];
