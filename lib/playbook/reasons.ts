/** The person's own reasons for an ask, each of them entered or read: nothing that they did not confirm is among them. */
import type { Part } from '../counter/plan.ts';
import { fallOf } from '../worth/falls.ts';
import type { Facts } from './facts.ts';
import { leverLines } from './lever-lines.ts';
import type { Line } from './script.ts';

const rises = ({ result }: Facts, name: Part['part']): boolean =>
  result?.plan?.parts.some(
    ({ part, asked, offered }) => part === name && asked.value > (offered?.value ?? 0),
  ) ?? false;

/** The stock that the letter pays early falls later: a reason for more of it. */
const grantFalls = ({ result }: Facts): boolean => result !== null && fallOf(result.years) !== null;

/** The better offer in hand, with its own name and total. */
const competingLine = ({ competing }: Facts): Line[] =>
  competing ? [{ key: 'playbook.reason.competing', slots: ['competitor', 'competitorTotal'] }] : [];

/** In the order in which they are said: what the person brings, another offer, what they leave, what the offer itself lacks. */
export function reasonLines(facts: Facts): Line[] {
  return [
    ...leverLines(facts),
    ...competingLine(facts),
    ...(facts.forfeited.length > 0 && rises(facts, 'signOn')
      ? [{ key: 'playbook.reason.left-behind', slots: ['leftBehind' as const] }]
      : []),
    ...(rises(facts, 'grant') && grantFalls(facts)
      ? [
          {
            key: 'playbook.reason.falling',
            slots: ['fallFrom' as const, 'fallTo' as const, 'fallYear' as const],
          },
        ]
      : []),
  ];
}
