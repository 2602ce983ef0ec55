/** What an offer is called and asks for in the terms of its own country. */
import type { Figure } from '../figures/figure.ts';

export interface LocalRow {
  /** Worded by `counter.local-<name>`. */
  name:
    | 'ctc'
    | 'fixed'
    | 'variable'
    | 'paid-at-zero'
    | 'paid-at-target'
    | 'provident-fund'
    | 'gratuity'
    | 'ctc-rest'
    | 'per-annum'
    | 'per-month'
    | 'pension';
  /** Null is unknown. */
  figure: Figure | null;
}

export interface Local {
  country: 'india' | 'uk';
  rows: LocalRow[];
  /** What the letter leaves open, worded by `counter.<question>`. */
  questions: ('ask-ctc' | 'ask-variable' | 'ask-provident-fund' | 'ask-gratuity' | 'ask-pension')[];
}
