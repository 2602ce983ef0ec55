/**
 * An Indian offer by the parts of its cost to company. CTC is what the employer spends, not what is paid: provident fund
 * and gratuity come later, variable pay may not come at all. Only what the letter states is counted; a gratuity that is
 * said to be inside the CTC is worked out by the rule of the law, on basic pay alone.
 */
import { derive } from '../figures/derive.ts';
import type { Figure, SourceRef } from '../figures/figure.ts';
import { source } from '../figures/leaf.ts';
import type { Local, LocalRow } from './local-rows.ts';
import type { Offer } from './offer.ts';
import type { OfferFigures } from './offer-figures.ts';
import type { LeafOf } from './offer-leaves.ts';

/** Fifteen days' wages for each year of service, a month counted as 26 days: payable after five years as a rule. */
const LAW: SourceRef = {
  tier: 'record',
  publisher: 'Government of India',
  what: 'Code on Social Security, 2020, section 53: gratuity',
  url: 'https://www.indiacode.nic.in/bitstream/123456789/16823/1/aA2020-36.pdf',
  line: null,
  asOf: '2025-11-21',
  n: null,
};
const DAYS = source(15, 'count', null, LAW);
const DAYS_A_MONTH = source(26, 'count', null, LAW);

/** As stated; else by rule where the letter says that it is inside the CTC and names basic pay; else unknown. */
function gratuityOf({ ctc }: Offer, leaf: LeafOf): Figure | null {
  const stated = leaf('ctc.gratuity', ctc?.gratuity, 'money');
  const basic = leaf('ctc.basic', ctc?.basic, 'money');
  if (stated || !ctc?.gratuityInside || !basic) return stated;
  return derive('gratuity-a-year', { basic, days: DAYS, daysAMonth: DAYS_A_MONTH });
}

/** Variable pay at target: unknown where the letter does not mention any, which is not none. */
const variableOf = (offer: Offer, { bonus }: OfferFigures): Figure | null =>
  offer.bonus && offer.bonus.kind !== 'guaranteed' ? bonus : null;

const plus = (parts: Record<string, Figure | null>): Figure | null => {
  const known = Object.entries(parts).filter((part): part is [string, Figure] => part[1] !== null);
  return known.length === Object.keys(parts).length ? derive('sum', Object.fromEntries(known)) : null;
};

export function indiaView(offer: Offer, figures: OfferFigures, leaf: LeafOf): Local {
  const fixed = figures.base?.annual ?? null;
  const variable = variableOf(offer, figures);
  const providentFund = leaf('ctc.providentFund', offer.ctc?.providentFund, 'money');
  const gratuity = gratuityOf(offer, leaf);
  const total = leaf('ctc.total', offer.ctc?.total, 'money');
  const parts = plus({ fixed, variable, providentFund, gratuity });
  const rest = total && parts ? derive('difference', { from: total, less: parts }) : null;
  const rows: LocalRow[] = [
    { name: 'ctc', figure: total },
    { name: 'fixed', figure: fixed },
    { name: 'variable', figure: variable },
    { name: 'paid-at-zero', figure: fixed },
    { name: 'paid-at-target', figure: plus({ fixed, variable }) },
    { name: 'provident-fund', figure: providentFund },
    { name: 'gratuity', figure: gratuity },
    ...(rest && rest.value !== 0 ? [{ name: 'ctc-rest' as const, figure: rest }] : []),
  ];
  const unknown: [Local['questions'][number], Figure | null][] = [
    ['ask-ctc', total],
    ['ask-variable', variable],
    ['ask-provident-fund', providentFund],
    ['ask-gratuity', gratuity],
  ];
  return {
    country: 'india',
    rows,
    questions: unknown.flatMap(([question, figure]) => (figure ? [] : [question])),
  };
}
