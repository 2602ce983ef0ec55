/** Places that prose and labels state: "Location: Austin, TX", "based in our London office", a card's second line. */
import { countryOf, namesPlace, parsePlace, REMOTE } from './place-parse.ts';
import { found } from './read-quote.ts';
import type { Finding, Kind, PlaceRead } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

/** "Location", "Available Locations", "Place of work" … with the value on the same line or the next one. */
const LABEL =
  /^(?:(?:job|work|primary|available|office|role|position|current|base|main|your)\s+)?(?:locations?|place\s+of\s+work|workplace|work\s+site|based|office|where|city)(?:\s*\((?:s|es)\))?[ \t]*(?:[:\t–—-]+[ \t]*|\n)(.{2,160})$/gim;

/** Capitalised place: "San Francisco, CA", "London", "Sugar Land, Texas". */
const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]+)(?:[ ]\p{Lu}[\p{L}.'’-]+){0,3}(?:,[ ](?:\p{Lu}[\p{L}.]+)(?:[ ]\p{Lu}[\p{L}.]+){0,2}){0,2})`;
const SENTENCES = [
  // "based in our Austin, TX office", "working from the London office"
  String.raw`\b(?:based|located|work(?:ing)?|position(?:ed)?|report(?:ing)?|situated)\s+(?:out\s+of|in|at|from)\s+(?:our|its|the)\s+${NAME},?\s+(?:office|headquarters|hub|campus|facility)`,
  String.raw`\b(?:our|its|the)\s+${NAME},?\s+(?:office|headquarters|hub|campus)`,
  String.raw`\b(?:based|located|situated|resident)\s+(?:out\s+of|in|at)\s+${NAME}`,
  String.raw`\b(?:office|offices|facility|headquarters|hub)\s+(?:located\s+)?(?:in|at)\s+(?:\d[^,\n]{3,60},\s+)?${NAME}`,
  String.raw`\b(?:position|role|job)\s+(?:is|will\s+be)\s+(?:based\s+)?in\s+${NAME}`,
  String.raw`\b(?:in|at)\s+${NAME}\s*$`,
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

function stated(text: string, kind: Kind): Try[] {
  const tries: Try[] = [];
  // The last form ("… in London" at a line's end) is only a place of work where a posting's head says it.
  for (const [i, pattern] of SENTENCES.entries()) {
    if (i === SENTENCES.length - 1 && kind !== 'posting') continue;
    for (const match of text.matchAll(new RegExp(pattern, 'gmu'))) {
      const name = match[1] as string;
      const first = name.split(',')[0] as string;
      if (countryOf(first) === null && countryOf(name.split(/,\s*/)[1] ?? '') === null) continue;
      const start = match.index + match[0].indexOf(name);
      tries.push({ text: name, start, end: start + name.length, rule: 'place-sentence' });
      break;
    }
  }
  return tries;
}

/** A posting's head: one of its first short lines, or one part of a line divided by bars or dashes. */
function headLine(text: string): Try[] {
  const tries: Try[] = [];
  let at = 0;
  for (const line of text.split('\n', 12)) {
    const segments = line.length <= 400 ? line.split(/(\s[|•·–—-]\s|\|)/) : [];
    let offset = at;
    for (const segment of segments) {
      const value = segment.replace(/^[^\p{L}]+/u, '').trim();
      if (value.length >= 2 && value.length <= 90 && isPlaceText(value)) {
        const start = offset + segment.indexOf(value);
        tries.push({ text: value, start, end: start + value.length, rule: 'place-head' });
      }
      offset += segment.length;
    }
    at += line.length + 1;
  }
  return tries;
}

/** True where nearly all of a short text is place names and modes. */
function isPlaceText(value: string): boolean {
  if (!namesPlace(value)) return false;
  const rest = value
    .split(/[,;/|()]|\s-\s|\s(?:or|and|in|within)\s/)
    .map((piece) => piece.trim())
    .filter(
      (piece) =>
        piece !== '' &&
        countryOf(piece) === null &&
        !REMOTE.test(piece) &&
        !/^(?:hybrid|on-?site)/i.test(piece),
    );
  return rest.length <= 1 && rest.join(' ').length <= 25;
}

/** The first place that the text states, best kind of statement first. */
export function placesInText(snapshot: Snapshot, kind: Kind): Finding<PlaceRead> | null {
  const head = snapshot.text.slice(0, 6000);
  const body = snapshot.text.slice(0, 60_000);
  const tries =
    kind === 'posting'
      ? [...headLine(head), ...labelled(body), ...stated(head, kind)]
      : [...labelled(body), ...stated(body, kind)];
  for (const { text, start, end, rule } of tries) {
    const value = parsePlace(text);
    if (value) return found(value, snapshot.text, start, end, rule);
  }
  return null;
}
