/** A grant in a private company for people: what it owns, three prices, what it costs, and what an exit would leave. */
import { say } from '../lib/words/words.ts';
import type { PrivateView } from '../lib/worth/private/view.ts';
import { amount, row, section } from './counter-worth-text.ts';

const WIDTH = 34;

/** Shares of a company are small: up to four decimals of a percent. */
const percent = (value: number): string =>
  new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 4 }).format(value);

export function privateLines(view: PrivateView | null): string[] {
  if (!view) return [];
  const named = (key: string, value: string | null): string[] =>
    value === null ? [] : [row(say(`report.private-${key}`), value, WIDTH)];
  const { ownership, ownershipAfter, strike, fair, round, atFair, atRound, exerciseCost, leaving } = view;
  const moved =
    ownershipAfter && ownership && ownershipAfter.value !== ownership.value ? ownershipAfter : null;
  return section(say('report.private'), [
    ...named('ownership', ownership ? percent(ownership.value) : say('report.private-diluted-unknown')),
    ...named('after', moved && percent(moved.value)),
    ...named('strike', strike && amount(strike)),
    ...named('fair', fair && `${amount(fair)} (${amount(atFair)})`),
    ...named('round', round && `${amount(round)} (${amount(atRound)})`),
    ...named('exercise', view.isOptions ? amount(exerciseCost) : null),
    ...(leaving
      ? named(
          'leaving',
          say('report.private-leaving-is', {
            month: leaving.month.value,
            vested: amount(leaving.vested),
            cost: amount(leaving.cost),
            until: leaving.until?.value ?? 0,
          }),
        )
      : []),
    ...view.exits.map(({ exit, proceeds, gain }) =>
      row(
        say('report.private-exit', { exit: amount(exit) }),
        say('report.private-gain', { proceeds: amount(proceeds), gain: amount(gain) }),
        WIDTH,
      ),
    ),
    ...named('breakEven', view.breakEven && amount(view.breakEven)),
    ...(view.exits.length > 0 ? [`  ${say('report.private-note')}`] : []),
  ]);
}
