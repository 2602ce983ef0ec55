/** Which level lies beside another, in a sentence; "not stated" where no guide says. */
import type { Beside } from '../../lib/ledger/beside.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import { t } from '../words/t.ts';

/** The level or, where none is named, the title. */
export const levelText = ({ level, role }: Pick<Offer, 'level' | 'role'>): string =>
  [level ?? []].flat().join(' / ') || (role ?? '');

/** Title, level and place on one line; a level that the title says already is not said twice. */
export function aboutText({ role, level, place }: Offer): string[] {
  const codes = [level ?? []].flat().filter((each) => !role?.toLowerCase().includes(each.toLowerCase()));
  return [role, codes.join(' / '), place].flatMap((part) => (part ? [part] : []));
}

export function besideText(theirs: Offer, here: Pick<Offer, 'company'>, beside: Beside | null): string {
  const level = levelText(theirs) || t('ledger.beside.unnamed');
  const params = { level, theirs: theirs.company ?? '', here: here.company ?? '' };
  if (!beside) return t('ledger.beside.none', params);
  const publisher = [...new Set(beside.sources.map((source) => source.publisher))].join(', ');
  return t('ledger.beside.found', { ...params, levels: beside.levels.join(' / '), by: beside.by, publisher });
}
