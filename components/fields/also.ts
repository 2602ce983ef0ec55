/** What the letter states that is no field of the offer: names, conditions, printed sums, the rows of a pay table. */
import type { Currency, Period } from '../../lib/money/money.ts';
import type { Finding, Reading } from '../../lib/reading/reading.ts';
import { moneyText, t } from '../words/t.ts';

export interface Also {
  label: string;
  value: string;
  finding: Finding<unknown>;
}

/** A table of more rows than this is shown by its first ones. */
const MOST_ROWS = 40;

const paid = (amount: number, currency: Currency | null, period: Period | null): string => {
  const money = moneyText(amount, currency);
  return period === null ? money : t('panel.also.per', { money, period });
};

/** Each with its words, in the order of a letter's own telling. */
export function alsoIn(reading: Reading): Also[] {
  const { recipient, signer, totals = [], components = [], conditions = [] } = reading;
  const named = (of: 'recipient' | 'signer', finding: Finding<string> | null | undefined): Also[] =>
    finding ? [{ label: t(`panel.also.${of}`), value: finding.value, finding }] : [];
  return [
    ...named('recipient', recipient),
    ...named('signer', signer),
    ...conditions.map((finding) => ({ label: t('panel.also.condition'), value: finding.value, finding })),
    ...totals.map((finding) => {
      const { amount, currency, period, what } = finding.value;
      const sum = what === 'first-year' ? 'firstYear' : what;
      return { label: t('panel.also.total', { sum }), value: paid(amount, currency, period), finding };
    }),
    ...components.slice(0, MOST_ROWS).map((finding) => {
      const { name, amount, currency, period } = finding.value;
      return { label: name, value: paid(amount, currency, period), finding };
    }),
  ];
}
