/** Years over which a text says that a grant vests: "RSUs over 4 years", "4-year vest", "over four years". */

const NUMBERS = ['two', 'three', 'four', 'five', 'six'];
const NUMBER = String.raw`(\d{1,2}|${NUMBERS.join('|')})`;
const GRANT = String.raw`(?:vest\w{0,4}|rsus?|stock|equity|options?|grants?)`;
const YEARS = new RegExp(
  [
    String.raw`\b${NUMBER}[- ]?(?:yr|year)[- ](?:vest\w{0,4}|grant|schedule|period)`,
    String.raw`\b${GRANT}\b[^.|]{0,40}?\bover ${NUMBER}[- ]?(?:years?|yrs?)\b`,
    String.raw`\bover ${NUMBER} years?\b[^.|]{0,30}\bvest`,
    String.raw`\b${GRANT}\s?(?:\(|\/)\s?(\d{1,2})-?\s?(?:yrs?|years?)\b`,
  ].join('|'),
  'i',
);

/** The years, or null. One year is no vesting that is spread. */
export function grantYearsIn(text: string): number | null {
  const found = YEARS.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (found === undefined) return null;
  const word = NUMBERS.indexOf(found.toLowerCase());
  const years = word >= 0 ? word + 2 : Number(found);
  return years > 1 ? years : null;
}
