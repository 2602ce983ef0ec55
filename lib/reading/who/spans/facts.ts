/** What dictionaries say of each word of a text: a title's noun, a legal form, part of a known place, town or employer. */
import { legalEnd } from '../../../lexicon/legal-forms.ts';
import { holdsTitleNoun } from '../../../lexicon/title-nouns.ts';
import type { Marked } from '../../marked.ts';
import { featureNumber } from '../../owners/scorer/hash.ts';
import { countryOf } from '../../place/parse.ts';
import type { Towns } from '../../place/towns/towns.ts';
import { companyByName } from '../employer/known.ts';

const FACTS = ['title', 'legal', 'place', 'known', 'name', 'town'].map(featureNumber);
/** Words looked up together as one name: "San Francisco", "New South Wales". */
const LONGEST_PLACE = 3;

/** The numbers of each word's facts. */
export function factsOf({ text, words }: Marked, towns: Towns): number[][] {
  const facts: number[][] = words.map(() => []);
  const [title, legal, place, known, name, town] = FACTS as [number, number, number, number, number, number];
  for (const [i, { start, end }] of words.entries()) {
    const written = text.slice(start, end);
    const capital = written !== written.toLowerCase();
    if (holdsTitleNoun(words, i, i + 1)) facts[i]?.push(title);
    const before = words[i - 1];
    if (before && text.charAt(before.end) !== '\n' && legalEnd(text, before.end) >= end)
      facts[i]?.push(legal);
    if (!capital) continue;
    for (let more = LONGEST_PLACE; more >= 1; more--) {
      const last = words[i + more - 1];
      if (!last) continue;
      const whole = text.slice(start, last.end);
      if (whole.includes('\n')) continue;
      const fact = countryOf(whole) !== null ? place : towns.countriesOf(whole).length > 0 ? town : null;
      if (fact === null) continue;
      for (let n = i; n < i + more; n++) if (!facts[n]?.includes(fact)) facts[n]?.push(fact);
      break;
    }
    for (let more = 2; more >= 1; more--) {
      const last = words[i + more - 1];
      const company = last ? companyByName(text.slice(start, last.end)) : null;
      if (!company) continue;
      for (let n = i; n < i + more; n++) facts[n]?.push(company.commonWord ? name : known);
      break;
    }
  }
  return facts;
}
