/** A part of the company: "1–1.5% equity", "0.5% of the company". */

import { percents } from '../../marks/percents.ts';
import { found } from '../read-quote.ts';
import { grantOf } from './grants/grant.ts';
import { vestingOf } from './grants/vesting.ts';
import type { Term } from './letter/term.ts';

const BEHIND =
  /^[\s)]{0,2}(?:in |of |of the )?(?:(?:founding|company|the company'?s?|our|fully[- ]diluted|total|employee) ?){0,3}(?:equity(?!,? (?:and|diversity))|ownership|stake|of the company|company\b|fully[- ]diluted|outstanding (?:shares|capital))/iu;
const BEFORE =
  /(?:equity|ownership|stake|\n(?:stock |share )?options(?: \(\w{2,5}\))?(?=[\s:*]))[\s:*]{0,4}(?:of |range |between |up to )?$/iu;

const equityShare: Term = {
  name: 'equity-share',
  order: 100,
  read({ text }, terms) {
    for (const { min, max, start, end } of percents(text)) {
      // More than a quarter of a company is no employee's grant, but a share that vests.
      if (max > 25 || min <= 0) continue;
      if (!BEHIND.test(text.slice(end, end + 50)) && !BEFORE.test(text.slice(Math.max(0, start - 24), start)))
        continue;
      const near = terms.equity.find(
        ({ value, span }) => span !== null && value.ofCompany === null && Math.abs(span.start - start) < 200,
      );
      if (near !== undefined) {
        near.value.ofCompany = (min + max) / 200;
        return;
      }
      const vesting = vestingOf(text.slice(Math.max(0, start - 160), end + 500));
      const value = grantOf(vesting, {
        kind: /option/iu.test(text.slice(Math.max(0, start - 80), end + 80)) ? 'options' : 'unspecified',
        ofCompany: (min + max) / 200,
      });
      terms.equity.push(found(value, text, start, end, 'equity-share'));
      return;
    }
  },
};

export default equityShare;
