/** Places that prose and labels state: "Location: Austin, TX", "based in our London office", a card's second line. */
import { AREAS, CITIES, COUNTRIES } from './place-names.ts';
import { countryOf, namesPlace, parsePlace, pieces } from './place-parse.ts';
import { found } from './read-quote.ts';
import type { Finding, Kind, PlaceRead } from './reading.ts';
import type { Snapshot } from './snapshot.ts';
import { TITLE_NOUN } from './title-grammar.ts';

/** "Location", "Available Locations", "Place of work" … with the value on the same line or the next one. */
const LABEL =
  /^(?:(?:job|work|primary|available|office|role|position|current|base|main|your)\s+)?(?:locations?|place\s+of\s+work|workplace|work\s+site|based|office|where|city|lieu(?:\s+de\s+travail)?|localisation|(?:arbeits)?ort|standort|ubicación|localidad|luogo|sede|localização|locatie|standplaats|lokalizacja)(?:\s*\((?:s|es)\))?[ \t]*(?:[:\t–—-]+[ \t]*|\n)(.{2,160})$/gim;

/** Capitalised place: "San Francisco, CA", "London", "Sugar Land, Texas". */
const WORD = String.raw`(?:St\.|\p{Lu}[\p{L}'’-]+)`;
const NAME = String.raw`(${WORD}(?:[ ](?:Le[ ])?${WORD}){0,3}(?:,[ ]\p{Lu}[\p{L}]+(?:[ ]\p{Lu}[\p{L}]+){0,2}|,[ ]D\.C\.){0,2})`;
const SITE = String.raw`(?:offices?|headquarters|hub|campus|site|facility|lab|studio)`;
/** What offers and postings alike say about the place of work. */
const SENTENCES = [
  // "based in our Austin, TX office", "working from the London office"
  String.raw`\b(?:based|located|work(?:ing)?|position(?:ed)?|report(?:ing)?|situated)\s+(?:out\s+of|in|at|from)\s+(?:our|its|the)\s+${NAME},?\s+${SITE}`,
  String.raw`\b(?:in|at|from|of|be)\s+(?:our|its)\s+${NAME},?\s+${SITE}`,
  String.raw`\b(?:based|located|situated|resident)\s+(?:out\s+of|in|at)\s+${NAME}`,
  String.raw`\b(?:(?:our|its)\s+${SITE}|work\s+(?:at|from)\s+(?:our|the)\s+${SITE})\s+(?:is\s+)?(?:located\s+)?(?:in|at)\s+(?:\d[^,\n]{3,60},\s+)?${NAME}`,
  String.raw`\bplace\s+of\s+work\s+(?:is|will\s+be|shall\s+be)\s+(?:in\s+|at\s+)?(?:our\s+|the\s+)?${NAME}`,
  String.raw`\b(?:hiring|seeking|looking\s+for)\s+an?\s+[^.\n]{3,80}?\s+in\s+${NAME}`,
  String.raw`\b(?:position|role|job)\s+(?:is|will\s+be)\s+(?:based\s+)?in\s+${NAME}`,
  String.raw`\b((?:fully\s+|100%\s+)?remote(?:ly)?,?\s+(?:within|from|in|across|anywhere\s+in)\s+(?:the\s+)?(?:U\.S\.A?\.?|\p{Lu}\p{L}+(?:[ ]\p{Lu}\p{L}+){0,2}))`,
];
/** A letter says where the work is before its clauses, which name courts and arbitrators. */
const LETTER_HEAD = 4000;
/** What only a letter to one person says: in a posting the same words are about the company. */
const OFFER_SENTENCES = [
  String.raw`\p{Lu}[\p{L}/]+\s+(?:role\s+|position\s+)?(?:based\s+)?in\s+(?:our\s+)?${NAME}`,
  String.raw`\b(?:Inc|LLC|Ltd|Limited|Corp|GmbH|plc)\.?,\s+(?:in\s+)?${NAME}`,
  String.raw`\b(?:at|with|for)\s+\p{Lu}[\p{L}\d .&-]{1,40}?\s?\(${NAME}\)`,
  String.raw`\b(?:join\s+(?:us|our\s+team|the\s+team|\p{Lu}\p{L}+)|(?<!\bto\s)work(?:ing)?|role|position|employment|employed|team|post)\s+(?:[^\n.;]{0,60}\s)?(?:in|at)\s+(?:our\s+)?${NAME}`,
  String.raw`^In\s+${NAME}(?=,)`,
];

