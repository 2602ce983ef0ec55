/** What a script still asks the person, and what they have answered already (and may want to change). */
import type { Script, Slot } from '../../lib/playbook/playbook.ts';

/** Answers by slot id, as the person typed them. */
export type Answers = Record<string, string>;

/** Competing offers are entered in one place, with their amounts; no script takes them by itself. */
export const isEnteredElsewhere = ({ id }: Slot): boolean => id.startsWith('competitor');

/** Each slot once, in reading order: those that are open, and those whose words are the person's own. */
export function questionsOf(script: Script, answers: Answers): Slot[] {
  const slots = script.parts.flatMap(({ slot }) => (slot ? [slot] : []));
  const asked = slots.filter((slot) => slot.value === null || answers[slot.id] !== undefined);
  return [...new Map(asked.map((slot) => [slot.id, slot])).values()];
}
