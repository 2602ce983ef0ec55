/** Levers and scripts as data. A sentence that states a fact about the person is locked until they confirmed it. */

/** A hole in a script. `locked` slots refuse Copy until the fact behind them was confirmed. */
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

export interface Script {
  id: string;
  parts: ScriptPart[];
  /** False while a claim slot is unconfirmed; `locks` says which. */
  ready: boolean;
  locks: string[];
}

export interface Lever {
  id: string;
  /** The guide's own name for it, or a message key for generic levers. */
  name: string;
  /** Guide id, null for generic levers. */
  guideId: string | null;
  lines: number[];
  /** Message keys: the question that says whether it applies, and what it asks for. */
  questionKey: string;
  asksFor: 'base' | 'grant' | 'bonus' | 'signOn' | 'level' | 'terms';
  script: Script;
}
