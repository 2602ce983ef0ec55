/**
 * Offer, posting or neither: every archetype in `kinds/` is scored by its signals, and the best one that passes its
 * own threshold wins. The verdict carries the signals that spoke for it, and what ruled its nearest rivals out.
 */
import { type Archetype, type Hit, type KindPage, kindPage, meet } from './kind-signals.ts';
import archetypes from './kinds/index.ts';
import type { Kind, KindVerdict, Reason } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

interface Score {
  archetype: Archetype;
  score: number;
  hits: Hit[];
  vetoes: Hit[];
  /** Required groups without any signal. */
  missing: number;
}

function score(archetype: Archetype, page: KindPage): Score {
  const vetoes = archetype.forbidden.flatMap((signal) => meet(signal, page) ?? []);
  const groups = archetype.required.map((group) => group.flatMap((signal) => meet(signal, page) ?? []));
  const hits = [...groups.flat(), ...archetype.optional.flatMap((signal) => meet(signal, page) ?? [])];
  return {
    archetype,
    hits,
    vetoes,
    missing: groups.filter((group) => group.length === 0).length,
    score: hits.reduce((sum, hit) => sum + hit.weight, 0),
  };
}

const stands = ({ archetype, vetoes, missing, score }: Score): boolean =>
  vetoes.length === 0 && missing === 0 && score >= archetype.threshold;

/** Every archetype's score on a page, best first: for reports and for tests of single archetypes. */
export function scores(snapshot: Snapshot): Score[] {
  const page = kindPage(snapshot);
  return (archetypes as Archetype[])
    .map((archetype) => score(archetype, page))
    .sort((a, b) => b.score / b.archetype.threshold - a.score / a.archetype.threshold);
}

const reason = (hit: Hit, effect: Reason['effect'], kind: Kind): Reason => ({
  signal: hit.signal.id,
  effect,
  kind,
  quote: hit.quote,
});

/** What a document is, with the reasons in order of weight. */
export function readKind(snapshot: Snapshot): KindVerdict {
  const all = scores(snapshot);
  const standing = all.filter(stands);
  const winner = standing[0];
  const value: Kind = winner?.archetype.kind ?? 'other';
  const reasons: Reason[] = [];
  if (winner) {
    const hits = [...winner.hits].sort((a, b) => b.weight - a.weight);
    reasons.push({ signal: winner.archetype.id, effect: 'for', kind: value, quote: hits[0]?.quote ?? null });
    reasons.push(...hits.map((hit) => reason(hit, hit.weight < 0 ? 'against' : 'for', value)));
  }
  for (const rival of all.filter((one) => one.archetype.kind !== value && one.hits.length > 0).slice(0, 4)) {
    if (rival.vetoes.length > 0) {
      reasons.push(...rival.vetoes.map((hit) => reason(hit, 'veto', rival.archetype.kind)));
    } else if (winner && stands(rival)) {
      reasons.push(...rival.hits.map((hit) => reason(hit, 'against', value)));
    }
  }
  const best = winner ? winner.score / winner.archetype.threshold : 1;
  const next = standing.find((one) => one.archetype.kind !== value);
  const second = next ? next.score / next.archetype.threshold : 0;
  // Sure of "other" only where something known was recognised; an empty page is merely nothing.
  const confidence = winner
    ? Math.min(1, Math.max(0.1, (best - second) / best)) * Math.min(1, best / 1.5)
    : 0.5;
  return { value, confidence: Math.round(confidence * 100) / 100, reasons };
}
