/** Countries by their ISO 3166 alpha-2 codes, as sentences name them. */

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Names that a sentence gives an article: "in the Netherlands". */
const WITH_ARTICLE = new Set(['US', 'GB', 'NL', 'AE', 'PH', 'CZ', 'DO']);

/** `IN` → `India`, `GB` → `the United Kingdom`; a text that is no code stays. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = NAMES.of(code) ?? code;
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}
