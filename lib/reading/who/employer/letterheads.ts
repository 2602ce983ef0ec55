import { marksIn } from '../../../lexicon/near.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { labelledLines } from '../../labels.ts';
import { linesOf, type Marked } from '../../marked.ts';
import { namesPlace } from '../../place/parse.ts';
import type { Candidate } from './candidate.ts';
import { couldBeName, isNameWord, namesIn } from './names.ts';
import { at, isHead, isLegalHead, isOffice, partsOf } from './shape.ts';

const isPerson = (name: string, people: ReadonlySet<string>): boolean =>
  name.split(/[\s.]+/).some((word) => people.has(word.toLowerCase()));

/** "GRUPO QUILL, S.C.", "Quill e Hijos, A.C.": a form in initials, which behind a town is a state's: "Columbia, S.C.". */
const PARTNERSHIP = /, (?:\p{Lu}\.){2,4}$/u;

/** What stands above a letter's date and reader: a name and nothing else, in one of its first lines. */
function letterhead(marked: Marked, people: ReadonlySet<string>): Candidate[] {
  const first = Math.max(0, marked.text.search(/\S/));
  for (const { line, start } of linesOf(marked.text.slice(first, first + 400), 3)) {
    const name = line.trim().replace('[', '').replace(']', '').replace(PARTNERSHIP, '');
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
      ...(commas.length > 1 && isOffice(commas[0] ?? '', commas.slice(1).join(', '))
        ? [commas.slice(1).join(', ')]
        : []),
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

/** Names behind a label: "Company: Acme", "EMPLEADOR: Textiles La Quebrada S.A.S., NIT 901". */
export function labelledNames({ text }: Marked): Candidate[] {
  const found: Candidate[] = [];
  for (const { value, start } of labelledLines(text, 'employer-label')) {
    const [first] = namesIn(value.slice(0, 90), wordsOf(value.slice(0, 90)), 1);
    if (first && first.start <= 4 && couldBeName(first.name) && !namesPlace(first.name))
      found.push(at(first.name, 9, 'company-label', start + first.start));
  }
  return found;
}

/** What a note's heading says behind the employer's name: "Quill Bank – grad offer (my notes)", "Halyard call, 25 Nov". */
const NOTE_WORDS = new Set(
  'offer offers notes note call recap summary terms angebot offre oferta aanbod proposta'.split(' '),
);
/** "Orrin Bio — where we are". */
const WHERE_IT_STANDS = /\bwhere (?:we|i|it|things) (?:are|am|is|stands?|landed)\b/i;

/** "NOTES -- call w/ Te Awa Freshwater Institute, wed 18 nov": what comes before the employer's name. */
const CALL_WITH =
  /^(?:(?:my )?notes?\b[ :–—-]{1,4})?(?:(?:phone |video |teams |zoom )?call|chat|spoke|talk) (?:w\/|with) /i;

/** The heading of somebody's notes: the employer, and what the notes are about. */
function noteHeading({ text }: Marked, people: ReadonlySet<string>): Candidate[] {
  const start = Math.max(0, text.search(/[\p{L}\p{N}]/u));
  const whole = text.slice(start, start + 120).split('\n', 1)[0] ?? '';
  const [called = ''] = CALL_WITH.exec(whole) ?? [];
  const line = whole.slice(called.length);
  const sign = line.search(/ [-–—] |: |, |$/);
  const about = wordsOf(line).find(({ lower }) => NOTE_WORDS.has(lower));
  if (called === '' && about === undefined && !WHERE_IT_STANDS.test(line.slice(sign))) return [];
  const name = line.slice(0, Math.min(sign, about?.start ?? sign)).trim();
  return name.length >= 3 &&
    name.length < line.length &&
    isHead(name) &&
    !isPerson(name, people) &&
    !isTitle(name)
    ? [at(name, 4, 'company-note', start + called.length)]
    : [];
}

/** "[14/04, 17:44] Kemi: ", "*": what a chat has before what somebody writes, and before what is bold. */
const SPEAKER = /^(?:\[[^\]\n]{5,30}\] ?(?:\p{Lu}[^:\n]{0,40}: )?[*_]{0,2}|[*_]{1,2}(?=\p{L}))/u;

/** "Kemi: Tarn & Vale – Head of Retail, Leeds": in a chat the offer's own heading, the employer before the title. */
function aboveOffer({ text }: Marked, people: ReadonlySet<string>): Candidate[] {
  return linesOf(text.slice(0, CHAT_HEAD)).flatMap(({ line, start }) => {
    const from = line.length <= 160 ? (SPEAKER.exec(line)?.[0].length ?? 0) : 0;
    const cut = from === 0 ? -1 : line.slice(from).search(/ [–—|-] /);
    if (cut <= 0) return [];
    const name = line.slice(from, from + cut);
    const behind = line.slice(from + cut + 3);
    const [title = ''] = behind.split(/, | [–—|-] |[*(]/);
    return isNameWord(behind) && isTitle(title) && isHead(name) && !isPerson(name, people) && !/:/.test(title)
      ? [at(name, 4, 'company-note', start + from)]
      : [];
  });
}
const CHAT_HEAD = 3000;

/** What a letter's edges say of the employer. */
export const headsOfOffers = (marked: Marked, people: ReadonlySet<string>): Candidate[] => [
  ...noteHeading(marked, people),
  ...aboveOffer(marked, people),
  ...edges(marked, people),
  ...letterhead(marked, people),
];
