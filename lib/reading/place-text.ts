/** Places that prose and labels state: "Location: Austin, TX", "based in our London office", a card's second line. */
import { AREAS, CITIES } from './place-names.ts';
import { countryOf, namesPlace, parsePlace, REMOTE } from './place-parse.ts';
import { found } from './read-quote.ts';
import type { Finding, Kind, PlaceRead } from './reading.ts';
import type { Snapshot } from './snapshot.ts';
import { TITLE_NOUN } from './title-grammar.ts';

/** "Location", "Available Locations", "Place of work" … with the value on the same line or the next one. */
const LABEL =
  /^(?:(?:job|work|primary|available|office|role|position|current|base|main|your)\s+)?(?:locations?|place\s+of\s+work|workplace|work\s+site|based|office|where|city)(?:\s*\((?:s|es)\))?[ \t]*(?:[:\t–—-]+[ \t]*|\n)(.{2,160})$/gim;

/** Capitalised place: "San Francisco, CA", "London", "Sugar Land, Texas". */
const WORD = String.raw`(?:St\.|\p{Lu}[\p{L}'’-]+)`;
const NAME = String.raw`(${WORD}(?:[ ](?:Le[ ])?${WORD}){0,3}(?:,[ ]\p{Lu}[\p{L}]+(?:[ ]\p{Lu}[\p{L}]+){0,2}|,[ ]D\.C\.){0,2})`;
const SENTENCES = [
  // "based in our Austin, TX office", "working from the London office"
  String.raw`\b(?:based|located|work(?:ing)?|position(?:ed)?|report(?:ing)?|situated)\s+(?:out\s+of|in|at|from)\s+(?:our|its|the)\s+${NAME},?\s+(?:offices?|headquarters|hub|campus|facility)`,
  String.raw`\b(?:in|at|from|of)\s+(?:our|its)\s+${NAME},?\s+(?:office|headquarters|hub|campus)`,
  String.raw`\b(?:based|located|situated|resident)\s+(?:out\s+of|in|at)\s+${NAME}`,
  String.raw`\b(?:(?:our|its)\s+(?:office|offices|facility|headquarters|hub)|work\s+(?:at|from)\s+(?:our|the)\s+(?:office|facility))\s+(?:is\s+)?(?:located\s+)?(?:in|at)\s+(?:\d[^,\n]{3,60},\s+)?${NAME}`,
  String.raw`\b(?:position|role|job)\s+(?:is|will\s+be)\s+(?:based\s+)?in\s+${NAME}`,
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

function stated(text: string): Try[] {
  return SENTENCES.flatMap((pattern): Try[] => {
    for (const match of text.matchAll(new RegExp(pattern, 'gmu'))) {
      const name = match[1] as string;
      const [first = '', second = ''] = name.split(/,\s*/);
      if (countryOf(first) === null && countryOf(second) === null) continue;
      const start = match.index + match[0].indexOf(name);
      return [{ text: name, start, end: start + name.length, rule: 'place-sentence' }];
    }
    return [];
  });
}

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
      const value = segment.replace(/^[^\p{L}]+/u, '').trim();
      const start = offset + segment.indexOf(value);
      const found = { text: value, start, end: start + value.length, rule: 'place-head' };
      if (value.length >= 2 && value.length <= 90 && isPlaceText(value)) (isTitle ? late : tries).push(found);
      offset += segment.length;
    }
    at += line.length + 1;
  }
  // A title's own end ("… - London") counts only where nothing else names a place, and only for a city.
  return [...tries, ...late.filter(({ text: value }) => CITIES.has(value.toLowerCase()))];
}

/** True where a short text is nothing but place names and modes; an unknown town needs its region after it. */
function isPlaceText(value: string): boolean {
  if (!namesPlace(value)) return false;
  const pieces = value
    .split(/[,;/|()]|\s-\s|\s(?:or|and|in|within)\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^(?:hybrid|on-?site)\b/i.test(piece));
  const unknown = pieces.filter(
    (piece) => countryOf(piece) === null && !REMOTE.test(piece) && !AREAS.has(piece.toLowerCase()),
  );
  if (unknown.length === 0) return true;
  return (
    unknown.length === 1 &&
    unknown[0] === pieces[0] &&
    pieces.length > 1 &&
    /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(unknown[0] ?? '') &&
    !TITLE_NOUN.test(unknown[0] ?? '')
  );
}

/** The first place that the text states, best kind of statement first. */
export function placesInText(snapshot: Snapshot, kind: Kind): Finding<PlaceRead> | null {
  const head = snapshot.text.slice(0, 6000);
  const body = snapshot.text.slice(0, 60_000);
  const tries =
    kind === 'posting'
      ? [...headLine(head), ...labelled(body), ...stated(head)]
      : [...labelled(body), ...stated(body)];
  for (const { text, start, end, rule } of tries) {
    const value = parsePlace(text);
    if (value) return found(value, snapshot.text, start, end, rule);
  }
  return null;
}
