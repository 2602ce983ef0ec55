/** Places that prose and labels state: "Location: Austin, TX", "based in our London office", a card's second line. */

import { isLegalName } from '../../lexicon/legal-forms.ts';
import { isTitle } from '../../lexicon/title-nouns.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { labelledLines } from '../labels.ts';
import { found } from '../read-quote.ts';
import type { Finding, Kind, PlaceRead } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';
import { couldBeName, isNameWord } from '../who/employer/names.ts';
import type { PlaceCandidate } from './candidate.ts';
import { CITIES, COUNTRIES } from './names.ts';
import { countryOf, isPlaceText, type Known, namesPlace, parsePlace, pieces } from './parse.ts';
import { placeSentences } from './sentences.ts';
import type { Towns } from './towns/towns.ts';

/** Words that a label's value has where it names no town. */
const NO_TOWN = new Set(
  `multiple flexible various several negotiable confidential confirmed below onsite hybrid office headquarters your the any all full
  part time type date department not none team company salary tbd site`.split(/[ \n]+/),
);
/** Labels that stand before much else: "Office: closed on Fridays", "Sede: legale". */
const LOOSE = new Set(['office', 'site', 'based', 'posting', 'ort', 'plaats', 'where', 'work from']);
const MOST_LABELS = 20;
const LONGEST = 160;

/** "Avonmouth depot": what sort of site it is. */
const SITE =
  /\s(?:depot|office|offices|site|plant|yard|warehouse|campus|branch|store|factory|werk|büro|filiale|agence|bureau|oficina|planta|kantoor|vestiging|sede|stabilimento|biuro)$/iu;

