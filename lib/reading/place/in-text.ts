/** Places that prose and labels state: "Location: Austin, TX", "based in our London office", a card's second line. */

import { isTitle } from '../../lexicon/title-nouns.ts';
import { found } from '../read-quote.ts';
import type { Finding, Kind, PlaceRead } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';
import { couldBeName } from '../who/employer/names.ts';
import { CITIES, COUNTRIES } from './names.ts';
import { isPlaceText, namesPlace, parsePlace, pieces } from './parse.ts';
import { type PlaceTry, placeSentences } from './sentences.ts';

/** "Location", "Available Locations", "Place of work" … with the value on the same line or the next one. */
const LABEL =
  /^(?:[-*•·▪–]\s|\(?[a-z\d]{1,2}[.)]\s)?(?:(?:job|work|primary|available|office|role|position|current|base|main|your)\s)?(?:locations?|place\sof\s(?:work|employment)|work(?:ing)?\s?place|work\ssite|based|office|where|city|place|site|lieu(?:\sde\stravail)?|localisation|(?:arbeits|einsatz|dienst)?ort|standort|ubicación|localidad|luogo|sede(?:\sdi\slavoro)?|localização|local(?:\sde\strabalho)?|locatie|standplaats|lokalizacja|miejsce\spracy|plats|arbetsort|arbejdssted)(?:\s?\((?:s|es)\))?(?:[ \t]?[:\t–—-]{1,3}|\n)(.{2,160})$/gim;

/** Labels that stand before nothing but a place, with what a name unknown here looks like: "Arbeitsort: Chur". */
const SURE =
  /^(?:[-*•·▪–]\s)?(?:(?:job|work|primary|role|position|office)\s)?(?:locations?|place\sof\swork|lieu(?:\sde\stravail)?|localisation|(?:arbeits|einsatz|dienst)ort|standort|ubicación|luogo|sede(?:\sdi\slavoro)?|localização|local(?:\sde\strabalho)?|locatie|standplaats|lokalizacja|miejsce\spracy|arbetsort|arbejdssted)(?:[ \t]?[:\t]|\n)/i;
const TOWN = /^\p{Lu}[\p{L}.’'-]{2,24}(?:[ ,/]{1,2}\p{Lu}[\p{L}.’'-]{1,24}){0,4}(?:\s\([^()\n]{2,30}\))?$/u;
const NO_TOWN =
  /\b(?:multiple|flexible|various|several|negotiable|confidential|confirmed|below|onsite|hybrid|office|headquarters|your|the|any|all|full|part|time|type|date|department|not|none|team|company|salary)\b/i;

function labelled(text: string): PlaceTry[] {
  return [...text.matchAll(LABEL)].slice(0, 20).flatMap((match) => {
    const value = (match[1] as string).replace(/\.$/, '').trim();
    const start = match.index + match[0].lastIndexOf(value);
    const town =
      SURE.test(match[0]) &&
      TOWN.test(value) &&
      !NO_TOWN.test(value) &&
      !isTitle(value) &&
      couldBeName(value);
    return town || namesPlace(value)
      ? [{ text: value, start, end: start + value.length, rule: 'place-label' }]
      : [];
  });
}

const MODE_BEFORE = /^(?:on-?site|hybrid|in[ -]person|in[ -]office)[\s:,]{1,3}(?:in\s)?/i;
/** Labels before places where something else than the work is. */
const NO_PLACE_LABEL =
  /^(?:licen[sc]es?|licensure|states?|clients?|customers?|travel|markets?|languages?|certifications?|regist\p{L}{2,8})\s?:/iu;
const BARS = /(\s[|•·–—-]\s|\||-\s|\p{Extended_Pictographic})/u;

/** Before a bar an unknown name is the employer's, not a town's. */
const allKnown = (text: string): boolean => pieces(text).every((piece) => isPlaceText(piece));

/** A posting's head: one of its first short lines, or one part of a line divided by bars, dashes or signs. */
function headLine(text: string): PlaceTry[] {
  const tries: PlaceTry[] = [];
  const late: PlaceTry[] = [];
  let at = 0;
  for (const [i, line] of text.split('\n', 12).entries()) {
    const segments = line.length <= 400 ? line.split(BARS) : [];
    const isTitle = i === 0 && segments.length < 5;
    // "Remote, Hybrid - WFH / Leeds, United Kingdom": nothing but places, however it is divided.
    const all = line.replace(/^[^\p{L}]{1,20}/u, '').trim();
    if (
      segments.length > 1 &&
      all.length <= 120 &&
      isPlaceText(all) &&
      (!/[|·•]|\s[–—-]\s/.test(all) || allKnown(all))
    ) {
      const start = at + line.indexOf(all);
      tries.push({ text: all, start, end: start + all.length, rule: 'place-head' });
    }
    let offset = at;
    for (const segment of segments) {
      // "ONSITE SF Bay Area", "Madrid (ONSITE 60%) incl. relocation": the mode is not the name, the rest is comment.
      const bare = segment
        .replace(/^[^\p{L}]{1,20}/u, '')
        .replace(NO_PLACE_LABEL, '#')
        .replace(/^[\p{L} ]{2,30}:/u, '')
        .trim();
      const value = isPlaceText(bare)
        ? bare
        : bare
            .replace(MODE_BEFORE, '')
            .replace(/\s\([^()\n]{2,40}\)(?:\s.{0,80})?$/, '')
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

/** The first place that the text states, best kind of statement first. */
export function placesInText(snapshot: Snapshot, kind: Kind): Finding<PlaceRead> | null {
  const head = snapshot.text.slice(0, 6000);
  const body = snapshot.text.slice(0, 60_000);
  const tries =
    kind === 'posting'
      ? [...headLine(head), ...labelled(body), ...placeSentences(head, kind)]
      : [...labelled(body), ...placeSentences(body, kind)];
  for (const { text, start, end, rule } of tries) {
    const value = parsePlace(text);
    if (value) return found(value, snapshot.text, start, end, rule);
  }
  return null;
}
