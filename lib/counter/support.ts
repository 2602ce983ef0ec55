/** Rules 1, 3 and 11: what speaks for and against the figures, said beside them; none of it takes them away. */
import type { Figure } from '../figures/figure.ts';
import { type Ask, isBaseAlone } from './ask.ts';
import { note } from './note.ts';
import type { Note } from './plan.ts';
import { rangeOf, type Scope } from './scope.ts';
import {
  CHECK_ABOVE,
  CHECK_BELOW,
  FAR_ABOVE_BAND,
  FAR_ABOVE_OFFER,
  OTHER_JOBS_ABOVE,
  OTHER_JOBS_BELOW,
} from './tuning.ts';

export interface Support {
  advice: Note[];
  warnings: Note[];
}

/** O on the measure of the range. */
const offeredOn = (scope: Scope): Figure => (scope.total ? scope.offered : scope.parts.base.annual);

/** Far outside the band level, place or pay basis is probably wrong: said first, and the figures follow as if right. */
function checkFirst(scope: Scope): Note[] {
  const band = scope.total ?? scope.base;
  if (!band || band.hold === 'weak' || scope.confirmed) return [];
  const { low, high } = band.range;
  const offered = offeredOn(scope);
  const off = offered.value < CHECK_BELOW * low.value || offered.value > CHECK_ABOVE * high.value;
  return off ? [note('check-first', { offered, low, high })] : [];
}

function wagesOf(scope: Scope, { rests }: Ask): Note[] {
  const range = rangeOf(scope);
  if (rests !== 'wages' || !range) return [];
  const offered = offeredOn(scope).value;
  const others =
    offered < OTHER_JOBS_BELOW * range.low.value || offered > OTHER_JOBS_ABOVE * range.high.value;
  return [
    note('weak-evidence', { tier: range.tier }),
    ...(others ? [note('wages-of-other-jobs', { low: range.low, high: range.high })] : []),
  ];
}

function minimumOver(scope: Scope, { cap }: Ask): { advice: Note[]; warnings: Note[] } {
  const { minimum, offered } = scope;
  if (!minimum) return { advice: [], warnings: [] };
  const out = cap !== null && minimum.value > cap.value;
  const far = minimum.value > FAR_ABOVE_OFFER * offered.value;
  return {
    advice: [
      ...(out ? [note('ask-minimum-as-exception', { minimum })] : []),
      ...(far ? [note('ask-once-or-decline', { minimum, offered })] : []),
    ],
    warnings: out && cap ? [note('minimum-out-of-reach', { minimum, cap })] : [],
  };
}

export function supportFor(scope: Scope, ask: Ask): Support {
  const { competing, total } = scope;
  const range = rangeOf(scope);
  const advice: Note[] = [...checkFirst(scope)];
  const warnings: Note[] = [];
  if (competing && !ask.topped) advice.push(note('competing-is-fallback', { competing }));
  if (total && ask.topped && ask.cap && ask.cap.value > FAR_ABOVE_BAND * total.range.high.value) {
    warnings.push(note('check-the-level', { ask: ask.cap, top: total.range.high }));
  }
  if (range?.marks.includes('place-not-stated')) warnings.push(note('range-of-all-places'));
  warnings.push(...wagesOf(scope, ask));
  if (ask.rests === 'practice') warnings.push(note('by-practice-alone'));
  const minimum = minimumOver(scope, ask);
  advice.push(...minimum.advice);
  warnings.push(...minimum.warnings);
  const band = total ?? (isBaseAlone(scope) ? scope.base : null);
  if (ask.full && range) {
    advice.push(
      note('top-of-band', { offered: offeredOn(scope), high: range.high }),
      note('one-offs-instead'),
    );
  } else if (band?.hold === 'soft' && !ask.topped && ask.cap && ask.ask.value > 0) {
    const top = band.range.high;
    if (total && ask.ask.value > top.value)
      warnings.push(note('above-unverified-estimate', { ask: ask.ask, top }));
  }
  return { advice, warnings };
}
