/** Stock that is promised without number or value: "you will be granted options", "eligible for equity grants". */
import { found } from '../read-quote.ts';
import type { EquityKind } from '../reading.ts';
import { grantOf } from './grants/grant.ts';
import { vestingOf } from './grants/vesting.ts';
import type { Term } from './letter/term.ts';

const NAMED: readonly [RegExp, EquityKind][] = [
  [/(?<!\p{L})(?:restricted (?:stock|share) units?|RSUs?)(?!\p{L})/iu, 'rsu'],
  [
    /(?<!\p{L})(?:non-?qualified |incentive )?stock options?(?! plan)(?!\p{L})|(?<!\p{L})options? to (?:purchase|acquire|buy)(?!\p{L})/iu,
    'options',
  ],
  [/(?<!\p{L})restricted (?:stock|shares)(?!\p{L})/iu, 'restricted-stock'],
  [
    /(?<!\p{L})(?:equity (?:grants?|awards?|packages?|plan|program|compensation|rewards|participation)|(?:founding|startup|start-up|company|meaningful|generous|competitive)[ -](?:level )?equity)(?!\p{L})|(?:\+|plus|receive|and|offer|includes?|including|for:?|,) equity(?=[\s.,;)]|$)(?!,? (?:and|&) (?:diversity|inclusion|belonging))/iu,
    'unspecified',
  ],
];
const PROMISE =
  /(?:grant(?:ed)?|award(?:ed)?|receive|eligib(?:le|ility)|offer(?:s|ed|ing)?|includ(?:e|es|ing)|plus|\+|participate|package|entitled|compensation)/iu;

const equityNamed: Term = {
  name: 'equity-named',
  order: 110,
  read({ text, kind: page }, terms) {
    if (terms.equity.length > 0) return;
    for (const [pattern, kind] of NAMED) {
      const match = pattern.exec(text);
      if (match === null) continue;
      // A letter has to grant it; that staff may join a plan one day is not part of the offer.
      const around = text.slice(Math.max(0, match.index - 160), match.index + 60);
      if (page === 'offer' ? !/(?:grant(?:ed)?|award(?:ed)?|receive)/iu.test(around) : !PROMISE.test(around))
        continue;
      const end = match.index + match[0].length;
      const passage = text.slice(Math.max(0, match.index - 60), match.index + 1200);
      const value = grantOf(vestingOf(passage), { kind });
      terms.equity.push(found(value, text, match.index, end, 'equity-named', 'implied'));
      return;
    }
  },
};

export default equityNamed;