/** "Lugar⇥Quellón, Chiloé", "Standort | Berlin, remote bis 40 %": the value as written, up to what is no place. */
function townIn(rest: string): string {
  const [first = ''] = rest.split(/[\t|;]|\. |, (?=\p{Ll})|\s\((?=[\p{Ll}\d])/u, 1);
  const value = first.trim().replace(SITE, '');
  return value.endsWith('.') ? value.slice(0, -1) : value;
}

/** "Chicago hybrid, 2 days": the longest beginning that is a known place. */
function beginning(value: string): string | null {
  const words = wordsOf(value.slice(0, 60));
  for (let n = Math.min(words.length, 6); n > 0; n--) {
    const part = value.slice(0, words[n - 1]?.end);
    if (isNameWord(part) && isPlaceText(part)) return part;
  }
  return null;
}

/** Places behind labels; a town that is unknown here is read as written. */
function labelled(text: string): PlaceCandidate[] {
  const tries: PlaceCandidate[] = [];
  for (const { label, value: rest, start } of labelledLines(text, 'place-label')) {
    if (tries.length >= MOST_LABELS) break;
    const whole = rest.slice(0, LONGEST);
    const value = isPlaceText(whole) ? whole : (beginning(whole) ?? townIn(whole));
    const words = wordsOf(value);
    const isTown =
      !LOOSE.has(label.toLowerCase()) &&
      value.length >= 3 &&
      words.length <= 7 &&
      isNameWord(value) &&
      words.every((word) => isNameWord(value.slice(word.start, word.end)) || word.lower.length <= 3) &&
      !words.some(({ lower }) => NO_TOWN.has(lower)) &&
      !isTitle(value) &&
      !isLegalName(value) &&
      couldBeName(value);
    // "3.1 Your normal place of work is our office in Hull": a sentence, which is read as one.
    const isSentence = words.length > 8 && /^\d{1,2}\.\d/.test(value);
    if (value !== '' && (isTown || (namesPlace(value) && !isSentence)))
      tries.push({ text: value, start, end: start + value.length, rule: 'place-label' });
  }
  return tries;
}

/** What a line or a part of it may begin with before its words. */
const SIGNS = /^[^\p{L}]{1,20}/u;
const LABEL = /^([\p{L} ]{2,30}):/u;
const MODE_BEFORE = /^(?:on-?site|hybrid|in[ -]person|in[ -]office)[\s:,]{1,3}(?:in\s)?/i;
/** Labels before places where something else than the work is. */
const NO_PLACE = new Set(
  'licence licences license licenses licensure state states client clients customer customers travel market markets language languages certification certifications registration registered registrations'.split(
    ' ',
  ),
);
const BARS = /(\s[|•·–—-]\s|\||-\s|\p{Extended_Pictographic})/u;

/** Before a bar an unknown name is the employer's, not a town's. */
const allKnown = (text: string): boolean => pieces(text).every((piece) => isPlaceText(piece));

/** Regions by their last word, where no list has them. */
const REGION = /(?:^|\s)(?:Cape|Province|County|Region|State|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga)$/;

/** Whether a region or country that lists have is one in which there is a town of that name. */
function isRegionOf(region: string, town: string, towns: Towns): boolean {
  const country = countryOf(region);
  return country !== null && !CITIES.has(region.toLowerCase()) && towns.countriesOf(town).includes(country);
}

/** "Quill, S.L. · Zaragoza (híbrido) · …", "Tarazona (Zaragoza)": a town of the world behind a bar, or with its region. */
function isTownOfLine(value: string, segments: string[], segment: string, towns: Towns): boolean {
  const names = pieces(value);
  if (value.length > 60 || names.length === 0 || names.length > 3) return false;
  const isTown = (name: string): boolean => isNameWord(name) && towns.countriesOf(name).length > 0;
  // "Mount Pleasant, Timaru, Otago": a suburb that no list has, with its town and its region.
  const [suburb = '', town = '', region = ''] = names;
  if (
    segments.length === 1 &&
    isNameWord(suburb) &&
    !isTitle(suburb) &&
    isTown(town) &&
    isRegionOf(region, town, towns)
  )
    return true;
  if (!names.every((name, i) => isTown(name) || (i > 0 && REGION.test(name)))) return false;
  return segments[0] !== segment || (segments.length === 1 && names.length === 2 && /[(,]/.test(value));
}

/** "Doncaster DN4": a town with the first half of its postcode. */
const OUTWARD = /^(\p{Lu}[\p{L}' -]{2,40}) [A-Z]{1,2}\d[A-Z\d]?$/u;
const isBritishTown = (value: string, towns: Towns): boolean =>
  towns.countriesOf(OUTWARD.exec(value)?.[1] ?? '').includes('GB');

/** A posting's head: one of its first short lines, or one part of a line divided by bars, dashes or signs. */
function headLine(text: string, towns: Towns): PlaceCandidate[] {
  const tries: PlaceCandidate[] = [];
  const late: PlaceCandidate[] = [];
  const unlisted: PlaceCandidate[] = [];
  let at = 0;
  for (const [i, line] of text.split('\n', 12).entries()) {
    const segments = line.length <= 400 ? line.split(BARS) : [];
    const isTitle = i === 0 && segments.length < 5;
    // "Remote, Hybrid - WFH / Leeds, United Kingdom": nothing but places, however it is divided.
    const all = line.replace(SIGNS, '').trim();
    if (segments.length > 1 && all.length <= 120 && isPlaceText(all) && (!BARS.test(all) || allKnown(all))) {
      const start = at + line.indexOf(all);
      tries.push({ text: all, start, end: start + all.length, rule: 'place-head' });
    }
    let offset = at;
    for (const segment of segments) {
      // "ONSITE SF Bay Area", "Madrid (ONSITE 60%) incl. relocation": the mode is not the name, the rest is comment.
      const words = segment.replace(SIGNS, '');
      const label = LABEL.exec(words);
      const bare = NO_PLACE.has(label?.[1]?.toLowerCase() ?? '')
        ? '#'
        : words.slice(label?.[0].length ?? 0).trim();
      const value = isPlaceText(bare)
        ? bare
        : bare
            .replace(MODE_BEFORE, '')
            .replace(/\s\([^()\n]{2,40}\)(?:\s.{0,80})?$/, '')
            .trim();
      const start = offset + segment.indexOf(value);
      const found = { text: value, start, end: start + value.length, rule: 'place-head' };
      if (value.length >= 2 && value.length <= 90 && isPlaceText(value)) (isTitle ? late : tries).push(found);
      else if (!isTitle && (isBritishTown(value, towns) || isTownOfLine(value, segments, segment, towns)))
        unlisted.push(found);
      // "Porter (m/f) – Hotel Quill, Utrecht": the town at the end of the heading.
      const comma = isTitle ? value.lastIndexOf(', ') : -1;
      if (comma > 0) {
        const town = value.slice(comma + 2);
        late.push({ text: town, start: start + comma + 2, end: start + value.length, rule: 'place-head' });
      }
      offset += segment.length;
    }
    at += line.length + 1;
  }
  // A title's own end ("… - London") counts only where nothing else names a place, and not for a region.
  return [
    ...tries,
    ...unlisted,
    ...late.filter(
      ({ text: value }) =>
        CITIES.has(value.toLowerCase()) || (value.length > 3 && COUNTRIES.has(value.toLowerCase())),
    ),
  ];
}

/** The first place that the text states, best kind of statement first. */
export function placesInText(snapshot: Snapshot, kind: Kind, known: Known): Finding<PlaceRead> | null {
  const head = snapshot.text.slice(0, 6000);
  const body = snapshot.text.slice(0, 60_000);
  const tries =
    kind === 'posting'
      ? [...headLine(head, known.towns), ...labelled(body), ...placeSentences(head, kind, known.towns)]
      : [...labelled(body), ...placeSentences(body, kind, known.towns)];
  for (const { text, start, end, rule } of tries) {
    const value = parsePlace(text, known);
    if (value) return found(value, snapshot.text, start, end, rule);
  }
  return null;
}
