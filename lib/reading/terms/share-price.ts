/** The prices a share that a letter states (strike, fair value, last round) and the company's fully diluted shares. */
import { cuesIn, says } from '../../lexicon/cues.ts';
import type { EquityRead, Finding } from '../reading.ts';
import type { Term } from './letter/term.ts';

const DILUTED =
  /(?<![\d.,])(\d{1,3}(?:[,.]\d{3}){1,3}|\d{1,3}(?:\.\d{1,2})?\s?(?:m|million))\s(?:total )?(?:fully[- ]diluted|diluted)? ?(?:shares?|units?)?(?: \([^)]{0,30}\))?[^.;\n]{0,24}(?:fully[- ]diluted|outstanding|diluted)/iu;

type Kind = keyof NonNullable<EquityRead['prices']>;

/** What the words right around a price call it; the nearer in front wins. */
function kindOf(lead: string, trail: string, options: boolean): Kind {
  const named = cuesIn(lead, 'strike', 'fair', 'round').at(-1) ?? cuesIn(trail, 'strike', 'fair')[0];
  return named?.cue ?? (options ? 'strike' : 'conversion');
}

const nearest = (grants: readonly Finding<EquityRead>[], at: number): Finding<EquityRead> | undefined =>
  grants.findLast(({ span }) => span !== null && span.start <= at) ?? grants[0];

const sharePrice: Term = {
  name: 'share-price',
  order: 120,
  read({ text, amounts }, terms) {
    if (terms.equity.length === 0) return;
    for (const { role, min, max, currency, span } of amounts) {
      const amount = max ?? min;
      if (role !== 'price' || amount === null || amount > 5000) continue;
      const lead = text.slice(Math.max(0, span.start - 90), span.start);
      const trail = text.slice(span.end, span.end + 40);
      if (says(lead + trail, 'par-value')) continue;
      const grant = nearest(terms.equity, span.start);
      if (grant === undefined) continue;
      const kind = kindOf(lead, trail, grant.value.kind === 'options');
      if (grant.value.prices?.[kind] !== undefined) continue;
      grant.value.prices = { ...grant.value.prices, [kind]: { amount, currency } };
    }
    for (const { value } of terms.equity) {
      const { strike, conversion, fair } = value.prices ?? {};
      // What an option costs counts for it; what a unit is worth counts for the others.
      const [kind, price] = strike
        ? (['strike', strike] as const)
        : conversion
          ? (['conversion', conversion] as const)
          : (['fair', fair] as const);
      if (price !== undefined) value.price = { ...price, kind };
    }
    const diluted = DILUTED.exec(text)?.[1];
    const main = terms.equity[0];
    if (diluted !== undefined && main !== undefined) main.value.diluted = sharesOf(diluted);
  },
};

const sharesOf = (words: string): number =>
  words.toLowerCase().includes('m')
    ? Number.parseFloat(words) * 1e6
    : Number(words.replaceAll('.', '').replaceAll(',', ''));

export default sharePrice;
