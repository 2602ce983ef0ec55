/** The shapes of the band's markers: each told apart without colour. Drawn around the origin, 12 px. */
export type MarkerKind = 'offer' | 'target' | 'ask' | 'walkAway' | 'opinion' | 'median';

const PATHS: Record<MarkerKind, string> = {
  offer: 'M0-6.2a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4z',
  target: 'M0-6.8 6.8 0 0 6.8-6.8 0z',
  ask: 'M0-7 7 6H-7z',
  walkAway: 'M-5-5.5H5v11H-5z',
  opinion: 'M0 7-7-6H7z',
  median: 'M-1.4-9h2.8V9h-2.8z',
};

export function Shape({ kind }: { kind: MarkerKind }) {
  return <path className={`marker marker-${kind}`} d={PATHS[kind]} />;
}
