/**
 * The verdict in a few words, and one sentence for it. The rule, first that holds:
 *
 * 1. accepted, or talks over → that.
 * 2. a posting → what it pays; nothing about an offer.
 * 3. the reply-by date has passed → expired.
 * 4. no currency, or no base → can't tell yet, with what is missing.
 * 5. after an ask went out → what the move of the round says: waiting, met, moved, not moved, lower.
 * 6. several levels fit → can't tell yet: the level decides.
 * 7. the counter asks to check the level first (the offer lies far outside) and the person has not → can't tell yet.
 * 8. where the offer stands (`lib/worth/position`): the total on a range of totals, else base on a range of base.
 *    Below the range, or in its first quarter (where the counter's own floor Q lies): low. Its last tenth: strong.
 *    Above it: above range. Between: fair.
 * 9. wages of the market, while the place is open → can't tell yet: they differ by place. Else the verdict names them.
 * 10. nothing to hold it against → can't tell yet: no range is known.
 *
 * A verdict of base alone says that it is one. No range, no verdict: practice is no evidence.
 */
import { holdOf } from '../../counter/scope.ts';
import type { EvidenceRange, Said } from '../../evidence/evidence.ts';
import { informsOnly } from '../../evidence/tiers/table.ts';
import { isDerived } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { LevelCase, Report } from '../report.ts';
import { dueOf } from './due.ts';

export type VerdictKind =
  | 'accepted'
  | 'over'
  | 'posting'
  | 'expired'
  | 'unknown'
  | 'waiting'
  | 'met'
  | 'moved'
  | 'unmoved'
  | 'lower'
  | 'strong'
  | 'fair'
  | 'low'
  | 'above';

export interface Verdict {
  kind: VerdictKind;
  /** A few words. */
  title: Said;
  /** One sentence. */
  text: Said;
}

/** Up to here up a range an offer is low: the first quarter, which the counter takes as the least to ask for. */
export const LOW_UP_TO = 0.25;

/** From here up a range an offer is strong: the last tenth, which `positionWord` calls the top. */
export const STRONG_FROM = 0.9;

type Standing = 'strong' | 'fair' | 'low' | 'above';

export function standingAt(p: number): Standing {
  if (p > 1) return 'above';
  if (p >= STRONG_FROM) return 'strong';
  return p <= LOW_UP_TO ? 'low' : 'fair';
}

const said = (textKey: string, params: Said['params'] = {}): Said => ({
  textKey: `answer.${textKey}`,
  params,
});

const verdict = (kind: VerdictKind, why: string = kind, params: Said['params'] = {}): Verdict => ({
  kind,
  title: said(`verdict.${kind}`, params),
  text: said(`why.${why}`, params),
});

/** What the case measures: "L5", or nothing where the range is for no level. */
const about = (range: EvidenceRange, company: string | null) => ({
  tier: range.tier,
  level: range.level?.label ?? 'none',
  place: range.place && !informsOnly(range) ? range.place : 'none',
  company: company ?? 'none',
});

interface Held {
  measure: 'total' | 'base';
  range: EvidenceRange;
  value: Figure;
  p: number;
  word: string;
}

/** The total on a range of totals; else base on a range of base. */
export function heldAgainst(current: LevelCase): Held | null {
  for (const measure of ['total', 'base'] as const) {
    const range = current[measure];
    const found = current.result.positions.find((each) => each.measure === measure);
    if (!range || !found || found.rangeId !== range.id || !isDerived(found.p)) continue;
    const value = found.p.inputs.value;
    if (value) return { measure, range, value, p: found.p.value, word: found.word };
  }
  return null;
}

/** After an ask went out. */
function ofRound({ result }: LevelCase): Verdict | null {
  const { kind, line, offered } = result.move;
  const { code } = line;
  if (!offered || code === 'move-ask-first' || code === 'move-ask-sign-on') return null;
  const params = { ...line.params, offered };
  if (code === 'move-hold') return verdict('waiting', 'waiting', params);
  if (code === 'move-hold-lower') return verdict('lower', 'lower', params);
  if (kind === 'accept') return verdict('met', code === 'move-accept-met' ? 'met' : 'enough', params);
  if (code === 'move-close-unmoved' || code === 'move-close-final' || kind === 'decide')
    return verdict('unmoved', kind === 'decide' ? 'decide' : 'unmoved', params);
  if (code === 'move-ask-last' || code === 'move-ask-news' || kind === 'close')
    return verdict('moved', code === 'move-close-enough' ? 'reached' : 'moved', params);
  return null;
}

const MISSING = ['missing-currency', 'missing-base'] as const;

export function verdictOf(report: Report, current: LevelCase | null): Verdict {
  const { inputs, offer, kind, cases } = report;
  const result = current?.result ?? null;
  const move = result?.move.line.code;
  if (inputs.accepted || move === 'move-none-accepted') return verdict('accepted');
  if (move === 'move-none-declined') return verdict('over');
  if (kind === 'posting') {
    const say = result?.plan?.say;
    const range = result?.range;
    return say && range
      ? verdict('posting', 'posting', {
          low: range.low,
          high: range.high,
          ...about(range, offer.company),
          measure: range.measure,
        })
      : verdict('posting', 'postingUnknown');
  }
  const due = dueOf(report);
  if (due?.state === 'passed') return verdict('expired');
  const missing = MISSING.find((code) => result?.missing.some((note) => note.code === code));
  if (!current || !result || missing) return verdict('unknown', missing ?? 'missing-base');
  const round = ofRound(current);
  if (round) return round;
  if (cases.length > 1) return verdict('unknown', 'level', { n: cases.length });
  const held = heldAgainst(current);
  const far = result.advice.some(({ code }) => code === 'check-first');
  if (far && !inputs.confirmed) {
    const offered = held?.value ?? result.recurring ?? result.figures.known;
    return verdict('unknown', 'far', offered ? { offered } : {});
  }
  if (!held) {
    if (result.warnings.some(({ code }) => code === 'currency-differs'))
      return verdict('unknown', 'currency');
    return verdict('unknown', current.total && !result.recurring ? 'total' : 'none');
  }
  const weak = holdOf(held.range) === 'weak';
  if (weak && report.states.includes('place-unsure')) return verdict('unknown', 'place');
  const standing = standingAt(held.p);
  const room = result.plan && (result.plan.ask || result.plan.parts.length > 0) ? 'yes' : 'no';
  const { value, range, word, measure } = held;
  return verdict(standing, 'standing', {
    offered: value,
    word,
    measure,
    room,
    weak: weak ? 'yes' : 'no',
    ...about(range, offer.company),
  });
}
