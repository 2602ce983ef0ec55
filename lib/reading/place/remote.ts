/** Work that is done from anywhere, or from anywhere in an area, as sentences and lines of a list say it. */

import { isPlaceText } from './parse.ts';
import type { PlaceTry } from './try.ts';

const REMOTE_WITHIN =
  /\b(?:fully |100% )?remote(?:ly)?,?(?: (?:role|position|job|opportunity))?(?: (?:and )?(?:is )?(?:open|available))?(?: to (?:candidates|applicants|anyone|people))?(?: (?:based|located|living))? (?:within|from|in|across|anywhere in) (?:the )?(U\.S\.A?\.?|\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2})/u;
/** "This is a remote position": a letter that names no town. */
const REMOTE_WORK =
  /\b(?:(?:this|it) (?:is|will be) an? (?:fully |100% )?(remote) (?:position|role|job)|(?:this|the|your) (?:position|role|job) (?:is|will be) (?:fully |100% )?(remote)|you(?: will|[’']ll) (?:be )?work(?:ing)? (?:fully |100% )?(remotely))\b(?! (?:from|in|within|for|until|during|on)\b)/iu;

/** "- Fully remote (US) – we meet in Austin once a quarter": what a line begins with says where the work is. */
const REMOTE_LINE =
  /(?:^|\n)[-*•·\s]{0,4}((?:fully|100%|completely) remote(?:,? \((?:US|UK|EU|USA|[\p{Lu}]\p{L}{3,20})\))?)(?!\p{L})/iu;

/** Remote work as a line of its own says it. */
export function remoteLine(text: string): PlaceTry[] {
  const words = REMOTE_LINE.exec(text)?.[1];
  if (!words) return [];
  const start = text.indexOf(words);
  return [{ text: words, start, end: start + words.length, rule: 'place-sentence' }];
}

/** A letter that says that the work is remote, and names no town for it. */
export function remoteWork(text: string): PlaceTry[] {
  const match = REMOTE_WORK.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !word) return [];
  const start = match.index + match[0].indexOf(word);
  return [{ text: word, start, end: start + word.length, rule: 'place-sentence' }];
}

/** Remote work with where from: "fully remote within Canada". */
export function remoteWithin(text: string): PlaceTry[] {
  const remote = REMOTE_WITHIN.exec(text);
  if (!remote || !isPlaceText(remote[1] as string)) return [];
  const [whole, area] = remote as unknown as [string, string];
  // "remote role open to candidates in Spain": remote, and where.
  const named = isPlaceText(whole) ? whole : `Remote, ${area}`;
  return [{ text: named, start: remote.index, end: remote.index + whole.length, rule: 'place-sentence' }];
}
