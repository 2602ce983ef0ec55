/** The employer in a page's title: "Platform Engineer - Marlowe Careers", "Careers at Marlowe | Engineer". */

import { CAREERS_AT, careersAhead, careersBehind } from '../../../lexicon/careers.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { namesPlace } from '../../place/parse.ts';
import type { Candidate } from './candidate.ts';
import { couldBeName, isBoardName } from './names.ts';
import { isHead, partsOf } from './shape.ts';

const LONGEST = 300;

/** The name in a part that says careers, or null: "Marlowe Careers", "Jobs bei Marlowe". */
export function careersOf(part: string): string | null {
  const words = wordsOf(part);
  const behind = careersBehind(words);
  if (behind > 0) return behind < words.length ? part.slice(0, words.at(-behind - 1)?.end) : null;
  const ahead = careersAhead(words);
  return ahead > 0 && CAREERS_AT.has(words[ahead]?.lower ?? '')
    ? part.slice(words[ahead + 1]?.start ?? part.length)
    : null;
}

/** Whether a page's title has such a part. */
export const saysCareers = (title: string): boolean =>
  partsOf(title.trim().replaceAll('|', ' | ')).some((part) => careersOf(part) !== null);

/** How job sites head the page of every job: "Analyst Job in Leeds", "Analyst jobs in Leeds", "Koch Job in Bremen". */
function saysJobIn(part: string): boolean {
  const words = wordsOf(part);
  return words.some(
    ({ lower }, i) =>
      i > 0 &&
      ['job', 'jobs', 'vacancy'].includes(lower) &&
      ['in', 'at', 'near'].includes(words[i + 1]?.lower ?? ''),
  );
}

/** Names that a posting's page title gives: surely where it says careers, less so where a name stands behind the job. */
export function namesInTitleTag(title: string): Candidate[] {
  const parts = partsOf(title.slice(0, LONGEST).replaceAll('|', ' | '));
  const named = (name: string, weight: number): Candidate[] =>
    couldBeName(name) && !isBoardName(name) && !namesPlace(name) && !isTitle(name)
      ? [{ name, weight, rule: 'company-title-tag', start: null, quote: title.slice(0, LONGEST), id: null }]
      : [];
  for (const [index, part] of parts.entries()) {
    const name = careersOf(part);
    if (name === null) continue;
    // "Manager job in Leeds | Marlowe | GoodWork Jobs": between the job and a site's own name stands the employer.
    const between = index === parts.length - 1 && index >= 2 ? (parts[index - 1] ?? '') : '';
    const employer = isHead(between) ? named(between, 4) : [];
    return employer.length > 0 ? employer : named(name, 6);
  }
  const last = parts.at(-1) ?? '';
  // "Manager Job in Leeds – GoodWork": so a site heads its pages; an employer stands between, if anywhere.
  if (saysJobIn(parts[0] ?? '')) {
    const between = parts.length > 2 ? (parts[1] ?? '') : '';
    return isHead(between) ? named(between, 4) : [];
  }
  return parts.length > 1 && isTitle(parts[0] ?? '') && isHead(last) ? named(last, 4) : [];
}
