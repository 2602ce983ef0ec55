/**
 * What a heading of a column or a row measures, by the classes of its words and never by a list of headings: `Stock
 * (RSU/4yr)`, `Equity (Pre-IPO/4yr)`, `RSU Grant (4-yr vest)`, `NET Stock/4yr` are all one class, equity with years.
 */

export type Measure = 'base' | 'grant' | 'bonus' | 'signOn' | 'total' | 'variable';

export interface Measured {
  is: Measure;
  /** Vesting years that the heading states. */
  years: number | null;
  /** "Annual RSU", "Stock/yr". */
  yearly: boolean;
  monthly: boolean;
  kind: 'rsu' | 'options' | 'pre-ipo' | 'units' | null;
  /** The heading says that its figures are estimates. */
  approximate: boolean;
  /** The heading as printed, without emphasis. */
  label: string;
}

const CLASSES = {
  signOn: /\b(?:sign(?:ing)?[- ]?on|signing|sign-?on|joining|relocation)\b/,
  shared: /\b(?:carry|carried|profits?[- ]shar(?:e|ing)|gain[- ]?sharing|commissions?|co-?invest(?:ment)?)\b/,
  equity:
    /\b(?:stock|rsus?|equity|options?|shares?|grants?|isos?|nsos?|psus?|rsas?|esops?|ppus?|units?|warrants?|sars|lti|long[- ]term)\b/,
  base: /\b(?:base|salary|basic|fixed)\b/,
  bonus: /\b(?:bonus(?:es)?|incentive|sti|variable)\b/,
  total: /\b(?:total|tc|tct|all[- ]?in|package|ote|overall)\b/,
  pay: /\b(?:comp|compensation|pay|remuneration|earnings)\b/,
  cash: /\bcash\b/,
} as const;

const YEARS = /(?:\/|\b|\()(\d{1,2})[- ]?y(?:ea)?rs?\b|\b(\d{1,2})[- ]?years?\b/;

const kindOf = (text: string): Measured['kind'] =>
  /pre-?ipo/.test(text)
    ? 'pre-ipo'
    : /\brsus?\b|restricted stock/.test(text) && !/option/.test(text)
      ? 'rsu'
      : /\b(?:options?|isos?|nsos?)\b/.test(text) && !/rsu/.test(text)
        ? 'options'
        : /\b(?:units?|ppus?)\b/.test(text)
          ? 'units'
          : null;

function measure(text: string): Measure | null {
  const has = (name: keyof typeof CLASSES): boolean => CLASSES[name].test(text);
  if (has('signOn')) return 'signOn';
  if (has('shared')) return 'variable';
  if (has('total') && !has('cash')) {
    // "Total Stock" is a grant, "Total Base" a base; a total that names its parts stays a total.
    if (!has('pay') && has('equity') && !has('base')) return 'grant';
    if (!has('pay') && has('base') && !has('equity') && !has('bonus')) return 'base';
    return 'total';
  }
  if (has('equity') && has('bonus')) return 'variable';
  if (has('base') && (has('bonus') || has('equity'))) return null;
  if (has('equity')) return 'grant';
  if (has('base')) return 'base';
  if (has('bonus')) return 'bonus';
  if (has('cash')) return null;
  // "NET (4yr)": vesting years and a ticker are a grant.
  if (YEARS.test(text) && !/\bexperience|\byoe\b/.test(text)) return 'grant';
  return has('pay') ? 'total' : null;
}

/** The measure of a heading; null where its words say none, or two that no figure can be at once. */
export function measureOf(heading: string): Measured | null {
  const label = heading.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
  const text = label.toLowerCase();
  const is = measure(text);
  if (!is) return null;
  const years = is === 'grant' ? YEARS.exec(text) : null;
  const count = Number(years?.[1] ?? years?.[2] ?? 0);
  return {
    is,
    years: count > 1 ? count : null,
    yearly: /\/ ?y(?:ea)?r\b|\bper y(?:ea)?r\b|\bannual|\byearly|\/ ?1 ?yr|\bp\.?a\b/.test(text),
    monthly: /\/ ?mo(?:nth)?\b|\bmonthly|\bper month/.test(text),
    kind: is === 'grant' ? kindOf(text) : null,
    approximate: /\best\b|\bapprox|~|\bestimate/.test(text),
    label,
  };
}
