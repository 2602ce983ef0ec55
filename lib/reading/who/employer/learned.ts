/** Employers by the trained voice: candidates beside those of the rules, and its doubts about these. */
import type { Names } from '../spans/tag.ts';
import type { Candidate } from './candidate.ts';
import { at } from './shape.ts';

/** Below this a mention says nothing. */
const LEAST = 0.35;
/** Weight of a mention that the voice is sure of; less sure ones weigh less in line. */
const MOST_WEIGHT = 6.5;
/** A name that the rules found loses weight where no mention is the employer's by this much. */
const DOUBTED = 0.08;

/** Small words that stand before a name with a capital: "Die Regiobank", "The Hartwell Group". */
const ARTICLES = ['Die ', 'Der ', 'Das ', 'La ', "L'", 'l’', "l'", 'Le ', 'Il ', 'El ', 'O ', 'A ', 'De '];

/** Every mention of a name that the voice takes for the employer's. */
export function learnedEmployers(text: string, { spans }: Names): Candidate[] {
  return spans
    .filter(({ owner, probability }) => owner === 'employer' && probability >= LEAST)
    .map(({ start, end, probability }) => {
      const raw = text.slice(start, end);
      const article = ARTICLES.find((one) => raw.startsWith(one) && raw.length > one.length + 3);
      const name = raw.slice(article?.length ?? 0);
      return at(name, MOST_WEIGHT * probability, 'company-learned', start + (article?.length ?? 0));
    });
}

/** Whether every one of these places of the text belongs to somebody else, by the voice. */
export function speaksAgainst(names: Names, candidates: readonly Candidate[]): boolean {
  const places = candidates.filter(({ start }) => start !== null);
  return (
    places.length > 0 &&
    places.every(
      ({ start, name }) =>
        names.shareOf('employer', start as number, (start as number) + name.length) < DOUBTED,
    )
  );
}
