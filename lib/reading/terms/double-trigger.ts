/** Shares that vest only when two things happened: time, and a sale or listing of the company. Worth nothing in cash until then. */
import { endsNear } from '../../money/near.ts';
import { quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const SAYS =
  /double[- ]trigger|liquidity (?:event|condition|requirement)|(?:initial public offering|IPO) or (?:a )?(?:sale|change)/iu;
const VESTS = /vest\w{0,4}|settle\w{0,4}|RSUs?/giu;
/** Double trigger also names protection after a sale of the company; there it is acceleration. */
const ACCELERATION = /accelerat\w{1,5}|severance|terminat\w{1,5}/iu;

const doubleTrigger: Term = {
  name: 'double-trigger',
  order: 150,
  read({ text }, terms) {
    const match = SAYS.exec(text);
    if (match === null || terms.equity.length === 0) return;
    const around = text.slice(Math.max(0, match.index - 160), match.index + 160);
    if (ACCELERATION.test(around)) return;
    const lead = text.slice(Math.max(0, match.index - 200), match.index);
    if (
      !endsNear(lead, VESTS, 160, '\n') &&
      !/^[^.\n]{0,4}vest/iu.test(text.slice(match.index + match[0].length))
    )
      return;
    terms.remarks.push({
      code: 'double-trigger',
      quote: quoteAt(text, match.index, match.index + match[0].length),
    });
  },
};

export default doubleTrigger;
