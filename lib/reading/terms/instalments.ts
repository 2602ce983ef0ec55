/** Pay in 13 or 14 instalments: a month is then not a twelfth of the year. */
import { cuesAmong } from '../../lexicon/cues.ts';
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
const countOf = (words: string): number | null =>
  numberOf(words) ?? (Number(words.replace(',', '.')) || null);

const instalments: Term = {
  name: 'instalments',
  order: 180,
  read({ text, marked }, terms) {
    if (terms.base.length === 0) return;
    for (const pattern of [BEHIND, TIMES])
      for (const match of text.matchAll(pattern)) {
        const value = countOf(match[1] ?? '');
        if (value !== null && value > 12) return say(value, match.index, match[0].length);
        // Twelve is what everybody expects: a number, and nothing to remark.
        if (value === 12 && pattern === BEHIND)
          terms.instalments ??= found(12, text, match.index, match.index + match[0].length, 'instalments');
      }
    // Said of the salaries that a year has more than twelve.
    const more = cuesAmong(text, marked.words, 'thirteen', 'fourteen');
    const match = more.find(({ cue }) => cue === 'fourteen') ?? more[0];
    if (match !== undefined) say(match.cue === 'fourteen' ? 14 : 13, match.start, match.end - match.start);

    function say(value: number, start: number, length: number): void {
      terms.instalments = found(value, text, start, start + length, 'instalments');
      terms.remarks.push({ code: 'instalments', quote: quoteAt(text, start, start + length) });
    }
  },
};

export default instalments;
