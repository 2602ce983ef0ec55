/** Grants by value: "$240,000 in RSUs over four years", "$1,000,000 worth of restricted stock". */
import { endsNear } from '../../money/near.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import type { EquityRead } from '../reading.ts';
import { kindOf } from './_grants.ts';
import type { Term } from './_term.ts';
import { vestingOf } from './_vesting.ts';
import { passageOf } from './equity-units.ts';

const PER_YEAR = /(?:per year|a year|annual(?:ly)?|each year|every year|\/ ?(?:yr|year))/iu;
const REFRESH = /refresh|annual(?:ly)? (?:grant|award|equity)|possibility to get it every year/iu;

/** "vesting in equal annual parts" says how it becomes one's own, not what it is worth a year. */
const VESTS = /^[^.;]{0,12}\bvest/iu;

/** A right to buy with one's own money is no grant. */
const BUYS = /right to|required to|invest|buy-in|purchase award/giu;

const equityValue: Term = {
  name: 'equity-value',
  order: 90,
  read({ text, pay }, terms) {
    const stated = pay.filter(({ role }) => role === 'equity');
    stated.forEach(({ min, max, currency, span, period, periodStated }, index) => {
      const amount = max ?? min;
      if (amount === null || endsNear(text.slice(Math.max(0, span.start - 90), span.start), BUYS, 60)) return;
      const { start, end } = sentenceAt(text, span.start);
      const sentence = text.slice(start, end);
      const trail = text.slice(span.end, span.end + 40);
      const passage = passageOf(text, span.start, stated[index + 1]?.span.start ?? text.length);
      // Behind another grant the words before this one are about that one, where its own sentence says anything.
      const own = index > 0 ? vestingOf(text.slice(span.start, end)) : null;
      const vesting = own?.years == null ? vestingOf(passage) : own;
      const perYear =
        (periodStated && period === 'year' && !VESTS.test(trail)) ||
        (PER_YEAR.test(trail) && !REFRESH.test(sentence) && vesting.years === null);
      const lead = text.slice(Math.max(start, span.start - 110), span.start);
      const kind = kindOf(
        text.slice(span.end, Math.min(end, span.end + 70)).split(/;|\n|,? (?:and|plus|as well) /)[0] ?? '',
        lead,
      );
      // The value of a grant that was read by its number belongs to that grant.
      const near = terms.equity.find(
        ({ value, span: at }) =>
          value.value === null &&
          value.units !== null &&
          at !== null &&
          Math.abs(at.start - span.start) < 220,
      );
      if (near !== undefined && sentence.includes(String(near.value.units?.toLocaleString('en-US')))) {
        near.value = { ...near.value, value: amount, currency, perYear };
        return;
      }
      if (terms.equity.some(({ value }) => value.value === amount)) return;
      const value: EquityRead = {
        kind,
        units: null,
        value: amount,
        currency,
        ofCompany: null,
        price: null,
        ...vesting,
        perYear,
      };
      terms.equity.push(found(value, text, span.start, span.end, 'equity-value'));
    });
  },
};

export default equityValue;
