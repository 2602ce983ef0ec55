/** Where a text names places: runs of capitalised words, known or not, with their regions. */

import { hasDigit } from '../../text/chars.ts';
import type { Marked } from '../marked.ts';
import { isNameWord } from '../who/employer/names.ts';
import { CITIES } from './names.ts';
import { countryOf, isPlaceText } from './parse.ts';

export interface Named {
  text: string;
  start: number;
  end: number;
  /** Indices of its first word and behind its last one. */
  from: number;
  to: number;
  known: boolean;
}

const MOST_NAMES = 3000;
const JOINTS = new Set('de la le les los las da do dos das del der am an sur of du en'.split(' '));
const MOST_WORDS = 4;

/** "San Francisco, CA", "Alcalá de Guadaíra (Sevilla)", "St. Louis": a run of capitals, and its region. */
function* placeNames({ text, words }: Marked): Generator<{ from: number; to: number }> {
  const at = (i: number): string => text.slice(words[i]?.start, words[i]?.end);
  const gap = (i: number): string => text.slice(words[i - 1]?.end, words[i]?.start);
  const run = (from: number): number => {
    let to = from;
    while (to < words.length && to - from < MOST_WORDS + 2) {
      if (to > from && words[to - 1]?.lower.endsWith("'s")) break;
      const joined =
        to === from ||
        [' ', '-', '’', "'"].includes(gap(to)) ||
        (gap(to) === '. ' && ['St', 'Mt', 'Ft', 'Ste'].includes(at(to - 1)));
      if (!joined) break;
      if (isNameWord(at(to)) && !hasDigit(at(to))) to++;
      else if (
        to > from &&
        gap(to) === ' ' &&
        JOINTS.has(words[to]?.lower ?? '') &&
        isNameWord(at(to + 1)) &&
        [' ', '-'].includes(gap(to + 1))
      )
        to++;
      else if (to > from && gap(to) === '-' && JOINTS.has(words[to]?.lower ?? '')) to++;
      else break;
    }
    return to;
  };
  for (let i = 0, seen = 0; i < words.length && seen < MOST_NAMES; i++) {
    const to = run(i);
    if (to === i) continue;
    seen++;
    yield { from: i, to };
    i = to - 1;
  }
}

const LEADS = new Set(['in', 'at', 'from', 'our', 'the', 'near', 'based', 'unser', 'notre', 'remote']);

/** Names with their regions; "at Acme, Hyderabad" is only the town. */
export function namesIn(marked: Marked): Named[] {
  const { text, words } = marked;
  const found: Named[] = [];
  const runs = [...placeNames(marked)];
  for (let r = 0; r < runs.length; r++) {
    let { from, to } = runs[r] as { from: number; to: number };
    while (from < to - 1 && LEADS.has(words[from]?.lower ?? '')) from++;
    const start = words[from]?.start ?? 0;
    let end = words[to - 1]?.end ?? 0;
    // "Columbus, Ohio", "Denver, CO", "Paterna (Valencia)"
    for (let more = 0; more < 2 && runs[r + 1]?.from === to; more++) {
      const next = runs[r + 1] as { from: number; to: number };
      const between = text.slice(end, words[to]?.start);
      const region = text.slice(words[next.from]?.start, words[next.to - 1]?.end);
      const joined = between === ', ' || (between === ' (' && text[words[next.to - 1]?.end ?? 0] === ')');
      if (!joined || (countryOf(region) === null && !(between === ' (' && region.length > 3))) break;
      // "at Acme, Hyderabad": only the town.
      if (
        countryOf(text.slice(start, end)) === null &&
        CITIES.has(region.toLowerCase()) &&
        !isPlaceText(text.slice(start, end)) &&
        between === ', '
      )
        break;
      to = next.to;
      end = (words[to - 1]?.end ?? 0) + (between === ' (' ? 1 : 0);
      r++;
    }
    // "We're in Oakland Tues through Thurs"
    while (
      to > from + 1 &&
      to === (runs[r] as { to: number }).to &&
      !isPlaceText(text.slice(start, end)) &&
      isPlaceText(text.slice(start, words[to - 2]?.end))
    ) {
      to--;
      end = words[to - 1]?.end ?? end;
    }
    const name = text.slice(start, end);
    const [bare = '', region] = name.split(' (');
    const known =
      region === undefined
        ? isPlaceText(name) || countryOf(name.split(', ')[1] ?? '') !== null
        : isPlaceText(bare);
    found.push({ text: name, start, end, from, to, known });
    // "at Cloudflare (London)": what stands in brackets may be the place by itself.
    if (region !== undefined && !known && isPlaceText(region.slice(0, -1))) {
      const inside = end - region.length;
      found.push({
        text: region.slice(0, -1),
        start: inside,
        end: end - 1,
        from: to - region.split(/[ -]/).length,
        to,
        known: true,
      });
    }
  }
  return found;
}
