/** The levers of a situation: those of its guides first, then the generic ones that fit. */
import type { Facts } from './facts.ts';
import { GENERIC_LEVERS } from './generic-levers.ts';
import { guideLeverId } from './lever-lines.ts';
import { leverNotes } from './lever-notes.ts';
import type { Lever } from './playbook.ts';
import { fillScript, type Line } from './script.ts';

/** The lever's own few words: its sentence, then what it asks for. */
function leverScript(id: string, line: Line, asksFor: Lever['asksFor'], facts: Facts): Lever['script'] {
  const lines: Line[] = [{ ...line, ends: 'sentence' }];
  if (asksFor !== 'terms') lines.push({ key: `levers.asks.${asksFor}` });
  return fillScript({ id: `lever.${id}`, channel: 'call', applies: () => true, lines: () => lines }, facts);
}

/**
 * Levers with their question, their sentence and what each asks for. Every sentence that says something about the
 * person is locked until their own words fill it; a competing offer until they entered one.
 */
export function leversFor(facts: Facts): Lever[] {
  const own = facts.guides.flatMap((guide) =>
    guide.levers.map((lever): Lever => {
      const id = guideLeverId(guide.id, lever.id);
      return {
        id,
        name: lever.name,
        guideId: guide.id,
        lines: lever.lines,
        questionKey: lever.questionKey,
        asksFor: lever.asksFor,
        notes: leverNotes(guide, lever),
        script: leverScript(id, { key: lever.sentenceKey, slots: ['done'], of: id }, lever.asksFor, facts),
      };
    }),
  );
  const generic = GENERIC_LEVERS.filter(({ always }) => always || own.length === 0).map(
    ({ id, asksFor, slots }): Lever => ({
      id,
      name: `levers.theme.${id}.name`,
      guideId: null,
      lines: [],
      questionKey: `levers.theme.${id}.question`,
      asksFor,
      notes: [],
      script: leverScript(
        id,
        { key: `levers.theme.${id}.sentence`, slots, ...(id !== 'competing' && { of: id }) },
        asksFor,
        facts,
      ),
    }),
  );
  return [...own, ...generic];
}
