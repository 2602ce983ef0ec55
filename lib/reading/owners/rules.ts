/** The first voice: what the rules of the terms say about whose each mark is. */
import type { Mark } from '../../marks/mark.ts';
import type { Span } from '../../money/money.ts';
import type { PayBasis } from '../reading.ts';
import type { Assigned } from '../terms/amounts/assign.ts';
import type { Role } from '../terms/amounts/claim.ts';
import type { Terms } from '../terms/letter/term.ts';
import type { Owner } from './owner.ts';

export interface Ruling {
  owner: Owner;
  /** A term was read from it; else only words beside it name it. */
  read: boolean;
  /** It was read by its shape alone: no words beside it name it. */
  bare: boolean;
  /** The words that claim it, by the file of their family. */
  claim?: string | null;
}

const BASIS: Readonly<Record<PayBasis, Owner>> = {
  base: 'base',
  unknown: 'base',
  ote: 'total',
  total: 'total',
  ctc: 'total',
};

const ROLE: Readonly<Partial<Record<Role, Owner>>> = {
  base: 'base',
  ote: 'total',
  total: 'total',
  ctc: 'total',
  bonus: 'bonus',
  'sign-on': 'signon',
  equity: 'grant',
  price: 'price',
};

/** Money that is no part of the pay, by the claim that took it. */
const NEVER: Readonly<Record<string, Owner>> = {
  'never-allowances': 'allowance',
  'never-draw': 'allowance',
  'never-business': 'business',
  'never-funding': 'business',
  'never-insurance': 'insurance',
  'never-loan': 'repay',
  'never-on-call': 'allowance',
  'never-parting': 'severance',
  'never-perks': 'perk',
  'never-relocation': 'relocation',
  elsewhere: 'previous',
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the terms that were read say, by the places they were read from. */
function* readFrom(terms: Terms): Generator<[Span | null, Owner]> {
  for (const { span, value } of terms.base) yield [span, BASIS[value.basis]];
  for (const { span, value } of terms.signOn) if (value.amount > 0) yield [span, 'signon'];
  for (const { span, value } of terms.equity) {
    yield [span, value.units !== null ? 'units' : value.ofCompany !== null ? 'own%' : 'grant'];
  }
  for (const { span, value } of terms.bonus) {
    const kind = value.kind === 'guaranteed' ? '.guaranteed' : '';
    yield [span, (value.pct === null ? `bonus${kind}` : `bonus${kind}%`) as Owner];
  }
  if (terms.relocation) yield [terms.relocation.span, 'relocation'];
  if (terms.refresher) yield [terms.refresher.span, 'refresher'];
  if (terms.pension) yield [terms.pension.span, 'pension%'];
  if (terms.startDate) yield [terms.startDate.span, 'start'];
  if (terms.deadline) yield [terms.deadline.span, 'replyby'];
}

/** What the rules say of each mark; null where they say nothing. */
export function rulings(
  marks: readonly Mark[],
  terms: Terms,
  amounts: readonly Assigned[],
): (Ruling | null)[] {
  const read = [...readFrom(terms)].filter((one): one is [Span, Owner] => one[0] !== null);
  return marks.map((mark) => {
    const term = read.find(([span]) => overlaps(span, mark.span));
    const amount = mark.kind === 'money' ? amounts.find(({ span }) => overlaps(span, mark.span)) : undefined;
    if (term !== undefined && fits(mark, term[1]))
      return {
        owner: mark.kind === 'duration' && term[1] === 'replyby' ? 'replyin' : term[1],
        read: true,
        bare: amount !== undefined && amount.role === null,
        claim: amount?.claim ?? null,
      };
    if (mark.kind !== 'money') return null;
    const owner =
      amount?.role === 'never'
        ? (NEVER[amount.claim ?? ''] ?? 'other')
        : amount?.role
          ? ROLE[amount.role]
          : undefined;
    return owner === undefined ? null : { owner, read: false, bare: false, claim: amount?.claim ?? null };
  });
}

/** A percentage has an owner in percent, a date one of dates; spans of findings may touch their neighbours. */
function fits(mark: Mark, owner: Owner): boolean {
  if (mark.kind === 'percent') return owner.endsWith('%');
  if (mark.kind === 'date' || mark.kind === 'duration') return owner === 'start' || owner === 'replyby';
  return !owner.endsWith('%') && owner !== 'start' && owner !== 'replyby';
}
