/** A figure in words: money in its own currency's convention, a ratio as a percentage, a duration with its unit. */
import type { Figure } from '../figures/figure.ts';
import { formatMoney } from '../money/format.ts';

/** Writes a figure for a reader; rounding here is for display only, the figure keeps its value. */
export function formatFigure(figure: Figure, locale = 'en-US'): string {
  switch (figure.unit) {
    case 'money':
      return formatMoney(figure.value, figure.currency, { locale });
    case 'ratio':
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        figure.value,
      );
    case 'years':
    case 'months':
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: figure.unit === 'years' ? 'year' : 'month',
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      }).format(figure.value);
    case 'rate':
      return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(figure.value);
    case 'count':
    case 'units':
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(figure.value);
  }
}
