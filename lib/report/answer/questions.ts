/** What to have answered before signing: what is missing, what the company's news raise, clauses that are open, conditions. */
import type { Note } from '../../counter/plan.ts';
import type { Said } from '../../evidence/evidence.ts';
import type { LevelCase, Report } from '../report.ts';

/** Warnings and assumptions of the counter that end in a question to the employer. */
const OPEN = new Set([
  'clawback-unstated',
  'clawback-way-unstated',
  'refresher-not-promised',
  'refresher-years-unstated',
  'discretionary-bonus-not-counted',
  'part-in-other-currency',
]);

const asSaid = ({ code, params }: Note): Said => ({ textKey: `counter.${code}`, params });

export function questionsOf({ events, kind, reading }: Report, current: LevelCase | null): Said[] {
  if (kind === 'posting') return [];
  const { missing = [], warnings = [], assumptions = [] } = current?.result ?? {};
  const conditions = reading.conditions ?? [];
  return [
    ...missing.map(asSaid),
    ...(conditions.length > 0 ? [{ textKey: 'answer.conditional', params: { n: conditions.length } }] : []),
    ...events.flatMap(({ askKey, params }) => (askKey ? [{ textKey: askKey, params }] : [])),
    ...[...warnings, ...assumptions].filter(({ code }) => OPEN.has(code)).map(asSaid),
  ];
}
