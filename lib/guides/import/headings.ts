/** The headings of a guide by what they open, whatever their wording and marks. */

import { trimOf } from './trim.ts';

export type Part = 'dna' | 'bands' | 'mapping' | 'levers' | 'lever' | 'strategy' | 'sources' | 'other';

/** In order of trial: the narrow ones first. */
const PARTS: [Part, RegExp][] = [
  // A lever's heading names it in words of its own: "Global Lever 2: Open Source Standing".
  ['lever', /\blever \d/i],
  ['strategy', /\bnegotiat(?:e|ion) up\b|\bnegotiation strateg(?:y|ies)\b|\bcounter[- ]?offer strategy\b/i],
  ['sources', /\bevidence\b|(?<!\bopen )\bsources?\b|\breferences\b|\bcitations\b/i],
  ['levers', /\blevers\b/i],
  ['lever', /\blever\b/i],
  ['dna', /\bnegotiation dna\b|\bwhy this role\b|\brole overview\b|\bcompany overview\b/i],
  [
    'mapping',
    /\blevel(?:l?ing)?(?: [&\w]{1,20}){0,3} (?:mapping|map|equivalen\w{1,6}|guide|table|structure)\b|\binternal (?:titles|levels)\b|\bequivalen\w{1,6}\b|\bcareer ladder\b|\blevels\b/i,
  ],
  [
    'bands',
    /\bbenchmarks?\b|\bcompensation\b|\bsalary\b|\bbands?\b|\bpay\b|\bbase\b|\btotal comp\b|\bby (?:region|level|location)\b/i,
  ],
];

export function partOf(heading: string): Part {
  return PARTS.find(([, words]) => words.test(heading))?.[0] ?? 'other';
}

/** Headings that a saved page's text shows without any mark; only these words, alone on their line. */
const BARE =
  /^(?:negotiation dna|global levers|(?:company[- ]specific|key|regional) levers|level mapping(?: & internal titles)?|evidence (?:&|and) sources|sources|compensation (?:benchmarks|bands)(?: \(\d{4}\))?|salary (?:benchmarks|bands)(?: \(\d{4}\))?|negotiate up strategy|negotiation strategy|compensation by (?:region|level|location))$/i;

/** The same words at the end of another line, run together with it: "…Get My Playbook →Negotiation DNA". */
const GLUED =
  /[^\s|*#>"“([-](negotiation dna|global levers|level mapping|evidence (?:&|and) sources|compensation benchmarks|negotiate up strategy)$/i;

const MARK = /^\s{0,3}(#{1,6})([^#].{0,310})/;
const BOLD = /^\s{0,3}(?:\*\*|__)([^*_|]{2,120}?):?(?:\*\*|__):?\s{0,9}$/;

export interface Heading {
  /** 1–6; 4 for a heading without marks. */
  depth: number;
  text: string;
}

/** The heading that a line is, or null. */
export function headingOf(line: string): Heading | null {
  const marked = MARK.exec(line);
  if (marked && line.length < 320) {
    const text = plain(trimOf(marked[2] as string, '#'));
    if (text !== '') return { depth: (marked[1] as string).length, text };
  }
  const text = line.trim().replace(/:$/, '');
  if (BARE.test(text)) return { depth: 4, text };
  const bold = BOLD.exec(line);
  return bold ? { depth: 5, text: plain(bold[1] as string) } : null;
}

const plain = (text: string): string => text.replace(/\*\*|__|`/g, '').trim();

/** The places where headings are run together with what stands before them; empty for most lines. */
export function gluedAt(line: string): number {
  const words = GLUED.exec(line);
  if (words) return words.index + 1;
  const marks = /[^\s#|](#{2,6} [A-Z])/.exec(line);
  return marks ? marks.index + 1 : 0;
}
