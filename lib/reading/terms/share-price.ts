/** The prices a share that a letter states (strike, fair value, last round) and the company's fully diluted shares. */
import type { EquityRead, Finding } from '../reading.ts';
import type { Term } from './letter/term.ts';

const STRIKE =
  /(?:exercise|strike|option|purchase) price|strike|ausübungspreis|basispreis|prix (?:d['’]exercice|de levée|de souscription)|precio de ejercicio|preço de exercício|prezzo di esercizio|uitoefenprijs/giu;
const FAIR = /fair (?:market )?value|FMV|409A|verkehrswert|valeur (?:de marché|réelle)|valor razonable/giu;
const ROUND =
  /preferred price|last (?:funding )?round|latest round|preference price|series [a-k]|dernière ronde|letzte\p{L}{0,2} (?:finanzierungs)?runde|última ronda/giu;
const DILUTED =
  /(?<![\d.,])(\d{1,3}(?:[,.]\d{3}){1,3}|\d{1,3}(?:\.\d{1,2})?\s?(?:m|million))\s(?:total )?(?:fully[- ]diluted|diluted)? ?(?:shares?|units?)?(?: \([^)]{0,30}\))?[^.;\n]{0,24}(?:fully[- ]diluted|outstanding|diluted)/iu;

type Kind = keyof NonNullable<EquityRead['prices']>;

/** What the words right around a price call it; the nearer in front wins. */
function kindOf(lead: string, trail: string, options: boolean): Kind {
  const at = (pattern: RegExp): number => {
    let last = -1;
    for (const { index } of lead.matchAll(pattern)) last = index;
    return last;
  };
  const [strike, fair, round] = [at(STRIKE), at(FAIR), at(ROUND)];
  const most = Math.max(strike, fair, round);
  if (most >= 0) return most === strike ? 'strike' : most === round ? 'round' : 'fair';
  if (trail.search(STRIKE) >= 0) return 'strike';
  if (trail.search(FAIR) >= 0) return 'fair';
  return options ? 'strike' : 'conversion';
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
      if (/par value|nominal/iu.test(lead + trail)) continue;
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
  /m/i.test(words) ? Number.parseFloat(words) * 1e6 : Number(words.replace(/[.,]/g, ''));

export default sharePrice;
