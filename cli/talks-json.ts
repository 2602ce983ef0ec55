/** What the person brought to the talks, and what the letter says of them, as the commands print it. */

import { eventsSaid } from '../lib/counter/rounds/said.ts';
import { leftBehind } from '../lib/counter/sign-on.ts';
import { strengthOf } from '../lib/counter/strength.ts';
import type { FileReport } from './report-file.ts';

/** `proposed` are events read from the letter's words; nothing counts before the person enters them. */
export function talksJson({ report, events, text }: FileReport) {
  const { inputs, cases } = report;
  const figures = cases[0]?.result.figures;
  return {
    // An offer of theirs and nothing since is what every letter is.
    talks: (events.length > 1 ? events : []).map(({ date, by, kind, total = null, final = false }) => ({
      date,
      by,
      kind,
      total,
      final,
    })),
    strength: strengthOf(inputs.strength).value,
    makeWhole: (figures && leftBehind(inputs.forfeited ?? [], figures)?.value) ?? null,
    proposed: (text === null ? [] : eventsSaid(text, inputs.today)).map(({ event, quote }) => ({
      ...event,
      quote,
    })),
  };
}
