/** The price of one share that a letter states: strike, conversion price or fair value. It belongs to the main grant. */
import { scanMoney } from '../../money/scan.ts';
import { assignRoles } from './amounts/assign.ts';
import type { Term } from './letter/term.ts';

const STRIKE = /(?:exercise|strike|option|purchase) price/iu;
const FAIR = /fair (?:market )?value|FMV|409A|preferred price|last round/iu;

const sharePrice: Term = {
  name: 'share-price',
  order: 120,
  read({ text, country }, terms) {
    const main = terms.equity[0];
    if (main === undefined) return;
    for (const { role, min, max, currency, span } of assignRoles(text, scanMoney(text, { country }))) {
      const amount = max ?? min;
      if (role !== 'price' || amount === null || amount > 5000) continue;
      const around = text.slice(Math.max(0, span.start - 120), span.end + 40);
      if (/par value/iu.test(around)) continue;
      const kind = STRIKE.test(around)
        ? 'strike'
        : FAIR.test(around)
          ? 'fair'
          : main.value.kind === 'options'
            ? 'strike'
            : 'conversion';
      main.value.price = { amount, kind, currency };
      return;
    }
  },
};

export default sharePrice;
