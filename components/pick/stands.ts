/** Where a chosen figure stands in the evidence: only ranges of the same measure and currency count. */
import type { EvidenceRange } from '../../lib/evidence/evidence.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { page } from '../../lib/figures/leaf.ts';
import type { Period } from '../../lib/money/money.ts';
import { annualise, paymentsAYear } from '../../lib/worth/periods.ts';
import { type PositionWord, positionIn, positionWord } from '../../lib/worth/position.ts';
import { isPaid, type Understood } from './understand.ts';

/** The chosen amount as a figure; base and totals by the year, anything else as it stands. */
export function chosenFigure(amount: number, { currency, period, measure, quote, span }: Understood): Figure {
  const stated = page(amount, 'money', currency, quote, span);
  const per: Period = period ?? 'year';
  if (!isPaid(measure) || per === 'year') return stated;
  return annualise(stated, paymentsAYear(per));
}

export interface Stand {
  range: EvidenceRange;
  p: Figure;
  word: PositionWord;
}

/** One line a range, for this level and place only. */
export function stands(figure: Figure, { measure, currency }: Understood, ranges: EvidenceRange[]): Stand[] {
  return ranges
    .filter(
      (range) =>
        range.measure === measure &&
        range.currency === currency &&
        !range.marks.includes('other-level') &&
        !range.marks.includes('other-place'),
    )
    .flatMap((range) => {
      const p = positionIn(figure, range);
      return p ? [{ range, p, word: positionWord(p.value) }] : [];
    });
}
