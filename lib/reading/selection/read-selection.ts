/**
 * A figure that a person selected, read as a letter is read: it grows to its whole amount, and the same marks, rules
 * and scorer say from the words around it whose it is. What they are not sure of has at most two readings.
 */
import type { Mark } from '../../marks/mark.ts';
import type { Currency, Pay, Span } from '../../money/money.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { AccountEntry } from '../account/entry.ts';
import { type Decision, familyOf } from '../owners/decide.ts';
import { NOBODY, type Owner } from '../owners/owner.ts';
import type { Score, Scorer } from '../owners/scorer/score.ts';
import { amountOfMark, isAmount, mostCommon } from '../parts/page.ts';
import { quoteAt } from '../read-quote.ts';
import type { Certainty, Finding, Kind } from '../reading.ts';
import { decideTerms, type TermsDecided } from '../terms.ts';
import { markMeant, placesOf, trimmed } from './grow.ts';
import { selectionSnapshot, type Who, whoIn } from './who.ts';

export interface SelectionContext {
  /** What the document is read as; a text that is neither is read as an offer, because somebody chose a figure of it. */
  kind?: Kind;
  /** ISO 3166 alpha-2 of the place of work, null where unknown. */
  country?: string | null;
  /** Currency of a bare number where nothing around it says one. */
  currency?: Currency | null;
  scorer?: Scorer | null;
  /** The account of the whole document, where it was read: it knows more than the words around the figure. */
  account?: readonly AccountEntry[];
}

export interface SelectionRead extends Who {
  /** The whole amount as it is written. */
  amount: string;
  /** Its place in the text; null where the words were read by themselves. */
  span: Span | null;
  kind: 'money' | 'number' | 'percent';
  /** Whose it is; null where nothing says so. */
  owner: Owner | null;
  certainty: Certainty;
  /** What it may be instead, where it is unsure. */
  other: Owner | null;
  /** What it comes to; null for a percentage. */
  pay: Pay | null;
  /** A percentage as ratios; null for an amount. */
  share: { min: number; max: number } | null;
  /** The sentence that holds it, or its row or line. */
  sentence: string;
  quote: string;
}

/** How much text around a figure is read with it: headings and labels stand above, little stands below. */
const AROUND = { before: 3000, after: 1500 };

/** The lines around a place, as much of them as is read with it. */
function passageAt(text: string, { start, end }: Span): Span {
  const from = start - AROUND.before;
  const to = end + AROUND.after;
  const lineEnd = to >= text.length ? -1 : text.lastIndexOf('\n', to);
  return {
    start: from <= 0 ? 0 : Math.min(start, text.indexOf('\n', from) + 1 || from),
    end: to >= text.length ? text.length : lineEnd > end ? lineEnd : to,
  };
}

type Owned = Pick<SelectionRead, 'owner' | 'certainty' | 'other'>;

const WEAKER: Certainty[] = ['stated', 'implied', 'unsure'];
const weaker = (a: Certainty, b: Certainty): Certainty => (WEAKER.indexOf(a) > WEAKER.indexOf(b) ? a : b);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What a figure is usually, where no word says what it is. */
const USUAL: Readonly<Record<SelectionRead['kind'], [Owner, Owner] | null>> = {
  money: ['base', 'total'],
  number: ['base', 'units'],
  percent: ['bonus%', 'own%'],
};

/** Somebody chose this figure as pay: the two likeliest parts of the pay are what is asked about. */
function asked(decision: Decision, scores: readonly Score[], kind: SelectionRead['kind']): Owned {
  const parts = scores.filter(({ owner }) => !NOBODY.has(owner)).map(({ owner }) => owner);
  const known = [decision.owner, decision.other].filter(
    (owner): owner is Owner => owner !== null && !NOBODY.has(owner),
  );
  const [owner = null, ...rest] = [...known, ...parts, ...(USUAL[kind] ?? [])];
  // "A bonus, or a bonus at most" is no question.
  const other = rest.find((one) => owner !== null && familyOf(one) !== familyOf(owner)) ?? null;
  return { owner, certainty: 'unsure', other };
}

/** How sure the terms are that were read from a mark: rules may only imply what no voice doubts. */
function certaintyIn({ terms }: TermsDecided, span: Span, otherwise: Certainty): Certainty {
  const findings = [...terms.base, ...terms.equity, ...terms.bonus, ...terms.signOn];
  const at = findings.find((finding) => finding.span !== null && overlaps(finding.span, span));
  return at === undefined ? otherwise : weaker(at.certainty, otherwise);
}

/** Whether a figure stands alone: no word of the text says anything about it. */
const isAlone = (text: string, { start, end }: Span): boolean =>
  !/\p{L}{2}/u.test(text.slice(0, start) + text.slice(end));

const spansPeriod = (mark: Mark): boolean =>
  mark.kind === 'money' && mark.mention.periodStated && mark.mention.evidence !== 'unit';

