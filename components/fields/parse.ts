/** What a person types into a number field: `205,000`, `205k`, `52 lakh`, `1.2 crore`, `£82K`, `10%`. */

const SCALES: [RegExp, number][] = [
  [/(?:crores?|cr)$/, 1e7],
  [/(?:lakhs?|lacs?|l|lpa)$/, 1e5],
  [/(?:millions?|mn|m)$/, 1e6],
  [/(?:thousand|k)$/, 1e3],
];

const MAX_LENGTH = 40;

/** Digits with separators to a number: a mark followed by one or two digits at the end is the decimal mark. */
function plainNumber(text: string): number | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const marks = text.match(/[.,]/g) ?? [];
  const fraction = decimal && (marks.length === 1 || marks.at(-1) !== marks[0]) ? decimal[1] : undefined;
  const whole = fraction === undefined ? text : text.slice(0, -fraction.length - 1);
  const value = Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** The amount, or null where the text is not one number. Currency signs and spaces are left out. */
export function amountFromText(text: string): number | null {
  let rest = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replaceAll(/[\s'’\u00a0\u202f]|\p{Sc}|^[a-z]{3}(?=\d)/gu, '');
  let scale = 1;
  for (const [ending, factor] of SCALES) {
    if (!ending.test(rest)) continue;
    rest = rest.replace(ending, '');
    scale = factor;
    break;
  }
  const value = plainNumber(rest);
  return value === null ? null : Math.round(value * scale * 100) / 100;
}

/** `10` and `10%` are both ten percent; null where the text is no percentage between 0 and 500. */
export function percentFromText(text: string): number | null {
  const value = amountFromText(text.replace('%', ''));
  return value === null || value > 500 ? null : value / 100;
}
