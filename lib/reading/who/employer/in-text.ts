import { marksIn } from '../../../lexicon/near.ts';
import { endsInTitleNoun } from '../../../lexicon/title-nouns.ts';
import { type Marked, markedHead, sentenceStart } from '../../marked.ts';
import { countryOf, namesPlace } from '../../place/parse.ts';
import type { Kind } from '../../reading.ts';
import { follows, isOther, type Place } from './around.ts';
import type { Candidate } from './candidate.ts';
import { headsOfPostings } from './cards.ts';
import { contacts } from './contacts.ts';
import { companyByName, coreName } from './known.ts';
import { headsOfOffers, labelledNames } from './letterheads.ts';
import { couldBeName, isAggregator, isOnlyWords, namesIn, trimName } from './names.ts';
import { signsInOffers } from './offers.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { signsInPostings } from './postings.ts';
import { isHeadingAbove } from './shape.ts';

const MOST_NAMES = 2_000;

/** "Juno Kitchens", and not "Our Kitchens" or "Senior Data". */
const isTwoWords = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length >= 2 && words.every((word) => couldBeName(word) || ['and', 'of', 'the', '&'].includes(word))
  );
};

/** "Acme is acting as an employment agency": it advertises for another, whom it does not name. */
const ACTS_AS_AGENCY =
  /^,? (?:(?:is|are) )?(?:acting|acts?|operates?|operating) as an? (?:employment|recruitment) (?:agency|business)/i;

/** Candidates by the words around names, and the cores of names that the text calls somebody else. */
function inSentences(
  marked: Marked,
  kind: Kind,
  people: ReadonlySet<string>,
): { found: Candidate[]; others: Set<string> } {
  const found: Candidate[] = [];
  const others = new Set<string>();
  const agencies = new Set<string>();
  const isOrdinary = ordinaryWords(marked.text, kind === 'posting');
  for (const named of namesIn(marked.text, marked.words, MOST_NAMES)) {
    const { start, end, from } = named;
    const name = trimName(named.name);
    if (!couldBeName(name) || (kind === 'posting' && (endsInTitle(name) || isAggregator(name)))) continue;
    const wrap = named.name.indexOf('\n');
    if (wrap > 0 && isHeadingAbove(named.name.slice(0, wrap))) continue;
    const of = Math.max(
      name.lastIndexOf(' of '),
      name.lastIndexOf(' at '),
      name.lastIndexOf(' de la '),
      name.lastIndexOf(' da '),
    );
    if (of > 0 && (endsInTitleNoun(name.slice(0, of)) || isOnlyWords(name.slice(0, of)))) continue;
    const known = companyByName(name);
    if (!known && !named.legal && (countryOf(name) !== null || namesPlace(name))) continue;
    if (!known && !named.legal && name.split(' ').every((word) => people.has(word.toLowerCase()))) continue;
    let next = from;
    while ((marked.words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const place: Place = {
      ...named,
      marked,
      after: marked.text.slice(end, end + 200),
      next,
      known: known !== null && !known.commonWord,
      sentence: sentenceStart(marked.text, start),
    };
    if (ACTS_AS_AGENCY.test(place.after)) agencies.add(name);
    if (kind !== 'posting' && isOther(place) && !follows(place, 'before-employer')) {
      others.add(coreName(name));
      continue;
    }
    const rules = new Set<string>();
    for (const { rule, weight, weak = false } of kind === 'posting'
      ? signsInPostings(place)
      : signsInOffers(place)) {
      if (rules.has(rule) || (weak && !known && isOrdinary(name))) continue;
      if (weak && kind !== 'posting' && endsInTitle(name)) continue;
      rules.add(rule);
      // Two capitalised words that are no title, of which the first is no ordinary word, are a name in any case.
      const sure = weak && weight >= 2 && isTwoWords(name) && !isOrdinary(name.split(' ', 1)[0] ?? '');
      found.push({
        name,
        weight: weight + (sure ? 2 : 0) + (place.known ? 1 : 0),
        rule,
        start,
        quote: null,
        id: null,
      });
    }
  }
  return { found: found.filter(({ name }) => !agencies.has(name)), others };
}

/** "Registered Nurse" is a title, whatever sentences say of it; "Tern Advisors" and "Engineer" may be employers. */
export const endsInTitle = (name: string): boolean =>
  name.includes(' ') && !name.toLowerCase().endsWith('s') && endsInTitleNoun(name);

/** "Bayline Recruitment": a firm that finds people for others. */
export const isAgency = (name: string): boolean =>
  marksIn(markedHead(name), 0, name.length, ['agency-word']).length > 0;

/** "My client", "notre client": an agency writes for somebody else. */
export function speaksOfClient(text: string): boolean {
  const marked = markedHead(text);
  return marksIn(marked, 0, marked.text.length, ['client']).length > 0;
}

/** Candidates from the text, unweighted against each other. `people` are the words of persons' names. */
export function companiesInText(
  text: string,
  kind: Kind,
  people: ReadonlySet<string>,
): { found: Candidate[]; others: Set<string> } {
  const marked = markedHead(text);
  const { found, others } = inSentences(marked, kind, people);
  if (kind !== 'posting')
    return { found: [...labelledNames(marked), ...headsOfOffers(marked, people), ...found], others };
  const named = [...labelledNames(marked), ...headsOfPostings(marked), ...found];
  // "Our client": what is named then is the agency, not the employer.
  if (!speaksOfClient(text)) return { found: [...named, ...contacts(text)], others };
  return { found: named.filter(({ name }) => !isAgency(name)), others };
}
