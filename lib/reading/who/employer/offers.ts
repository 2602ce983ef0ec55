/** Signs of the employer in offers, letters and contracts, surest first. */
import { holdsTitleNoun } from '../../../lexicon/title-nouns.ts';
import { begins } from '../../marked.ts';
import {
  actsAfter,
  DEFINED,
  follows,
  isClient,
  near,
  opens,
  type Place,
  precedes,
  type Sign,
} from './around.ts';
import { isOnlyWords } from './names.ts';

/** The firm for which an agency hires. */
export const CLIENT = 'company-client';

/** A letter has named its employer by then. */
const LETTER_HEAD = 3000;
/** "Analyst at Quill": of "Ingeniero de Calidad" the last word is part of the title. */
const AT = new Set(['at', 'with', 'bei', 'chez', 'bij', 'presso', 'en', 'na', 'no', 'em', 'w', 'in']);
/** Before a name with a legal form these say whose the position is. */
const FOR = new Set(['for', 'of', 'in']);

/** In the head of what a hiring system prints: "Quill Energy / Go-to-market", "Quill > Engineering > Offer". */
const SYSTEM_HEAD = 400;
const PATH = [' / ', ' > ', ' › ', ' » ', ' → '];
const DEPARTMENTS = new Set(
  'go-to-market gtm growth platform infrastructure it r&d logistics manufacturing retail revenue commercial production'.split(
    ' ',
  ),
);

function isBeforeDepartment(after: string): boolean {
  const sign = PATH.find((one) => after.startsWith(one));
  if (sign === undefined) return false;
  const [part = ''] = after.slice(sign.length).split(/[\n\t|>›»→/]| -/, 1);
  const department = part.trim();
  return department !== '' && (DEPARTMENTS.has(department.toLowerCase()) || isOnlyWords(department));
}

const THEIR_OFFER =
  /^(?:['’]s?) (?:(?:formal|written|official|final|revised|best|verbal|firm) )?(?:offer|terms|proposal)\b/;

/** "Please pass this on to Mr Holt as Quill Robotics' offer": whose offer an agency hands over. */
function isPassedOn({ marked, from, name, end, after }: Place): boolean {
  const owned = name.endsWith("'s") || name.endsWith('’s');
  const before = marked.words[from - 1]?.lower ?? '';
  return before === 'as' && THEIR_OFFER.test((owned ? marked.text.slice(end - 2, end) : '') + after);
}

export function signsInOffers(place: Place): Sign[] {
  const { legal, known, after, marked } = place;
  const signs: Sign[] = [];
  const english = marked.languages.length === 1;
  if (DEFINED.test(after)) signs.push({ rule: 'company-defined', weight: 9 });
  const offers = precedes(place, 'after-employer') || follows(place, 'before-employer');
  const hires = isClient(place) && (offers || near(place, 'before-employer'));
  if (hires || follows(place, 'acts-for') || isPassedOn(place)) return [{ rule: CLIENT, weight: 9 }];
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
  if (place.start < SYSTEM_HEAD && isBeforeDepartment(after))
    signs.push({ rule: 'company-department', weight: 5 });
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