interface Try {
  text: string;
  start: number;
  end: number;
  rule: string;
}

function labelled(text: string): Try[] {
  return [...text.matchAll(LABEL)].slice(0, 20).flatMap((match) => {
    const value = (match[1] as string).replace(/\.$/, '').trim();
    const start = match.index + match[0].lastIndexOf(value);
    return namesPlace(value) ? [{ text: value, start, end: start + value.length, rule: 'place-label' }] : [];
  });
}

function stated(text: string, sentences: string[]): Try[] {
  return sentences.flatMap((pattern): Try[] => {
    for (const match of text.matchAll(new RegExp(pattern, 'gmu'))) {
      const [first = '', second = ''] = (match[1] as string).split(/,\s*/);
      // "at Acme, Hyderabad": the first name is the employer's.
      const name =
        countryOf(first) === null && CITIES.has(second.toLowerCase())
          ? (match[1] as string).slice((match[1] as string).indexOf(second))
          : (match[1] as string);
      if (!isPlaceText(name) && countryOf(second) === null) continue;
      const start = match.index + match[0].indexOf(name);
      return [{ text: name, start, end: start + name.length, rule: 'place-sentence' }];
    }
    return [];
  });
}

const MODE_BEFORE = /^(?:on-?site|hybrid|in[ -]person|in[ -]office)[\s:,]+(?:in\s+)?/i;
const BARS = /(\s[|•·–—-]\s|\||-\s|\p{Extended_Pictographic})/u;

/** A posting's head: one of its first short lines, or one part of a line divided by bars, dashes or signs. */
function headLine(text: string): Try[] {
  const tries: Try[] = [];
  const late: Try[] = [];
  let at = 0;
  for (const [i, line] of text.split('\n', 12).entries()) {
    const segments = line.length <= 400 ? line.split(BARS) : [];
    const isTitle = i === 0 && segments.length < 5;
    let offset = at;
    for (const segment of segments) {
      // "ONSITE SF Bay Area", "Madrid (ONSITE 60%) incl. relocation": the mode is not the name, the rest is comment.
      const bare = segment
        .replace(/^[^\p{L}]+/u, '')
        .replace(/^[\p{L} ]{2,30}:\s*/u, '')
        .trim();
      const value = isPlaceText(bare)
        ? bare
        : bare
            .replace(MODE_BEFORE, '')
            .replace(/\s\([^()\n]{2,40}\)\s.{0,80}$/, '')
            .trim();
      const start = offset + segment.indexOf(value);
      const found = { text: value, start, end: start + value.length, rule: 'place-head' };
      if (value.length >= 2 && value.length <= 90 && isPlaceText(value)) (isTitle ? late : tries).push(found);
      offset += segment.length;
    }
    at += line.length + 1;
  }
  // A title's own end ("… - London") counts only where nothing else names a place, and not for a region.
  return [
    ...tries,
    ...late.filter(
      ({ text: value }) =>
        CITIES.has(value.toLowerCase()) || (value.length > 3 && COUNTRIES.has(value.toLowerCase())),
    ),
  ];
}

/** True where a short text is nothing but place names and modes; an unknown town needs its region after it. */
function isPlaceText(value: string): boolean {
  if (!namesPlace(value)) return false;
  const names = pieces(value);
  const unknown = names.filter((name) => countryOf(name) === null && !AREAS.has(name.toLowerCase()));
  if (unknown.length === 0) return true;
  const [town = ''] = unknown;
  return (
    unknown.length === 1 &&
    town === names[0] &&
    names.length > 1 &&
    /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(town) &&
    !TITLE_NOUN.test(town)
  );
}

/** The first place that the text states, best kind of statement first. */
export function placesInText(snapshot: Snapshot, kind: Kind): Finding<PlaceRead> | null {
  const head = snapshot.text.slice(0, 6000);
  const body = snapshot.text.slice(0, 60_000);
  const tries =
    kind === 'posting'
      ? [...headLine(head), ...labelled(body), ...stated(head, SENTENCES)]
      : [
          ...labelled(body),
          ...stated(body, SENTENCES),
          ...stated(head.slice(0, LETTER_HEAD), OFFER_SENTENCES),
        ];
  for (const { text, start, end, rule } of tries) {
    const value = parsePlace(text);
    if (value) return found(value, snapshot.text, start, end, rule);
  }
  return null;
}
