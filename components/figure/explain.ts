/** How a figure asks to be explained: one sheet for the whole surface, reached through context. */
import { createContext } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import type { Span } from '../../lib/money/money.ts';

export interface Question {
  figure: Figure;
  /** What the figure is, in words, for the sheet's heading. */
  label: string | null;
}

/** Opens the sheet; null where a surface has none (figures are then plain text). */
export const ExplainContext = createContext<((question: Question) => void) | null>(null);

/** Shows a place of the document on its page; null where there is no page to show it on. */
export const ShowContext = createContext<((span: Span) => void) | null>(null);
