/** The levels of a guide, each once, in the order in which its tables name them. */
import type { Draft } from './draft.ts';
import { readLevel } from './level.ts';
import { slug, unused } from './slug.ts';

/** Id of the level with that label; added where it is new. */
export function levelId(draft: Draft, raw: string, line: number): string {
  const label = raw.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const known = draft.levels.find((level) => level.label.toLowerCase() === label.toLowerCase());
  if (known) return known.id;
  const { codes, seniority, open } = readLevel(label);
  if (codes.length === 0 && seniority.length === 0) draft.say('not-understood', 'level', line, label);
  const base = seniority[0] ?? slug(label, 'level');
  const id = unused(base, (taken) => draft.levels.some((level) => level.id === taken));
  draft.levels.push({ id, label, codes, seniority, open, line });
  return id;
}
