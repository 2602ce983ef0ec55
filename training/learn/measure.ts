/**
 * How well letters of authors are read whose texts were not learned from: the only figure that says anything about
 * strangers' letters. Rules alone stand beside both voices.
 */

import { findMarks } from '../../lib/marks/find.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { annual } from '../../lib/money/period.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';
import { markedHead } from '../../lib/reading/marked.ts';
import type { Owner } from '../../lib/reading/owners/owner.ts';
import { makeScorer, type Scorer } from '../../lib/reading/owners/scorer/score.ts';
import { unpack } from '../../lib/reading/owners/scorer/weights.ts';
import { readPlace } from '../../lib/reading/place/place.ts';
import { type Snapshot, textSnapshot } from '../../lib/reading/snapshot.ts';
import { readTerms, type TermsRead } from '../../lib/reading/terms.ts';
import { readCompany } from '../../lib/reading/who/employer/employer.ts';
import { coreName } from '../../lib/reading/who/employer/known.ts';
import { namesOf } from '../../lib/reading/who/spans/tag.ts';
import { readRole } from '../../lib/reading/who/title/title.ts';
import type { Author } from './authors.ts';
import { kindsOf, learnKinds } from './kinds.ts';
import type { LabelledDocument } from './labels.ts';
import { learn } from './learn.ts';
import { ownerOf, REFERENCE } from './rows.ts';
import { TOWNS } from './towns.ts';

const FIGURES = ['base', 'signOn', 'bonus', 'units', 'grant', 'start', 'replyBy'] as const;
const NAMES = ['employer', 'title', 'place'] as const;
export const FIELDS = [...FIGURES, ...NAMES] as const;
export type Field = (typeof FIELDS)[number];
type Figure = (typeof FIGURES)[number];
type Name = (typeof NAMES)[number];

export interface Tally {
  /** Letters that state the field, readings that have it, and those of them that are right. */
  stated: number;
  read: number;
  right: number;
}

export type Tallies = Record<Field, Tally>;

export const noTallies = (): Tallies =>
  Object.fromEntries(FIELDS.map((field) => [field, { stated: 0, read: 0, right: 0 }])) as Tallies;

const DATED = '2026-02-10';

/** The text as it stands, so that the labels' places hold. */
export const snapshotOf = (text: string): Snapshot => textSnapshot(text, { date: DATED });

/** "165" is said in thousands. */
const thousands = (value: number): number => (value >= 20 && value < 1000 ? value * 1000 : value);

function yearly(mark: Mark): number | null {
  if (mark.kind === 'number') return thousands(mark.value);
  if (mark.kind !== 'money') return null;
  return annual(mark.mention)?.max ?? mark.mention.max ?? mark.mention.min;
}

