/** Features are known by number, so that the weights carry no words. */

/** Bits of a feature's number: two of the features in use share one about once in four hundred. */
export const BITS = 24;

/** FNV-1a over the characters, mixed once more (Fowler, Noll, Vo; finaliser of MurmurHash3). */
export function featureNumber(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) & ((1 << BITS) - 1);
}
