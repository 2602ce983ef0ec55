/**
 * Offers over the person's own horizon: what each pays by then, its stock at their own certainty, later money at their own
 * rate, and what would have to be true for a later offer to beat the first. Nothing is predicted; each number opens.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant, user } from '../figures/leaf.ts';
import { offerFigures } from '../worth/offer-figures.ts';
import { yearOf } from '../worth/years.ts';
import type { Candidate } from './side.ts';

export interface Horizon {
  /** Whole years, 1 to 10. */
  years: number;
  /** What a year's wait costs: 0.05 takes 5% off for each year after the first. */
  rate: number;
  /** How sure the stock is, by the candidate's id: 1 as claimed, 0 not at all. Without one, 1. */
  certainty?: Record<string, number>;
  /** What the person thinks the whole grant is worth at the end, by the candidate's id; else as the letter claims. */
  stock?: Record<string, number>;
}

export interface Course {
  id: string;
  name: string;
  /** Each year as it is paid: cash, and stock at its certainty; null while a part is unknown. */
  years: { year: number; cash: Figure; stock: Figure; total: Figure }[] | null;
  /** All years together, later ones less; null while a part is unknown, or the currency is another. */
  cash: Figure | null;
  stock: Figure | null;
  total: Figure | null;
}

export interface Against {
  id: string;
  /** More than the first offer, or less where it is below 0. */
  more: Figure;
  /**
   * How sure its stock would have to be for both to be worth the same: `never` where no certainty is enough, `always`
   * where its cash alone is.
   */
  certainty: Figure | 'never' | 'always';
}

export const MOST_YEARS = 10;

const sum = (figures: Figure[]): Figure =>
  derive('years-together', Object.fromEntries(figures.map((figure, i) => [`year${i + 1}`, figure])));

/** One offer's course. A grant whose worth the person set is spread over the years as it vests by the letter, or evenly. */
function courseOf(candidate: Candidate, { years, rate, certainty = {}, stock = {} }: Horizon): Course {
  const { id, name, offer, origins } = candidate;
  const figures = offerFigures(offer, origins);
  const none = (): Figure => constant(0, 'money', 'year-total', 'nothing', figures.currency);
  const sure = user(certainty[id] ?? 1, 'ratio', null, `certainty.${id}`);
  const own = stock[id];
  const yearly = user(rate, 'ratio', null, 'rate');
  const unknown: Course = { id, name, years: null, cash: null, stock: null, total: null };
  const found: NonNullable<Course['years']> = [];
  const worth: { cash: Figure; stock: Figure }[] = [];
  for (let n = 1; n <= years; n++) {
    const year = yearOf(n, { ...figures, annual: figures.base?.annual ?? null });
    const whole = own === undefined ? null : user(own, 'money', figures.currency, `stock.${id}`);
    const claimed = whole
      ? derive('grant-a-year', { grant: whole, years: user(years, 'years', null, 'horizon') })
      : year.grant;
    if (!year.base || !year.bonus || !claimed) return unknown;
    const cash = derive('year-total', { base: year.base, bonus: year.bonus, oneOff: year.oneOff });
    const counted = derive('at-certainty', { claimed, certainty: sure });
    const later: Record<string, Figure> = year.refresher ? { refresher: year.refresher } : {};
    const paid = year.refresher ? derive('sum', { counted, ...later }) : counted;
    found.push({ year: n, cash, stock: paid, total: derive('sum', { cash, stock: paid }) });
    const wait = user(n - 1, 'years', null, 'wait');
    worth.push({
      cash: derive('later-money', { paid: cash, rate: yearly, wait }),
      stock: derive('later-money', { paid, rate: yearly, wait }),
    });
  }
  if (worth.length === 0) return { ...unknown, years: [], cash: none(), stock: none(), total: none() };
  const cash = sum(worth.map((each) => each.cash));
  const inStock = sum(worth.map((each) => each.stock));
  return { id, name, years: found, cash, stock: inStock, total: derive('sum', { cash, stock: inStock }) };
}

function against(first: Course, other: Course, certainty: number): Against | null {
  if (!first.total || !other.total || !other.cash || !other.stock) return null;
  if (first.total.currency !== other.total.currency) return null;
  const more = derive('difference', { from: other.total, less: first.total });
  if (other.cash.value >= first.total.value) return { id: other.id, more, certainty: 'always' };
  if (other.stock.value <= 0 || certainty <= 0) return { id: other.id, more, certainty: 'never' };
  const needed = derive('certainty-needed', {
    first: first.total,
    cash: other.cash,
    stock: other.stock,
    certainty: user(certainty, 'ratio', null, `certainty.${other.id}`),
  });
  return { id: other.id, more, certainty: needed.value > 1 ? 'never' : needed };
}

/** The courses in the order of the candidates, and each later one against the first. */
export function overHorizon(
  candidates: readonly Candidate[],
  horizon: Horizon,
): { courses: Course[]; against: Against[] } {
  const years = Math.max(1, Math.min(MOST_YEARS, Math.round(horizon.years)));
  const courses = candidates.map((candidate) => courseOf(candidate, { ...horizon, years }));
  const [first, ...others] = courses;
  return {
    courses,
    against: first
      ? others.flatMap((other) => against(first, other, horizon.certainty?.[other.id] ?? 1) ?? [])
      : [],
  };
}
