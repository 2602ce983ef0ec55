/**
 * Title → the job of the catalogue that it names, by its words. The longest phrase decides; a title of another trade, and
 * one that no phrase is in, is none of ours and gets no computing occupation.
 */
import { ABROAD, OTHER_TRADES_ABROAD } from './abroad.ts';
import { JOBS, type Job } from './catalogue.ts';
import { FIELDS } from './fields.ts';
import { OTHER_TRADES } from './other-trades.ts';
import { headOf, phraseWord, wordsOf } from './words.ts';

interface Phrase {
  words: string[];
  /** Null for another trade. */
  job: Job | null;
}

const byId = new Map(JOBS.map((job) => [job.id, job]));

/** A job by its id; null for one that the catalogue no longer has. */
export const jobById = (id: string): Job | null => byId.get(id) ?? null;

const phrasesOf = (text: string, job: Job | null): Phrase[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/).map(phraseWord))
    .filter(([first]) => first !== '' && first !== undefined)
    .map((words) => ({ words, job }));

/** Phrases by the first two letters of their first word. */
type Index = Map<string, Phrase[]>;

function indexOf(phrases: Phrase[]): Index {
  const index: Index = new Map();
  for (const phrase of phrases) {
    const start = phrase.words[0]?.slice(0, 2).replace('*', '') ?? '';
    index.set(start, [...(index.get(start) ?? []), phrase]);
  }
  return index;
}

const TITLES = indexOf([
  ...phrasesOf(OTHER_TRADES, null),
  ...phrasesOf(OTHER_TRADES_ABROAD, null),
  ...JOBS.flatMap((job) => phrasesOf(job.phrases, job)),
  ...Object.entries(ABROAD).flatMap(([id, phrases]) => phrasesOf(phrases, jobById(id))),
]);
const TEAMS = indexOf(Object.entries(FIELDS).flatMap(([id, phrases]) => phrasesOf(phrases, jobById(id))));

const holds = (words: string[], at: number, phrase: string[]): boolean =>
  phrase.every((want, i) => {
    const word = words[at + i];
    return word !== undefined && (want.endsWith('*') ? word.startsWith(want.slice(0, -1)) : word === want);
  });

/** Words that every trade of the field has: what stands beside them says more. */
const PLAIN = new Set(
  'developer programmer coder entwickl* developpeu* desarrollador* ontwikkelaar* desenvolvedor* programist* programador* programmeu* programmierer* architekt* architecte arquitect* arquitet* technician operator scientist assistant coach planner editor clerk'.split(
    ' ',
  ),
);

const weight = ({ words }: Phrase): number =>
  words.length === 1 && PLAIN.has(words[0] ?? '') ? 0.5 : words.length;

/** The longest phrase in the words, of equal ones the last; null where there is none. */
function longest(words: string[], index: Index): Phrase | null {
  let best: Phrase | null = null;
  for (let at = 0; at < words.length; at++)
    for (const start of [words[at]?.slice(0, 2) ?? '', words[at]?.slice(0, 1) ?? ''])
      for (const phrase of index.get(start) ?? [])
        if (holds(words, at, phrase.words) && (best === null || weight(phrase) >= weight(best)))
          best = phrase;
  return best;
}

/** Ranks and plain nouns: a head of nothing else leaves the trade to what follows. */
const RANKS = new Set(
  'senior sr snr junior jr staff principal lead distinguished fellow associate intern internship graduate entry level mid vice president vp svp evp avp director manager head chief officer member of technical the and engineer engineers engineering consultant specialist supervisor team group global i ii iii iv v 1 2 3 4 5'.split(
    ' ',
  ),
);
/** A plain engineer is most often one of software (half of all filings of that title). */
const ENGINEER = new Set(['engineer', 'engineers', 'engineering']);
const LEADS = new Set('director manager head vp svp evp avp president chief'.split(' '));

/** The job of a rank that names its field behind it: "Director, Data Science" leads it, "Engineer, Security" does it. */
function ofRank(words: string[], tail: string): Job | null {
  if (!words.every((word) => RANKS.has(word))) return null;
  const behind = wordsOf(tail);
  const engineer = [...words, ...behind.slice(0, 2)].some((word) => ENGINEER.has(word));
  const field = longest(behind, TEAMS)?.job ?? longest(behind, TITLES)?.job ?? null;
  if (field !== null && words.some((word) => LEADS.has(word)))
    return ['product', 'design', 'program-management'].includes(field.family)
      ? field
      : jobById('engineering-manager');
  if (words.some((word) => LEADS.has(word))) return engineer ? jobById('engineering-manager') : null;
  if (field !== null && (engineer || behind.length > 0))
    return longest(behind, TITLES)?.job === null ? null : field;
  return engineer && (behind.length === 0 || longest(behind, TITLES)?.job !== null)
    ? jobById('software-engineer')
    : null;
}

/** The job that a title names; null for one of another trade, or of none that is known. */
export function jobOf(title: string): Job | null {
  const { head, tail } = headOf(title);
  const words = wordsOf(head);
  const found = longest(words, TITLES);
  if (found === null) return ofRank(words, tail);
  const { job } = found;
  if (job?.id === 'product-manager' && wordsOf(tail)[0] === 'technical')
    return jobById('technical-product-manager');
  // "Software Engineer, Machine Learning": the team says which engineer.
  if (job?.id !== 'software-engineer' || tail === '') return job;
  const field = longest(wordsOf(tail), TEAMS)?.job;
  return field && ['software', 'ml-ai', 'data', 'infrastructure', 'security'].includes(field.family)
    ? field
    : job;
}
