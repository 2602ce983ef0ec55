/** What an amount is taken for, in words: "sign-on bonus", "pay of another job". */
import type { Owner } from '../../lib/reading/owners/owner.ts';
import { tOr } from './t.ts';

/** Keys are plain words: `bonus.max%` is worded by `bonus-max-share`. */
export const ownerText = (owner: Owner): string =>
  tOr(`panel.owner.${owner.replace('.', '-').replace('%', '-share')}`, owner);
