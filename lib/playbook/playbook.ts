/** Levers and scripts as data. A sentence that states a fact about the person is locked until they confirmed it. */
import type { Figure } from '../figures/figure.ts';

/** A hole in a script. A `claim` is a fact about the person: only their own entry fills it, and Copy waits for it. */
export interface Slot {
  id: string;
  /** Message key of the question that fills or confirms it. */
  askKey: string;
  /** Filled text, null while unknown. */
  value: string | null;
  claim: boolean;
}

export interface ScriptPart {
  /** Plain text, or the slot that stands here. */
  text: string | null;
  slot: Slot | null;
}

export type Channel = 'mail' | 'call';

export interface Script {
  /** Its name and its use are the messages `playbook.<id>.title` and `playbook.<id>.when`. */
  id: string;
  channel: Channel;
  parts: ScriptPart[];
  /** False while a slot is open; `locks` says which claims are, `open` every slot that is. */
  ready: boolean;
  locks: string[];
  open: string[];
}

/** A sentence as data, words made at the surface. */
export interface Said {
  textKey: string;
  params: Record<string, string | number | Figure>;
}

export interface Lever {
  id: string;
  /** The guide's own name for it, or a message key for generic levers. */
  name: string;
  /** Guide id, null for generic levers. */
  guideId: string | null;
  lines: number[];
  /** Message key: the question that says whether it applies. */
  questionKey: string;
  asksFor: 'base' | 'grant' | 'bonus' | 'signOn' | 'level' | 'terms';
  /** The guide's own figures for it, as its opinion: shown beside the lever, said in no script, added to nothing. */
  notes: Said[];
  script: Script;
}
