/**
 * The sort of employer and job that the letter's facts speak for: the person can set another. What a title says comes
 * first (an intern at a listed company is an intern), then how pay is counted, then what stock is offered.
 */
import { familyOf } from '../../reading/who/title/families.ts';
import { seniorityIn } from '../../reading/who/title/seniority.ts';
import type { Genre, Offer, UserInputs } from '../../worth/offer.ts';

export interface TypeFacts {
  offer: Pick<Offer, 'role' | 'level' | 'payPeriod' | 'bonus' | 'equity' | 'grants'>;
  inputs: Pick<UserInputs, 'fixedGrade'>;
  /** The evidence for this employer speaks of stock: it has ranges of grants, or of totals above base. */
  stockKnown: boolean;
  /** What the letter's own words say it is (`type/said.ts`); absent where they were not read. */
  said?: Genre | null;
}

const COHORT =
  /\b(?:new\s(?:college\s)?grad(?:uate)?|graduate\s(?:scheme|programme|program|trainee)|summer\s(?:analyst|associate)|co-?op|apprentice|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|trainee)\b/i;

const SALES =
  /\b(?:sales(?!force)(?!\s(?:engineer|operations|ops|analyst|enablement|tax))|account\s(?:executive|manager|director)|business\sdevelopment\s(?:representative|manager)|[bs]dr)\b/i;

const isIntern = (title: string): boolean =>
  COHORT.test(title) || (seniorityIn(title)?.words.includes('intern') ?? false);

const CONTRACT = /\b(?:contractor|contract|freelance|freelancer|locum|interim)\b/i;

/** Grades, steps and bands of public scales and agreements: GS-12, E13, Band 6, Grade 7, Step 3, Lane 4, NEA 2. */
const SCALE =
  /\b(?:gs-?\d{1,2}|tv-?(?:ö|oe)d|tv-?l|entgeltgruppe|band\s[2-9][a-d]?|(?:pay\s)?grade\s\d{1,2}|step\s\d{1,2}|lane\s\d{1,2}|spine\spoint|scale\spoint)\b/i;

const DIRECTS = /\bmanaging\sdirector\b/i;

/** Chiefs, and vice presidents where stock is at stake: at a bank it is a middle rank. */
function isExecutive(title: string, stock: boolean): boolean {
  const ranks = seniorityIn(title)?.words ?? [];
  return ranks.includes('executive') || (stock && (ranks.includes('vp') || DIRECTS.test(title)));
}

/** Trades in which a letter that is silent about stock leaves a question open; a mechanical engineer's does not. */
const OTHER_ENGINEERS =
  /\b(?:mechanical|civil|structural|chemical|electrical|process|manufacturing|industrial|quality|maintenance|sound|mining|marine|aerospace|automotive)\b/i;

const isComputing = (title: string): boolean => familyOf(title) !== 'other' && !OTHER_ENGINEERS.test(title);

const namesStock = ({ equity, grants = [] }: TypeFacts['offer']): boolean =>
  [equity, ...grants].some((grant) => grant !== null && grant.kind !== 'none');

/** Options, and shares that are known not to trade. */
const isPrivate = ({ equity, grants = [] }: TypeFacts['offer']): boolean =>
  [equity, ...grants].some(
    (grant) =>
      grant !== null && (grant.listed === false || (grant.kind === 'options' && grant.listed !== true)),
  );

/** The proposal. Pure: the same facts, the same type. */
export function proposeType({ offer, inputs, stockKnown, said }: TypeFacts): Genre {
  const title = offer.role ?? '';
  const level = [offer.level ?? []].flat().join(' ');
  if (inputs.fixedGrade) return 'scale';
  if (said) return said;
  if (isIntern(title)) return 'intern';
  if (SCALE.test(`${title} ${level}`)) return 'scale';
  if (isExecutive(title, namesStock(offer) || stockKnown)) return 'executive';
  if (SALES.test(title)) return 'sales';
  if (offer.payPeriod === 'day' || CONTRACT.test(title)) return 'contractor';
  if (isPrivate(offer)) return 'private-options';
  if (namesStock(offer)) return 'levelled-stock';
  if (offer.equity?.kind === 'none') return 'cash';
  return stockKnown || title === '' || isComputing(title) ? 'levelled-stock' : 'cash';
}
