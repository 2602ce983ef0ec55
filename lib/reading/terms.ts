/**
 * Reads the terms of an offer or posting: rules read first, then every mark of the text gets one owner by two voices,
 * and each amount is accounted for.
 */
import { markWords } from '../lexicon/lexicon.ts';
import { findMarks } from '../marks/find.ts';
import type { Mark } from '../marks/mark.ts';
import { accountOf } from './account/account.ts';
import type { AccountEntry } from './account/entry.ts';
import { ownerByPlace } from './owners/by-place.ts';
import { type Decision, decide } from './owners/decide.ts';
import { NOBODY } from './owners/owner.ts';
import { reasonsFor } from './owners/reasons.ts';
import { rulings } from './owners/rules.ts';
import { sceneOf } from './owners/scorer/scene.ts';
import { type Score, type Scorer, scoresOf } from './owners/scorer/score.ts';
import { fromOwners } from './parts/from-owners.ts';
import type { Snapshot } from './snapshot.ts';
import terms from './terms/index.ts';
import { type Letter, openLetter, type TermContext } from './terms/letter/letter.ts';
import { referenceOf } from './terms/letter/letter-date.ts';
import { nothing, type Terms } from './terms/letter/term.ts';

export type { TermContext } from './terms/letter/letter.ts';
export type { Terms } from './terms/letter/term.ts';

const IN_ORDER = [...terms].sort((a, b) => a.order - b.order);

/** The scorer looks at this much of a text: letters are shorter, and what stands behind is rarely about pay. */
const SCORED = 60_000;

/** What decides over a letter's marks: whose each is, and how well every owner fits by the scorer. */
interface Voices {
  decisions: Decision[];
  /** Every owner of a decision's mark, likeliest first; none where no scorer was asked about it. */
  scores: (at: number) => readonly Score[];
}

/** Whose every mark of the letter is. Without a scorer the rules decide alone. */
function voicesOf(letter: Letter, rules: Terms, scorer: Scorer | null): Voices {
  const { text, country, amounts } = letter;
  const reference = referenceOf(letter);
  const marks = findMarks(text, { country, reference, amounts });
  const ruled = rulings(marks, rules, amounts);
  const owned = (mark: Mark, at: number, fit: readonly Score[] | null): Decision => {
    const ruling = ruled[at] ?? null;
    return ownerByPlace(text, mark, ruling) ?? decide(mark, ruling, fit);
  };
  if (scorer === null) return { decisions: marks.map((mark, at) => owned(mark, at, null)), scores: () => [] };
  const end = text.length <= SCORED ? text.length : text.lastIndexOf('\n', SCORED);
  const near = marks.filter(({ span }) => span.end <= end);
  const marked = end === text.length ? letter.marked : markWords(text.slice(0, end));
  const scene = sceneOf(marked, near, reference);
  const scores = near.map((_, at) => scoresOf(scorer, scene, at));
  const decisions = marks.map((mark, at) => {
    const decision = owned(mark, at, scores[at] ?? null);
    const { owner, by } = decision;
    return by === 'scorer' && owner !== null && !NOBODY.has(owner)
      ? { ...decision, reasons: reasonsFor(scorer, scene, at, owner) }
      : decision;
  });
  return { decisions, scores: (at) => scores[at] ?? [] };
}

/** The terms of a text with the decisions they come from. */
export interface TermsDecided extends Voices {
  /** The part of the text that was looked at. */
  text: string;
  terms: Terms;
}

/** Reads the terms as those of an offer or posting, whatever the text is, and says whose each of its marks is. */
export function decideTerms(snapshot: Snapshot, context: TermContext, scorer: Scorer | null): TermsDecided {
  const rules = nothing();
  const letter = openLetter(snapshot, context);
  for (const term of IN_ORDER) term.read(letter, rules);
  const voices = voicesOf(letter, rules, scorer);
  const terms = fromOwners(letter.text, context.kind, rules, voices.decisions);
  return { ...voices, text: letter.text, terms };
}

export interface TermsRead extends Terms {
  account: AccountEntry[];
}

/**
 * Every finding says whether the text states it or it is implied; amounts are in whole currency units. A page that
 * is neither offer nor posting has no terms: its figures are somebody else's money.
 */
export function readTerms(snapshot: Snapshot, context: TermContext, scorer: Scorer | null = null): TermsRead {
  if (context.kind === 'other') return { ...nothing(), account: [] };
  const { text, terms, decisions } = decideTerms(snapshot, context, scorer);
  return { ...terms, account: accountOf(text, decisions, terms) };
}
