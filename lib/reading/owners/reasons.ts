/** Why the scorer takes a mark for what it is, in words: "the label says “sign-on”". */
import type { Owner } from './owner.ts';
import type { Scene } from './scorer/scene.ts';
import { type Scorer, strongest } from './scorer/score.ts';

export interface OwnerReason {
  /** Code of the sentence in `locales/en/reading.json` (`reading.reason-…`). */
  code: 'label' | 'before' | 'behind' | 'heading' | 'column';
  word: string;
}

/** Where the word of a feature stands, by the feature's name. */
const PLACES: Readonly<Record<string, OwnerReason['code']>> = {
  B: 'label',
  L: 'before',
  L1: 'before',
  R: 'behind',
  R1: 'behind',
  U: 'heading',
  H: 'heading',
  C: 'column',
};

/** Features looked at; most of the strongest are about families of words and say nothing that can be quoted. */
const LOOKED_AT = 40;

/** The words that speak most for an owner, at most `most` of them, strongest first. */
export function reasonsFor(scorer: Scorer, scene: Scene, at: number, owner: Owner, most = 2): OwnerReason[] {
  const reasons: OwnerReason[] = [];
  for (const feature of strongest(scorer, scene, at, owner, LOOKED_AT)) {
    const [place = '', word = ''] = feature.split(' ');
    const code = PLACES[place];
    const quotable = code !== undefined && word.length > 1 && !'§^$'.includes(word.charAt(0));
    if (!quotable || reasons.some((known) => known.word === word)) continue;
    reasons.push({ code, word });
    if (reasons.length === most) break;
  }
  return reasons;
}
