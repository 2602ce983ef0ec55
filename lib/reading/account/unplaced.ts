/** What of the account is in no figure: "not stated" is not said of a figure while something here may be it. */
import type { Reading } from '../reading.ts';
import { FIGURE_OF } from './account.ts';
import type { AccountEntry, Figure } from './entry.ts';

/** The entries that are not placed, in the order of the text. */
export const unplaced = ({ account = [] }: Pick<Reading, 'account'>): AccountEntry[] =>
  account.filter(({ fate }) => fate === 'not-placed');

/** The figures that an amount or a percentage may be that nobody claims. */
const ANY: Readonly<Record<AccountEntry['kind'], readonly Figure[]>> = {
  money: ['base', 'bonus', 'signOn', 'equity', 'relocation'],
  percent: ['bonus', 'pension', 'vesting'],
  number: [],
};

/** Whether an entry may be this figure: its owner says so, or nobody claims it and it is of the right sort. */
export function mayBe({ kind, owner }: AccountEntry, figure: Figure): boolean {
  return owner === null ? ANY[kind].includes(figure) : FIGURE_OF[owner] === figure;
}
