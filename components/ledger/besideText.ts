/** Which level lies beside another, in a sentence; "not stated" where no guide says. */
import type { Beside } from '../../lib/ledger/beside.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import { t } from '../words/t.ts';

/** Levels that the title does not say already. */
const codesOf = ({ role, level }: Pick<Offer, 'level' | 'role'>): string =>
  [level ?? []]
    .flat()
    .filter((each) => !role?.toLowerCase().includes(each.toLowerCase()))
    .join(' / ');

/** Title, level and place; nothing is said twice. */
export function aboutText(offer: Offer): string[] {
  const { role, place } = offer;
  return [role, codesOf(offer), place].flatMap((part) => (part ? [part] : []));
}

export function besideText(theirs: Offer, here: Pick<Offer, 'company'>, beside: Beside | null): string {
  const level = codesOf(theirs) || theirs.role || t('ledger.beside.unnamed');
  const params = { level, theirs: theirs.company ?? '', here: here.company ?? '' };
  if (!beside) return t('ledger.beside.none', params);
  const publisher = [...new Set(beside.sources.map((source) => source.publisher))].join(', ');
  return t('ledger.beside.found', { ...params, levels: beside.levels.join(' / '), by: beside.by, publisher });
}
