/** A bonus as a share or an amount where the rules found none. */
import { says } from '../../lexicon/cues.ts';
import type { Mark } from '../../marks/mark.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Owner } from '../owners/owner.ts';
import { found } from '../read-quote.ts';
import type { BonusRead } from '../reading.ts';
import { isOfGoals } from '../terms/bonus-target.ts';
import type { Terms } from '../terms/letter/term.ts';
import { bonusAt } from '../terms/payments/bonus.ts';
import { isAmount, isDisbelieved, mentionOf, owned, type Page, RULE } from './page.ts';

const KIND: Readonly<Record<string, BonusRead['kind']>> = {
  'bonus.guaranteed': 'guaranteed',
  'bonus.guaranteed%': 'guaranteed',
  'bonus.max': 'maximum',
  'bonus.max%': 'maximum',
};
/** Less than this is paid a day or a meal, never as a bonus. */
const LEAST = 100;

function fillShare(page: Page, terms: Terms): void {
  if (terms.bonus.some(({ value }) => value.pct !== null)) return;
  const best = owned(page, ['bonus%', 'bonus.guaranteed%', 'bonus.max%'], ['percent']).filter(
    ({ mark: { span } }) =>
      !isDisbelieved(page, span) &&
      !isOfGoals(page.text.slice(span.end, span.end + 40)) &&
      !says(page.text.slice(sentenceAt(page.text, span.start).start, span.start), 'sales-roles'),
  );
  const share = best.find(({ owner }) => owner === 'bonus%') ?? best[0];
  if (share?.mark.kind !== 'percent') return;
  const { min, max, span } = share.mark;
  const value: BonusRead = {
    kind: KIND[share.owner ?? ''] ?? 'target',
    pct: { min: min / 100, max: max / 100 },
    amount: null,
    currency: null,
  };
  terms.bonus.push(found(value, page.text, span.start, span.end, RULE, share.certainty));
}

/** "€3,500 a month guaranteed for three months": an advance on commission, no year's bonus. */
const isDraw = (owner: Owner | null, mark: Mark): boolean =>
  owner === 'bonus.guaranteed' &&
  mark.kind === 'money' &&
  (mark.mention.period === 'month' || mark.mention.period === 'week');

/** A bare number is an amount where it is grouped as one: "Target variable pay⇥1,72,800". */
const isWritten = (mark: Mark): boolean => mark.kind === 'money' || (mark.kind === 'number' && mark.grouped);

function fillAmount(page: Page, terms: Terms): void {
  if (terms.bonus.some(({ value }) => value.amount !== null)) return;
  const best = owned(page, ['bonus', 'bonus.guaranteed', 'bonus.max'], ['money', 'number']);
  const yearly = best.filter(({ owner, mark }) => !isDraw(owner, mark) && isWritten(mark));
  const amount = yearly.find(({ owner }) => owner === 'bonus') ?? yearly[0];
  if (amount === undefined || !isAmount(amount.mark)) return;
  const { span } = amount.mark;
  const bonus = bonusAt(page.text, span, mentionOf(page, amount.mark));
  if (bonus === null || (bonus.amount ?? 0) < LEAST) return;
  const value = { ...bonus, kind: KIND[amount.owner ?? ''] ?? bonus.kind };
  terms.bonus.push(found(value, page.text, span.start, span.end, RULE, amount.certainty));
}

export function fillBonus(page: Page, terms: Terms): void {
  fillShare(page, terms);
  fillAmount(page, terms);
}
