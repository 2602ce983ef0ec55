/** A grant that counts units moves with the share price: the claimed value at 20% less and 20% more. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { KnownGrant } from './grant.ts';
import { together } from './granted.ts';
import type { OfferEquity } from './offer.ts';
import type { OfferFigures } from './offer-figures.ts';

/** A usual yearly swing of a single listed share; shown so that nobody takes a price for a promise. */
const SWING = 0.2;

export interface PriceCase {
  move: Figure;
  price: Figure;
  value: Figure;
}

type Counted = NonNullable<KnownGrant['counted']>;

/**
 * Cases for grants that count units of stock, all of one employer and so moving together; none for options, whose gain
 * moves by more than the price. The price named is that of the first of them.
 */
export function priceCasesOf(
  { grant, further }: OfferFigures,
  kind: OfferEquity['kind'] | null,
): PriceCase[] {
  const counted = [{ kind, grant }, ...further].flatMap((each): Counted[] =>
    each.kind !== 'options' && each.grant.state === 'known' && each.grant.counted ? [each.grant.counted] : [],
  );
  const [first, ...others] = counted.map(({ units, worth }) => priceCases(units, worth));
  return (first ?? []).map((found, i) => {
    const values = [found, ...others.flatMap((cases) => cases[i] ?? [])].map(({ value }) => value);
    return { ...found, value: together(values, 'grant') ?? found.value };
  });
}

/** The whole grant at the price as given, and at 20% below and above it, lowest first. */
export function priceCases(units: Figure, price: Figure): PriceCase[] {
  return [-SWING, 0, SWING].map((size) => {
    const move = constant(size, 'ratio', 'price-moved', size < 0 ? 'down' : size > 0 ? 'up' : 'asGiven');
    const moved = derive('price-moved', { price, move });
    return { move, price: moved, value: derive('grant-from-units', { units, price: moved }) };
  });
}
