/** Pay in 13 or 14 instalments: a month is then not a twelfth of the year. */
import { numberOf } from '../../lexicon/numbers.ts';
import { found, quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const COUNT =
  '1[2-6](?:[.,]\\d{1,2})?|twelve|thirteen|fourteen|fifteen|dreizehn|vierzehn|treize|quatorze|trece|catorce|catorze|treze|tredici|quattordici|dertien|veertien';
const NOUN =
  "instal?lments|salaries|salary payments|monthly salaries|payments|months?['’]? (?:salary|pay)|pagas|pagos|mensualidades|mensualit[àée]s?|mensilità|monats(?:gehälter\\p{L}?|löhnen?|raten)|gehälter\\p{L}?|raten|mois|salários|meses|maandsalarissen|termijnen|maanden|pensji|wynagrodzeń|versements";
const BEHIND = new RegExp(
  `(?<![\\p{L}\\d.,])(${COUNT})(?:th)? (?:equal |gross |gleichen |monatlichen |iguales? |monthly )?(?:${NOUN})(?!\\p{L})`,
  'giu',
);
/** "CHF 8'500 x 13", "€ 4.200 × 13,92". */
const TIMES = /[x×*]\s?(1[2-6](?:[.,]\d{1,2})?)(?![\d.,]\d|%)/giu;
/** Said of one more salary than twelve. */
const ONE_MORE =
  /(?<!\p{L})(?:13(?:th|\.|e|º|ème)?[- ](?:month|monats(?:gehalt|lohn)|gehalt|mois|maand|salário|salary)|thirteenth (?:month|salary)|dreizehntes|treizième mois|dertiende maand|décimo terceiro|tredicesima|trzynast\p{L}{1,3})(?!\p{L})/iu;
const TWO_MORE =
  /(?<!\p{L})(?:14(?:th|\.|e|º)?[- ](?:month|monatsgehalt|mois|salário)|fourteenth|vierzehntes|décimo quarto|quattordicesima)(?!\p{L})/iu;

const countOf = (words: string): number | null =>
  /^\d/.test(words) ? Number(words.replace(',', '.')) : numberOf(words);

const instalments: Term = {
  name: 'instalments',
  order: 180,
  read({ text }, terms) {
    if (terms.base.length === 0) return;
    for (const pattern of [BEHIND, TIMES])
      for (const match of text.matchAll(pattern)) {
        const value = countOf(match[1] ?? '');
        if (value !== null && value > 12) return say(value, match.index, match[0].length);
        // Twelve is what everybody expects: a number, and nothing to remark.
        if (value === 12 && pattern === BEHIND)
          terms.instalments ??= found(12, text, match.index, match.index + match[0].length, 'instalments');
      }
    const [two, one] = [TWO_MORE.exec(text), ONE_MORE.exec(text)];
    const match = two ?? one;
    if (match !== null) say(two === null ? 13 : 14, match.index, match[0].length);

    function say(value: number, start: number, length: number): void {
      terms.instalments = found(value, text, start, start + length, 'instalments');
      terms.remarks.push({ code: 'instalments', quote: quoteAt(text, start, start + length) });
    }
  },
};

export default instalments;
