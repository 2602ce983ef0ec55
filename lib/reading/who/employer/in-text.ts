/**
 * Employers named by the text itself: every name is found once and judged by the lexicon's words on either side of it.
 * One weak sign proves nothing; two different ones do.
 */
import type { Family } from '../../../lexicon/families.ts';
import { marksIn } from '../../../lexicon/near.ts';
import { endsInTitleNoun, holdsTitleNoun } from '../../../lexicon/title-nouns.ts';
import {
  begins,
  endsBefore,
  gapBefore,
  lineOf,
  type Marked,
  markedHead,
  sentenceStart,
  wordAt,
} from '../../marked.ts';
import { countryOf, namesPlace } from '../../place/parse.ts';
import type { Kind } from '../../reading.ts';
import type { Candidate } from './candidate.ts';
import { contacts } from './contacts.ts';
import { headsOfOffers, headsOfPostings } from './heads.ts';
import { companyByName, coreName } from './known.ts';
import {
  couldBeName,
  isAggregator,
  isNameWord,
  isOnlyWords,
  type Named,
  namesIn,
  trimName,
} from './names.ts';
import { ordinaryWords } from './ordinary-words.ts';

const MOST_NAMES = 2_000;

/** A name with what stands around it. */
interface Place extends Named {
  marked: Marked;
  /** Text right behind the name. */
  after: string;
  /** Index of the first word behind the name. */
  next: number;
  known: boolean;
  /** Where its sentence begins. */
  sentence: number;
}

interface Sign {
  rule: string;
  weight: number;
  /** Says so little that an ordinary word would fit as well: "Search is the front door". */
  weak?: boolean;
}

const ARTICLES = new Set('the der die das dem den la le les l el los las o a os as de het il lo'.split(' '));

/** What is somebody's for staff, and no firm: "the NEST pension scheme", "Baseline level". */
const NOT_FIRMS = new Set(
  'pension scheme plan program programme board fund 401 group team department division practice desk unit function level grade standard rate'.split(
    ' ',
  ),
);

/** Whether a phrase of these families ends right before the name, an article or an opening quote between them. */
function follows(place: Place, ...families: Family[]): boolean {
  const { marked, from } = place;
  const open = (i: number): boolean =>
    (families.includes('own-firm') && gapBefore(marked, i) === ', ') ||
    [' ', '\n', ' “', ' "', ' „', ' «', ' (', "'", '’', ' *'].includes(gapBefore(marked, i));
  if (
    !open(from) ||
    (NOT_FIRMS.has(marked.words[place.next]?.lower ?? '') &&
      place.after.startsWith(' ') &&
      !place.after.startsWith(' team as'))
  )
    return false;
  if (endsBefore(marked, from, ...families)) return true;
  return (
    ARTICLES.has(marked.words[from - 1]?.lower ?? '') &&
    open(from - 1) &&
    endsBefore(marked, from - 1, ...families)
  );
}

/** Whether a phrase of these families stands right behind the name; a comma or words in brackets may part them. */
function precedes({ marked, next, after, end }: Place, ...families: Family[]): boolean {
  let [at, i] = [end, next];
  if (after.startsWith(' (')) {
    const close = after.indexOf(')');
    if (close > 0 && close < 90 && !after.slice(0, close).includes('\n')) at = end + close + 1;
    while ((marked.words[i]?.start ?? Number.POSITIVE_INFINITY) < at) i++;
  }
  const gap = marked.text.slice(at, marked.words[i]?.start ?? at);
  return [' ', ', ', '\n', ': '].includes(gap) && begins(marked, i, ...families);
}

/** "Company: Acme", "Employer⇥Acme", "ARBEITGEBER⏎Acme": a label at the start of a line. */
function isLabelled({ marked, from, start }: Place): boolean {
  const gap = gapBefore(marked, from);
  if (!gap.includes(':') && !gap.includes('\t') && gap !== '\n' && !gap.includes('|')) return false;
  return (marked.to.get(from) ?? []).some(({ family, start: label }) => {
    if (family !== 'employer-label') return false;
    const before = marked.text.slice(lineOf(marked.text, label).start, label).trim();
    return before.length <= 3 && start - label < 60;
  });
}

