/** Work that is done from anywhere, or from anywhere in an area, as sentences and lines of a list say it. */

import type { PlaceCandidate } from './candidate.ts';
import { isPlaceText } from './parse.ts';

const REMOTE_WITHIN =
  /\b(?:[Ff]ully |100% )?[Rr]emote(?:ly)?,?(?: (?:role|position|job|opportunity))?(?: (?:and )?(?:is )?(?:open|available))?(?: to (?:candidates|applicants|anyone|people))?(?: (?:based|located|living))? (?:within|from|in|across|anywhere in) (?:the )?(U\.S\.A?\.?|\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2})/u;
/** "This is a remote position": a letter that names no town. */
const REMOTE_WORK =
  /\b(?:(?:this|it) (?:is|will be) an? (?:fully |100% )?(remote) (?:position|role|job)|(?:this|the|your) (?:position|role|job) (?:is|will be) (?:fully |100% )?(remote)|you(?: will|[’']ll) (?:be )?work(?:ing)? (?:fully |100% )?(remotely))\b(?! (?:from|in|within|for|until|during|on)\b)/iu;

/** "- Fully remote (US) – we meet in Austin once a quarter": what a line begins with says where the work is. */
const REMOTE_LINE =
  /(?:^|\n)[-*•·\s]{0,4}((?:fully|100%|completely) remote(?:,? \((?:US|UK|EU|USA|[\p{Lu}]\p{L}{3,20})\))?)(?!\p{L})/iu;

/** Words of a match, at their place in the text. */
function at(match: RegExpExecArray | null, words: string | undefined): PlaceCandidate[] {
  if (!match || !words) return [];
  const start = match.index + match[0].indexOf(words);
  return [{ text: words, start, end: start + words.length, rule: 'place-sentence' }];
}

/** Remote work as a line of its own says it. */
export function remoteLine(text: string): PlaceCandidate[] {
  const match = REMOTE_LINE.exec(text);
  return at(match, match?.[1]);
}

/** A letter that says that the work is remote, and names no town for it. */
export function remoteWork(text: string): PlaceCandidate[] {
  const match = REMOTE_WORK.exec(text);
  return at(match, match?.[1] ?? match?.[2] ?? match?.[3]);
}

/** Remote work with where from: "fully remote within Canada". */
export function remoteWithin(text: string): PlaceCandidate[] {
  const remote = REMOTE_WITHIN.exec(text);
  if (!remote || !isPlaceText(remote[1] as string)) return [];
  const [whole, area] = remote as unknown as [string, string];
  // "remote role open to candidates in Spain": remote, and where.
  const named = isPlaceText(whole) ? whole : `Remote, ${area}`;
  return [{ text: named, start: remote.index, end: remote.index + whole.length, rule: 'place-sentence' }];
}
