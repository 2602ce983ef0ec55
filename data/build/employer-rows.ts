/** Rows by employer, and the shards they go into. */
import { shardName, shardOf } from '../../lib/evidence/identity.ts';
import type { EmployerRows, Shard } from '../../lib/evidence/shards.ts';

export class RowsByEmployer<T, About = undefined> {
  private readonly rows = new Map<string, T[]>();
  private readonly names = new Map<string, Map<string, number>>();
  private readonly pointers = new Map<string, string>();
  private readonly wholes = new Map<string, About>();

  add(key: string, row: T): void {
    const rows = this.rows.get(key);
    if (rows) rows.push(row);
    else this.rows.set(key, [row]);
  }

  /** A name of the employer in this tier, and how many rows carry it. */
  named(key: string, name: string, n: number): void {
    const names = this.names.get(key) ?? new Map<string, number>();
    this.names.set(key, names);
    names.set(name, (names.get(name) ?? 0) + n);
  }

  /** Another name that leads to the employer; an employer of its own keeps its name. */
  also(other: string, key: string): void {
    const before = this.pointers.get(other);
    // The first by the alphabet, so that the order of rows decides nothing.
    if (before === undefined || key < before) this.pointers.set(other, key);
  }

  /** What is known of the employer as a whole; it may have no rows. */
  about(key: string, whole: About): void {
    this.wholes.set(key, whole);
    if (!this.rows.has(key)) this.rows.set(key, []);
  }

  aboutOf(key: string): About | undefined {
    return this.wholes.get(key);
  }

  /** Employers of whom something is known as a whole, and a sum over them. */
  get known(): number {
    return this.wholes.size;
  }

  total(of: (whole: About) => number): number {
    return [...this.wholes.values()].reduce((sum, whole) => sum + of(whole), 0);
  }

  sort(order: (a: T, b: T) => number): void {
    for (const rows of this.rows.values()) rows.sort(order);
  }

  get employers(): number {
    return this.rows.size;
  }

  /** Names of an employer, most rows first, equal ones by the alphabet. */
  private namesOf(key: string): string[] {
    return [...(this.names.get(key) ?? [])]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  }

  /** All employers in `count` shards, each in the order of keys. */
  shards(count: number): Map<string, Shard<T, About>> {
    const entries: [string, EmployerRows<T, About> | string][] = [
      ...[...this.rows].map(([key, rows]): [string, EmployerRows<T, About>] => {
        const about = this.wholes.get(key);
        return [key, { as: this.namesOf(key), rows, ...(about === undefined ? {} : { about }) }];
      }),
      ...[...this.pointers].filter(([other, key]) => !this.rows.has(other) && this.rows.has(key)),
    ];
    const shards = new Map<string, Shard<T, About>>();
    for (let i = 0; i < count; i++) shards.set(shardName(i, count), {});
    for (const [key, entry] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const shard = shards.get(shardOf(key, count));
      if (shard) shard[key] = entry;
    }
    return shards;
  }
}