/** Whose the mark is, by the words around it. */
function ownedBy(read: TermsDecided, at: number, kind: SelectionRead['kind']): Owned {
  const decision = read.decisions[at] as Decision;
  const { mark, owner } = decision;
  if (isAlone(read.text, mark.span) && !spansPeriod(mark)) {
    const [usual, second] = USUAL[kind] ?? [null, null];
    return { owner: usual, certainty: 'unsure', other: second };
  }
  const unclaimed = owner === null || (NOBODY.has(owner) && decision.by === 'scorer');
  const certainty = certaintyIn(read, mark.span, decision.certainty);
  return unclaimed || certainty === 'unsure'
    ? asked(decision, read.scores(at), kind)
    : { owner, certainty, other: null };
}

/** What the whole document's account says of a figure; null where it says nothing of use. */
function inAccount(account: readonly AccountEntry[], span: Span): Owned | null {
  const entry = account.find((one) => overlaps(one.span, span));
  if (!entry?.owner || NOBODY.has(entry.owner)) return null;
  const { owner, certainty, other } = entry;
  return { owner, certainty, other };
}

/** What the figure comes to: a count of units is a plain number, "165" beside "base" is said in thousands. */
function payOf(mark: Mark, owner: Owner | null, currency: Currency | null): Pay | null {
  if (!isAmount(mark)) return null;
  if (mark.kind === 'number' && owner === 'units')
    return { min: mark.value, max: mark.value, currency: null, period: null };
  const own = amountOfMark(mark, currency, PAID.has(owner ?? 'base'));
  const pay = { ...own, currency: own.currency ?? currency };
  const stated = mark.kind === 'money' && mark.mention.periodStated;
  return PAID.has(owner ?? 'base') || stated ? pay : { ...pay, period: null };
}

/** Owners whose amounts are paid by the year, month or hour. */
const PAID: ReadonlySet<Owner> = new Set<Owner>(['base', 'total', 'previous', 'allowance']);

/**
 * The figure at a place of a text, whole and understood; null where the selection touches no figure. Nothing is said
 * that the text does not: a currency or period that it leaves open stays null.
 */
export function readSelection(
  text: string,
  selected: Span,
  context: SelectionContext = {},
): SelectionRead | null {
  const { kind = 'offer', country = null, scorer = null, account = [] } = context;
  const readAs = kind === 'other' ? 'offer' : kind;
  const place = trimmed(text, selected);
  const passage = passageAt(text, place);
  const words = text.slice(passage.start, passage.end);
  const read = decideTerms(selectionSnapshot(words), { kind: readAs, country }, scorer);
  const here = { start: place.start - passage.start, end: place.end - passage.start };
  const at = markMeant(
    read.decisions.map(({ mark }) => mark),
    here,
  );
  const mark = read.decisions[at]?.mark;
  if (mark === undefined || mark.kind === 'date' || mark.kind === 'duration') return null;
  const span = { start: mark.span.start + passage.start, end: mark.span.end + passage.start };
  const owned = inAccount(account, span) ?? ownedBy(read, at, mark.kind);
  const currency = mostCommon(read.decisions) ?? context.currency ?? null;
  const sentence = sentenceAt(words, mark.span.start);
  const said = words.slice(sentence.start, sentence.end);
  return {
    ...whoIn(said, readAs, sentence.start + passage.start),
    amount: text.slice(span.start, span.end),
    span,
    kind: mark.kind,
    ...owned,
    pay: payOf(mark, owned.owner, currency),
    share: mark.kind === 'percent' ? { min: mark.min / 100, max: mark.max / 100 } : null,
    sentence: said.trim(),
    quote: quoteAt(text, span.start, span.end),
  };
}

/**
 * Selected words whose place is not known: looked for in the text, where they may stand more than once if they mean the
 * same amount everywhere; else read by themselves.
 */
export function readSelectedWords(
  text: string,
  words: string,
  context: SelectionContext = {},
): SelectionRead | null {
  const places = placesOf(text, words);
  const [first] = places;
  const read = first === undefined ? null : readSelection(text, first, context);
  const same = places
    .slice(1, MOST_ALIKE)
    .every((place) => readSelection(text, place, context)?.amount === read?.amount);
  if (read !== null && same) return read;
  const alone = readSelection(words, { start: 0, end: words.length }, { ...context, account: [] });
  return alone && withoutPlaces(alone);
}

const withoutPlace = <T>(finding: Finding<T> | null): Finding<T> | null =>
  finding && { ...finding, span: null };

const withoutPlaces = (read: SelectionRead): SelectionRead => ({
  ...read,
  span: null,
  company: withoutPlace(read.company),
  role: withoutPlace(read.role),
  place: withoutPlace(read.place),
});

/** Places that are compared where words stand more than once. */
const MOST_ALIKE = 6;
