/** Room in a library, by its guides and their bytes. */
import { MAX_GUIDES, MAX_LIBRARY_BYTES } from '../../guides/import/limits.ts';
import type { Card } from './store.ts';

/** How much a library holds, and whether a guide more has room in it. */
export class Room {
  private sizes: Map<string, number>;
  private bytes: number;
  constructor(cards: Card[]) {
    this.sizes = new Map(cards.map(({ id, size }) => [id, size]));
    this.bytes = cards.reduce((sum, { size }) => sum + size, 0);
  }
  /** Counts the guide in; false where there is no room for it. */
  take({ id, size }: Card): boolean {
    const bytes = this.bytes - (this.sizes.get(id) ?? 0) + size;
    if (bytes > MAX_LIBRARY_BYTES || (!this.sizes.has(id) && this.sizes.size >= MAX_GUIDES)) return false;
    this.bytes = bytes;
    this.sizes.set(id, size);
    return true;
  }
}
