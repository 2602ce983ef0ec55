/** Pay in 13 or 14 monthly instalments: a month is then not a twelfth of the year. */
import { quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const INSTALMENTS =
  /(?<![\p{L}\d])(?:1[345]|thirteen|fourteen|fifteen)(?:th)? (?:equal |gross )?(?:monthly )?(?:instal?lments|salaries|payments|months?['’]? (?:salary|pay)|pagas|mensualit[àée]s?|mensilità|monatsgehälter|months? salary)|13th[- ]month|14 pagas|(?:en|in|auf|su) 1[345] (?:pagas|mensilità|monatsraten|monatsgehälter|mois)/iu;

const instalments: Term = {
  name: 'instalments',
  order: 180,
  read({ text }, terms) {
    const match = terms.base.length > 0 ? INSTALMENTS.exec(text) : null;
    if (match === null) return;
    terms.remarks.push({
      code: 'instalments',
      quote: quoteAt(text, match.index, match.index + match[0].length),
    });
  },
};

export default instalments;