const BEFORE_SENTENCE = '.!?:\n';
/** Behind a sign that opens a line too ("🦦 Acme is …"); not behind a bullet, where verbs and skills stand. */
function opens({ marked, start }: Place, lineOnly: boolean): boolean {
  let at = start - 1;
  while (
    at >= 0 &&
    start - at < 6 &&
    (marked.text[at] === ' ' || (marked.text.charCodeAt(at) > 0x2600 && marked.text[at] !== '—'))
  )
    at--;
  const char = at < 0 ? '\n' : (marked.text[at] as string);
  return lineOnly ? char === '\n' : BEFORE_SENTENCE.includes(char);
}

/** How a definition begins: `Acme, Inc. (the "Company")`, `Acme, a Delaware corporation ("Acme")`. */
const DEFINED =
  /^(?:,\s[^()\n]{3,160})?,?\s?\([^()"“„«'\n]{0,60}["“„«'](?!(?:Executive|Employee|Officer|Consultant|Agreement|Contractor|Plan|Mitarbeiter|Arbeitnehmer|Salarié|Trabajador)\b)[^"”“»'()\n]{1,40}["”“»']/u;

const near = ({ marked, sentence, start }: Place, ...families: Family[]): boolean =>
  marksIn(marked, sentence, start, families).length > 0;

/** A firm that somebody else works for, pays, insures or competes: the words before its name say so. */
function isOther(place: Place): boolean {
  const { marked, from, start } = place;
  const words = marksIn(marked, Math.max(place.sentence, start - 60), start, ['not-employer', 'previous']);
  return words.some(({ to, end }) => from - to <= 3 && !marked.text.slice(end, start).includes('\n'));
}

/** A letter has named its employer by then. */
const LETTER_HEAD = 3000;
/** "Analyst at Quill": of "Ingeniero de Calidad" the last word is part of the title. */
const AT = new Set(['at', 'with', 'bei', 'chez', 'bij', 'presso', 'en', 'na', 'no', 'em', 'w', 'in']);
/** Before a name with a legal form these say whose the position is. */
const FOR = new Set(['for', 'of', 'in']);

function signsInOffers(place: Place): Sign[] {
  const { legal, known, after, marked } = place;
  const signs: Sign[] = [];
  const english = marked.languages.length === 1;
  if (isLabelled(place)) signs.push({ rule: 'company-label', weight: 9 });
  if (DEFINED.test(after)) signs.push({ rule: 'company-defined', weight: 9 });
  if (precedes(place, 'after-employer'))
    signs.push({ rule: 'company-offers', weight: legal || known || english ? 9 : 5 });
  if (follows(place, 'before-employer'))
    signs.push({ rule: 'company-joins', weight: legal || known ? 7 : english ? 6 : 5 });
  else if (
    legal &&
    FOR.has(marked.words[place.from - 1]?.lower ?? '') &&
    near(place, 'role', 'offers', 'employs')
  )
    signs.push({ rule: 'company-offers', weight: 6 });
  else if (
    (legal || known || AT.has(marked.words[place.from - 1]?.lower ?? '')) &&
    follows(place, 'at-employer') &&
    near(place, 'role', 'offers', 'employs', 'before-title')
  ) {
    const sure = legal || known;
    signs.push({ rule: 'company-offers', weight: sure ? 8 : english ? 5 : 2, weak: !sure });
  }
  // "Software Engineering Intern at Dovetail Grid"
  if (
    AT.has(marked.words[place.from - 1]?.lower ?? '') &&
    follows(place, 'at-employer') &&
    holdsTitleNoun(marked.words, place.from - 2, place.from - 1)
  )
    signs.push({ rule: 'company-of-title', weight: legal || known || english ? 6 : 4, weak: true });
  // Prose comes last: a legal name that the text says nothing else of, a name that acts.
  if (
    signs.length === 0 &&
    legal &&
    place.start < LETTER_HEAD &&
    !place.name.toLowerCase().endsWith(' company')
  )
    signs.push({ rule: 'company-legal', weight: 4 });
  else if (signs.length === 0 && opens(place, false) && actsAfter(place))
    signs.push({ rule: 'company-subject', weight: 2, weak: true });
  if ((after.startsWith("'s ") || after.startsWith('’s ')) && begins(marked, place.next, 'firm-has'))
    signs.push({ rule: 'company-owner', weight: 2 });
  return signs;
}

/** A verb in the third person: "Acme runs the freight yards". */
function actsAfter({ marked, next, after }: Place): boolean {
  const verb = marked.words[next]?.lower ?? '';
  const object = marked.words[next + 1];
  return (
    after.startsWith(` ${verb}`) &&
    /^(?:is|has|does|will|[a-z]{2,12}[a-rt-z]s|est|ist|es|[a-zàâéèêîôûç]{3,14}(?:e|t|a))$/u.test(verb) &&
    object !== undefined &&
    gapBefore(marked, next + 1) === ' ' &&
    !isNameWord(marked.text.slice(object.start, object.end)) &&
    !NOT_OBJECTS.has(object.lower)
  );
}
/** How a sentence begins that names its subject late: "Since 2009, Quill Credit has lent". */
const SINCE = new Set([
  'since',
  'in',
  'founded',
  'for',
  'from',
  'over',
  'with',
  'headquartered',
  'based',
  'located',
  'backed',
  'built',
]);
const NOT_OBJECTS = new Set(
  'are come have do will can were who that is and or of for with drive build make need work know get bring help lead deserve'.split(
    ' ',
  ),
);

/** The line above a name that stands first on its own. */
function isUnder(place: Place, family: Family): boolean {
  const { marked, start } = place;
  const line = lineOf(marked.text, start).start;
  if (start - line > 3 || line === 0) return false;
  const above = lineOf(marked.text, line - 1);
  return (
    above.end - above.start < 50 &&
    marksIn(marked, above.start, above.end, [family]).some(
      ({ start: from, end }) => from - above.start <= 4 && above.end - end <= 3,
    )
  );
}

function signsInPostings(place: Place): Sign[] {
  const { after, marked, from, next, start } = place;
  const signs: Sign[] = [];
  const add = (rule: string, weight: number, weak = false): void => void signs.push({ rule, weight, weak });
  const line = lineOf(marked.text, start);
  const restOfLine = marked.text.slice(place.end, line.end).replace(/^[:?!.\s]{1,4}$/, '');
  const follow = marked.words[next]?.lower ?? '';
  const owner = after.startsWith("'s ") || after.startsWith('’s ');
  const described = after.startsWith(',') || after.startsWith(' (') || owner || /^ [a-z]/.test(after);
  if (isLabelled(place)) add('company-label', 9);
  if (follows(place, 'introduces')) {
    const cue = (marked.to.get(from) ?? []).find(({ family }) => family === 'introduces');
    const first = marked.text.slice(line.start, cue?.start ?? start).trim() === '';
    if (first && restOfLine === '') add('company-about', 6);
    else if (first && marked.words[from - 1]?.lower === 'about') add('company-about', 5);
  }
  if (opens(place, true) && isUnder(place, 'about-heading') && described) add('company-described', 4);
  if (opens(place, true) && isUnder(place, 'job-heading'))
    if (restOfLine === '') add('company-described', 4);
    else if (described) add('company-described', 2, true);
  // "At Quill, we …", "Here at Quill, everyone"
  const at = marked.words[from - 1]?.lower === 'at' && gapBefore(marked, from) === ' ';
  if (
    at &&
    (after.startsWith(', ') || ['we', 'you', 'our', 'the', 'it', 'everyone', 'i'].includes(follow)) &&
    opensAt(place)
  )
    add('company-at', 4);
  if (
    follows(place, 'own-firm') &&
    /^(?:[\s.,;:!?)–—]|$)/.test(after) &&
    !['level', 'team', 'group', 'office', 'department', 'stage', 'companies', 'grade'].includes(follow)
  )
    add('company-we', after.startsWith(' ') && !after.startsWith(' –') ? 3 : 4);
  if (follows(place, 'before-employer') && /^(?:[\s.,!?]|$)/.test(after))
    add('company-joins', follow === 'as' ? 5 : 3);
  // "That is why Quill exists", "Quill: The Company"
  if (
    ['why', 'because', 'how', 'when'].includes(marked.words[from - 1]?.lower ?? '') &&
    (follow === 'exists' || after.startsWith(' was founded'))
  )
    add('company-we', 4);
  if (
    opens(place, true) &&
    [': the company', ' the company', ' at a glance', ' in a nutshell', ' in brief'].includes(
      marked.text.slice(place.end, line.end).toLowerCase(),
    )
  )
    add('company-described', 5);
  if (precedes(place, 'is-hiring')) add('company-is', 5);
  if (opens(place, false)) {
    if (precedes(place, 'is-company')) add('company-is', 4, true);
    else if (precedes(place, 'does-business')) add('company-is', 3, true);
    if (actsAfter(place)) {
      add('company-subject', 2, true);
      if (opens(place, true) && gapBefore(marked, next + 2) === ' ') add('company-opens', 2, true);
    }
    const apposition =
      /^(?:, (?:an?|the) [^.,\n]{3,80},| [–—-] (?:an?|the) [^.\n–—]{3,80} [–—-]) (?:is|has|was|[a-z]{2,12}[a-rt-z]s) /;
    if (apposition.test(after)) add('company-apposition', 4, true);
  }
  // "Since 2009, Quill Credit has lent"
  if (
    gapBefore(marked, from) === ', ' &&
    actsAfter(place) &&
    SINCE.has(marked.words[wordAt(marked, Math.max(place.sentence, line.start))]?.lower ?? '')
  )
    add('company-since', 4, true);
  if (gapBefore(marked, from) === ', ' && /^ is the (?:place|company|team|right)\b/.test(after))
    add('company-is', 4);
  if (owner) {
    const has = begins(marked, next, 'firm-has');
    const purpose =
      ['mission', 'vision', 'purpose', 'goal'].includes(follow) && marked.words[next + 1]?.lower === 'is';
    add(purpose ? 'company-mission' : 'company-owner', purpose ? 4 : 1, !purpose);
    if (has) add('company-owns', 2, true);
  }
  if (after.startsWith(' ') && begins(marked, next, 'staff')) add('company-staff', 2, true);
  if (
    marked.words[from - 1]?.lower === 'the' &&
    ['team', 'family', 'crew'].includes(follow) &&
    after.startsWith(' ')
  )
    add('company-team', 2, true);
  if (precedes(place, 'promises')) add('company-equal', 4);
  return signs;
}

/** "At" opens the sentence or the line, or says "here at". */
function opensAt({ marked, from }: Place): boolean {
  const before = gapBefore(marked, from - 1);
  return from === 1 || before !== ', ';
}

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
  let next = 0;
  for (const named of namesIn(marked.text, marked.words, MOST_NAMES)) {
    const { start, end, from } = named;
    const name = trimName(named.name);
    if (!couldBeName(name) || (kind === 'posting' && (endsInTitle(name) || isAggregator(name)))) continue;
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
    next = Math.min(next, from);
    next = from;
    while ((marked.words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const owner = marked.words[next - 1]?.end !== undefined && (marked.words[next - 1]?.end as number) > end;
    const place: Place = {
      ...named,
      marked,
      after: marked.text.slice(end, end + 200),
      next: owner ? next : next,
      known: known !== null && !known.commonWord,
      sentence: sentenceStart(marked.text, start),
    };
    if (ACTS_AS_AGENCY.test(place.after)) agencies.add(name);
    if (kind !== 'posting' && isOther(place)) {
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
const endsInTitle = (name: string): boolean =>
  name.includes(' ') && !name.toLowerCase().endsWith('s') && endsInTitleNoun(name);

/** Candidates from the text, unweighted against each other. `people` are the words of persons' names. */
export function companiesInText(
  text: string,
  kind: Kind,
  people: ReadonlySet<string>,
): { found: Candidate[]; others: Set<string> } {
  const marked = markedHead(text);
  const { found, others } = inSentences(marked, kind, people);
  if (kind !== 'posting') return { found: [...headsOfOffers(marked, people), ...found], others };
  const named = [...headsOfPostings(marked), ...found];
  // "Our client": what is named then is the agency, not the employer.
  if (marksIn(marked, 0, marked.text.length, ['client']).length === 0)
    return { found: [...named, ...contacts(text)], others };
  const isAgency = (name: string): boolean =>
    marksIn(markedHead(name), 0, name.length, ['agency-word']).length > 0;
  return { found: named.filter(({ name }) => !isAgency(name)), others };
}
