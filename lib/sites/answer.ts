/** One job in the JSON that a board's public API answers with, and the few hands that every shape needs. */

export type Json = Record<string, unknown>;

/** What is taken of a job, whatever its board calls the fields. */
export interface Job {
  title: string;
  company?: string;
  places?: string[];
  /** A date as the board writes it, or milliseconds since 1970. */
  date?: unknown;
  url?: string;
  /** What the board states about pay, in its own shape. */
  pay?: unknown;
  /** HTML parts in reading order. */
  html: string[];
}

/** The job of an answer, null where it has another shape. A site's file exports it as `answer`. */
export type BoardAnswer = (data: Json) => Job | null;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400_000) : '');

/** A value inside a value: `at(job, 'location', 'city')`. */
export const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : []);

/** Texts with a comma between them, without the empty ones. */
export const joined = (...values: unknown[]): string =>
  [...new Set(values.map(text).filter((part) => part !== ''))].join(', ');

/** A part under its heading; nothing where it is empty. */
export const section = (heading: string, body: unknown): string =>
  text(body) === '' ? '' : `<h3>${heading}</h3>${text(body)}`;
