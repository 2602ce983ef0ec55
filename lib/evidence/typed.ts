/** What was typed into the lookup, taken apart: words that name a role, and the place behind them. */

import { CITIES, COUNTRIES, STATE_CODES, STATES } from '../reading/place/names.ts';
import { familyOf } from '../reading/who/title/families.ts';
import { plain, REGIONS } from './places.ts';

export interface TypedRole {
  role: string;
  place: string;
}

/** Words of the longest name of a place that is looked for: "dallas fort worth". */
const MOST_WORDS = 4;

const PLACES = new Set([
  ...REGIONS.flatMap(({ name, names }) => [name, ...names]).map((name) => plain(name).trim()),
  ...[...CITIES.keys(), ...COUNTRIES.keys(), ...STATES.keys()].map((name) => plain(name).trim()),
]);

/** True for the whole name of a place, with its state or not: "austin", "austin tx". */
function isPlace(words: string[]): boolean {
  const whole = plain(words.join(' ')).trim();
  if (PLACES.has(whole)) return true;
  const state = words.at(-1)?.toUpperCase() ?? '';
  return words.length > 1 && STATE_CODES.has(state) && PLACES.has(plain(words.slice(0, -1).join(' ')).trim());
}

/** "senior software engineer in austin, tx" is a role and a place; without a place all of it is the role. */
export function typedRole(text: string): TypedRole {
  const words = text
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    if (!isPlace(words.slice(-n))) continue;
    const role = words
      .slice(0, -n)
      .join(' ')
      .replace(/\s(?:in|at)$/i, '');
    return { role, place: words.slice(-n).join(' ') };
  }
  return { role: words.join(' '), place: '' };
}

/** True where the words name a trade that evidence is kept for. */
export const isRole = (text: string): boolean => text !== '' && familyOf(text) !== 'other';

/** Words that titles are made of; a text that begins with them names a role, not an employer. */
const TITLE_WORDS = new Set(
  'senior sr staff junior jr lead principal mid entry level intern graduate new grad head vp director chief software data machine learning ml ai product project program technical security cyber site reliability devops sre front end frontend back backend full stack fullstack cloud platform infrastructure engineering engineer developer programmer designer architect scientist analyst manager solutions solution sales research applied mobile ios android web qa test quality systems system network ux ui of'.split(
    ' ',
  ),
);

/** True where every word is one of titles: "senior software" of "senior software engineer". */
export const isTitleWords = (text: string): boolean =>
  plain(text)
    .trim()
    .split(' ')
    .every((word) => TITLE_WORDS.has(word));

/** How many of the words are taken up by a company's name: "gold", "goldman sachs", "open ai" of OpenAI. */
function wordsOfName(words: string[], company: string): number {
  const name = plain(company).trim().split(' ');
  const joined = name.join('');
  let run = '';
  let n = 0;
  for (const word of words) {
    const bare = plain(word).trim();
    run += bare;
    if (!joined.startsWith(run) && !name.some((part) => part.startsWith(bare))) break;
    n++;
  }
  // A misspelt name was found all the same: its first word is no role.
  return Math.max(1, n);
}

/** What follows the company's name in the text: "google software engineer" → the role. */
export function typedAfter(text: string, company: string): TypedRole {
  const words = text.trim().split(/\s+/);
  return typedRole(words.slice(wordsOfName(words, company)).join(' '));
}
