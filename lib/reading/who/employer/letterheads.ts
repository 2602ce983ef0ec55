/** Employers at the edges of a letter: in its letterhead, on a line of their own, behind the signer. */
import { marksIn } from '../../../lexicon/near.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { linesOf, type Marked } from '../../marked.ts';
import { namesPlace } from '../../place/parse.ts';
import type { Candidate } from './candidate.ts';
import { at, isLegalHead, isNameShaped, partsOf, SMALL } from './heads.ts';
import { couldBeName, isNameWord } from './names.ts';

/** Words of headings and forms, which stand at the top of letters too. */
const FORM = new Set(
  `offer employment employee agreement letter confidential private exhibit via official page strictly summary terms compensation
  appointment contract annex annexure ref date dear re subject candidate name position by mr mrs ms dr copy draft department
  recap call notes note anstellungsvertrag arbeitsvertrag dienstvertrag vertrag angebot contrat contrato arbeidsovereenkomst
  instrumento proposta propuesta oferta carta umowa contratto lettera herrn frau madame monsieur salary package breakdown`.split(
    /\s+/,
  ),
);
/** Firms are called by what their people are: "Cedar & Ash Architects". */
const isFirm = (name: string): boolean => name.includes(' ') && name.toLowerCase().endsWith('s');

/** A few words, every one capitalised, that are no form's, no place and no title. */
function isHead(name: string): boolean {
  const words = name.split(' ');
  const lower = name.toLowerCase();
  return (
    name.length >= 3 &&
    name.length <= 50 &&
    isNameShaped(name, 6) &&
    isNameWord(name) &&
    words.every((word) => SMALL.has(word) || isNameWord(word)) &&
    !/[\d!]|[,.:]$/.test(name) &&
    (lower.startsWith('department of ') || !lower.split(/[\s.,]+/).some((word) => FORM.has(word))) &&
    !namesPlace(name) &&
    (!isTitle(name) || isFirm(name)) &&
    couldBeName(name)
  );
}

const isPerson = (name: string, people: ReadonlySet<string>): boolean =>
  name.split(/[\s.]+/).some((word) => people.has(word.toLowerCase()));

/** What stands above a letter's date and reader: a name and nothing else, in one of its first lines. */
function letterhead(marked: Marked, people: ReadonlySet<string>): Candidate[] {
  const first = Math.max(0, marked.text.search(/\S/));
  for (const { line, start } of linesOf(marked.text.slice(first, first + 400), 3)) {
    const name = line.trim().replace('[', '').replace(']', '');
    // "Exhibit 10.7" stands above a filed letter's own head; below the date stands the reader.
    if (name.toLowerCase().startsWith('exhibit ')) continue;
    if (
      /\d/.test(name) ||
      marksIn(marked, first + start, first + start + line.length, ['greeting']).length > 0
    )
      return [];
    if (isHead(name) && !isPerson(name, people))
      return [at(name, 4, 'company-letterhead', first + start + line.indexOf(name))];
  }
  return [];
}

/** The edges of a letter: legal names on lines of their own, "Kenji Mori, Acme" and "CEO, Acme" at the end. */
function edges({ text }: Marked, people: ReadonlySet<string>): Candidate[] {
  const lines = linesOf(text);
  const candidates: Candidate[] = [];
  for (const [i, { line, start }] of lines.entries()) {
    const head = i < 8;
    if ((!head && i < lines.length - 25) || line.length > 110) continue;
    const bare = line.trim().replace(/^For /, '');
    const add = (name: string, weight: number, rule: string): void =>
      void candidates.push(at(name, weight, rule, start + Math.max(0, line.indexOf(name))));
    if (bare.startsWith('[') && /(?:letterhead|logo)\]$/i.test(bare)) {
      add(bare.slice(1, bare.lastIndexOf(' ')), 6, 'company-letterhead');
      continue;
    }
    // "Acme GmbH | Example Street 4 | 10115 Berlin": the name stands first.
    const label = bare.indexOf(': ');
    const named = label > 0 && label < 25 ? bare.slice(label + 2) : bare;
    const commas = named.split(', ');
    const whole = [
      ...(isTitle(commas[0] ?? '') && commas.length > 1 ? [commas.slice(1).join(', ')] : []),
      ...partsOf(named).slice(0, 1),
      ...[1, 2].map((n) => commas.slice(0, n).join(', ')),
      ...partsOf(bare).slice(-1),
    ].find((part) => isLegalHead(part));
    if (whole) add(whole, 5, head ? 'company-letterhead' : 'company-signature');
    else if (i >= lines.length - 12 && !head) {
      const [signer = '', ...rest] = commas.length > 1 ? commas : partsOf(bare);
      const last = rest.at(-1) ?? '';
      const signed =
        commas.length <= 3 &&
        bare.length <= 80 &&
        (isTitle(signer) || isPerson(signer, people) || i >= lines.length - 6);
      // "Mireia Font⏎Rondalla Digital": below the signer's line.
      const above = lines[i - 1]?.line.trim() ?? '';
      const below = signer.trim();
      if (
        above !== '' &&
        above.length < 40 &&
        isPerson(above, people) &&
        isHead(below) &&
        !isPerson(below, people)
      )
        add(below, 4, 'company-signature');
      if (signed && isNameWord(signer) && isHead(last) && !isPerson(last, people))
        add(last, 4, 'company-signature');
    }
  }
  return candidates;
}

/** What a letter's edges say of the employer. */
export const headsOfOffers = (marked: Marked, people: ReadonlySet<string>): Candidate[] => [
  ...edges(marked, people),
  ...letterhead(marked, people),
];