function whole(mark: Mark): number | null {
  if (mark.kind === 'money') return mark.mention.max ?? mark.mention.min;
  if (mark.kind === 'percent') return mark.max;
  return mark.kind === 'number' ? mark.value : null;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.abs(a) + 0.5;

/** What the labels allow for each field: any of several is right, and of payments also their sum. */
function expected({ text, labels, country }: LabelledDocument): Record<Figure, (number | string)[]> {
  const marks = findMarks(text, { country, reference: REFERENCE });
  const of = (...owners: Owner[]): Mark[] => marks.filter((mark) => owners.includes(ownerOf(labels, mark)));
  const numbers = (list: (number | null)[]): number[] => list.filter((one): one is number => one !== null);
  const payments = [
    ...new Set(
      numbers(of('signon').map((mark) => (mark.kind === 'number' ? thousands(mark.value) : whole(mark)))),
    ),
  ];
  const dates = (owner: Owner): string[] =>
    of(owner).flatMap((mark) => (mark.kind === 'date' ? mark.iso : []));
  return {
    base: numbers(of('base').map(yearly)),
    signOn: payments.length > 1 ? [...payments, payments.reduce((sum, one) => sum + one, 0)] : payments,
    bonus: numbers(of('bonus%', 'bonus.max%', 'bonus.guaranteed%').map(whole)),
    units: numbers(of('units').map(whole)),
    grant: numbers(of('grant').map(whole)),
    start: dates('start'),
    replyBy: dates('replyby'),
  };
}

function readFields(terms: TermsRead): Record<Figure, number | string | null> {
  const base = terms.base.find(({ value }) => value.basis === 'base' || value.basis === 'unknown')?.value;
  const year = base === undefined ? null : (annual({ ...base, period: base.period ?? 'year' }) ?? base);
  const share = terms.bonus.find(({ value }) => value.pct !== null)?.value.pct;
  const paid = terms.signOn.reduce((sum, { value }) => sum + value.amount, 0);
  return {
    base: year?.max ?? year?.min ?? null,
    signOn: paid > 0 ? paid : null,
    bonus: share ? Math.round(share.max * 10_000) / 100 : null,
    units: terms.equity.find(({ value }) => value.units !== null)?.value.units ?? null,
    grant: terms.equity.find(({ value }) => value.value !== null)?.value.value ?? null,
    start: terms.startDate?.value ?? null,
    replyBy: terms.deadline?.value ?? null,
  };
}

const matches = (wanted: number | string, read: number | string): boolean =>
  typeof wanted === 'number' && typeof read === 'number'
    ? isNear(wanted, read)
    : String(wanted).startsWith(String(read)) || String(read).startsWith(String(wanted));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a name is read right: the employer by its core, a title by six of ten words, a place by one. */
function matchesName(field: Name, wanted: string, read: string): boolean {
  const [one, other] = [new Set(wordsOf(wanted)), new Set(wordsOf(read))];
  const shared = [...one].filter((word) => other.has(word));
  if (field === 'title') return shared.length / (one.size + other.size - shared.length) >= 0.6;
  if (field === 'place') return shared.some((word) => word.length > 2);
  const [a, b] = [coreName(wanted), coreName(read)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function readNames({ text, kind }: LabelledDocument, scorer: Scorer | null): Record<Name, string | null> {
  const snapshot = snapshotOf(text);
  const names = scorer === null ? null : namesOf(scorer.names, markedHead(text));
  const employer = readCompany(snapshot, kind, names)?.value.name ?? null;
  const title = readRole(snapshot, kind, employer, names)?.value.title ?? null;
  return { employer, title, place: readPlace(snapshot, kind, names)?.value.text ?? null };
}

function count(one: Tally, stated: boolean, read: boolean, right: boolean): void {
  one.stated += Number(stated);
  one.read += Number(read);
  one.right += Number(right);
}

/** Adds what is read from the author's offers (names: postings too), by both voices or by the rules alone. */
export function tally(author: Author, scorer: Scorer | null, into: Tallies): void {
  for (const letter of author.letters.filter(({ kind }) => kind === 'offer')) {
    const wanted = expected(letter);
    const read = readFields(
      readTerms(snapshotOf(letter.text), { kind: 'offer', country: letter.country }, scorer),
    );
    for (const field of FIGURES) {
      const value = read[field];
      const right = value !== null && wanted[field].some((each) => matches(each, value));
      count(into[field], wanted[field].length > 0, value !== null, right);
    }
  }
  for (const document of [...author.letters, ...author.names].filter(({ kind }) => kind !== 'other')) {
    const read = readNames(document, scorer);
    for (const field of NAMES) {
      const wanted = document.labels.filter(({ label }) => label === field);
      const value = read[field];
      const right =
        value !== null &&
        wanted.some(({ start, end }) => matchesName(field, document.text.slice(start, end), value));
      count(into[field], wanted.length > 0, value !== null, right);
    }
  }
}

/** One training is enough to compare: the mean of several is a little better. */
const ONCE = 1;

/** Reads the letters of the `held` authors with weights learned from all the others. */
export function holdOut(
  authors: readonly Author[],
  held: readonly string[],
): { rules: Tallies; both: Tallies } {
  const scorer = makeScorer(
    learn(
      authors.filter(({ name }) => !held.includes(name)),
      ONCE,
    ),
    TOWNS,
  );
  const [rules, both] = [noTallies(), noTallies()];
  for (const author of authors.filter(({ name }) => held.includes(name))) {
    tally(author, null, rules);
    tally(author, scorer, both);
  }
  return { rules, both };
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : ((100 * part) / all).toFixed(1));

/** "base 83.1/85.0": share of stated values read right, share of read values that are right. */
export const written = (tallies: Tallies): string =>
  FIELDS.map((field) => {
    const { stated, read, right } = tallies[field];
    return `${field} ${percent(right, stated)}/${percent(right, read)} (${stated})`;
  }).join('  ');

export interface KindTally {
  documents: number;
  rules: number;
  both: number;
}

/** How many documents of the held-out authors have their kind read right: by the signals alone, and with the wording. */
export function holdOutKinds(authors: readonly Author[], held: readonly string[]): KindTally {
  const wording = unpack(learnKinds(authors.filter(({ name }) => !held.includes(name))));
  const tally: KindTally = { documents: 0, rules: 0, both: 0 };
  for (const author of authors.filter(({ name }) => held.includes(name)))
    for (const { kind, text } of kindsOf(author)) {
      const snapshot = textSnapshot(text);
      tally.documents++;
      if (readKind(snapshot).value === kind) tally.rules++;
      if (readKind(snapshot, wording).value === kind) tally.both++;
    }
  return tally;
}
