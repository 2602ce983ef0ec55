/**
 * Offer, posting or neither, told by everything that a document says about itself. Every signal adds to one kind or
 * takes from it, none decides alone, and the verdict says how sure it is and which signals weighed most.
 */
import type { Model } from '../owners/scorer/weights.ts';
import type { Kind, KindVerdict, Reason } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';
import { type KindPage, kindPage } from './page.ts';
import { SIGNALS } from './signals.ts';
import { source } from './source.ts';
import { BIAS, LEAST_LEAN, MOST_REASONS, SURE, TOGETHER, UNTOLD, WEIGHTS } from './tuning.ts';
import type { Weighed } from './weighed.ts';
import { wordingSignal } from './wording/wording.ts';

/** Every signal of a document with its weight. */
export const weigh = (snapshot: Snapshot): Weighed[] => signalsOf(kindPage(snapshot));

function signalsOf(page: KindPage): Weighed[] {
  return SIGNALS.flatMap(({ id, look }) => {
    const weight = WEIGHTS[id];
    const found = weight === undefined ? null : look(page);
    if (weight === undefined || found === null) return [];
    const times = Math.min(found.count, weight.most);
    return [{ id, quote: found.quote, offer: times * weight.offer, posting: times * weight.posting }];
  });
}

const OF_CONTAINER: ReadonlySet<string> = new Set(source.map(({ id }) => id));

const scaled = ({ id, quote, offer, posting }: Weighed, by: number): Weighed => ({
  id,
  quote,
  offer: by * offer,
  posting: by * posting,
});

/** Everything that speaks for or against a kind, and what is added to it before. */
function evidence(
  page: KindPage,
  model: Model | null,
): { found: Weighed[]; bias: Record<'offer' | 'posting', number> } {
  const signals = signalsOf(page);
  const wording = model === null ? null : wordingSignal(model, page.text);
  if (wording === null) return { found: signals, bias: BIAS };
  const { share, signal: spoken } = wording;
  const between = (alone: number, together: number): number => alone + share * (together - alone);
  const weight = between(1, TOGETHER.signals);
  const found = [
    ...signals.map((signal) => (OF_CONTAINER.has(signal.id) ? signal : scaled(signal, weight))),
    scaled(spoken, share * TOGETHER.wording),
  ];
  const bias = {
    offer: between(BIAS.offer, TOGETHER.offer),
    posting: between(BIAS.posting, TOGETHER.posting),
  };
  return { found, bias };
}

const sum = (found: readonly Weighed[], kind: 'offer' | 'posting', bias: number): number =>
  found.reduce((total, signal) => total + signal[kind], bias);

/** How likely each kind is, of the three together. */
function shares(offer: number, posting: number): Record<Kind, number> {
  const top = Math.max(offer, posting, 0);
  const parts = { offer: Math.exp(offer - top), posting: Math.exp(posting - top), other: Math.exp(-top) };
  const all = parts.offer + parts.posting + parts.other;
  return { offer: parts.offer / all, posting: parts.posting / all, other: parts.other / all };
}

/** What a signal says for or against a kind; "neither" is what speaks against both. */
const forKind = (signal: Weighed, kind: Kind, lean: 'offer' | 'posting'): number =>
  kind === 'other' ? -signal[lean] : signal[kind];

/** What a document is, with the reasons in order of weight. `wording`: the trained weights, if they are loaded. */
export function readKind(
  snapshot: Snapshot,
  wording: Model | null = null,
): KindVerdict & Required<Pick<KindVerdict, 'sure' | 'lean'>> {
  const { found, bias } = evidence(kindPage(snapshot), wording);
  const [offer, posting] = [sum(found, 'offer', bias.offer), sum(found, 'posting', bias.posting)];
  const nearer = posting > offer ? 'posting' : 'offer';
  const best = Math.max(offer, posting);
  const value: Kind = best > 0 ? nearer : 'other';
  const reasons = found
    .map((signal) => ({ signal, weight: forKind(signal, value, nearer) }))
    .filter(({ weight }) => Math.abs(weight) >= UNTOLD)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS)
    .map(
      ({ signal, weight }): Reason => ({
        signal: signal.id,
        effect: weight > 0 ? 'for' : 'against',
        kind: value,
        quote: signal.quote === '' ? null : signal.quote,
      }),
    );
  // A page that says nothing of any kind is merely nothing.
  const share = reasons.length === 0 ? 0.5 : shares(offer, posting)[value];
  const confidence = Math.round(share * 100) / 100;
  return {
    value,
    confidence,
    sure: confidence >= SURE,
    lean: best >= LEAST_LEAN && reasons.length > 0 ? nearer : null,
    reasons,
  };
}
