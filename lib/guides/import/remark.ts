/** One line of an import's report: what was not understood, assumed, mended or left out. Nothing vanishes without one. */
import { MAX_QUOTE } from './limits.ts';

/**
 * `not-understood`: it stands in the file and not in the guide. `assumed`: taken, by a rule that could be wrong here.
 * `repaired`: damage that was mended. `left-out`: seen, and no part of a guide. `refused`: why there is no guide.
 */
export type RemarkKind = 'not-understood' | 'assumed' | 'repaired' | 'left-out' | 'refused';

export interface Remark {
  kind: RemarkKind;
  /** Key of `library.report.<code>` in `locales`. */
  code: string;
  /** 1-based, null where it is about the whole file. */
  line: number | null;
  /** The words it is about, as they stand. */
  text: string;
}

export const remark = (kind: RemarkKind, code: string, line: number | null, text = ''): Remark => ({
  kind,
  code,
  line,
  text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text,
});
