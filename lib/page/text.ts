/**
 * Turns the steps of a walk into a snapshot's text: white space collapsed, blocks on lines of their own, table cells
 * apart by tabs.
 */
import { plainCharacters } from '../reading/plain.ts';
import { MAX_TEXT } from '../reading/snapshot.ts';
import type { Gap } from './walk.ts';

/** Strength of the gap waiting before the next word: a stronger gap replaces a weaker one. */
const GAPS = ['', ' ', '\n', '\t', '\n'] as const;
const STRENGTH = { space: 1, break: 2, cell: 3, row: 4 } as const;

/**
 * A long text in pieces of about `size` characters that make the same text as the whole: cut where a line ends, else
 * anywhere, because nothing is put between two pieces.
 */
export function* pieces(data: string, size: number): Generator<string> {
  for (let from = 0; from < data.length; ) {
    const piece = data.slice(from, from + size);
    const line = piece.lastIndexOf('\n') + 1;
    yield line > 0 ? piece.slice(0, line) : piece;
    from += line > 0 ? line : piece.length;
  }
}

/** Soft hyphens and zero-width characters are typesetting, not text. */
export class TextBuilder {
  private parts: string[] = [];
  private gap = 0;
  /** Length of the text so far. */
  length = 0;
  truncated = false;
  readonly limit: number;

  constructor(limit = MAX_TEXT) {
    this.limit = limit;
  }

  /** Takes one step; false when the text is full. */
  add(step: Gap | { text: { data: string }; pre: boolean } | null): boolean {
    if (step === null) return true;
    if (typeof step === 'string') {
      this.raise(STRENGTH[step]);
      return true;
    }
    // A single text node may be larger than everything wanted: look at no more of it than can matter.
    const data =
      step.text.data.length > this.limit * 4 ? step.text.data.slice(0, this.limit * 4) : step.text.data;
    if (!step.pre) return this.words(data);
    const lines = data.split('\n');
    for (let i = 0; i < lines.length; i++) {
      if (i > 0) this.raise(STRENGTH.break);
      if (!this.words(lines[i] as string)) return false;
    }
    return true;
  }

  /** The finished text. */
  get text(): string {
    return this.parts.join('');
  }

  private raise(strength: number): void {
    if (strength > this.gap) this.gap = strength;
  }

  private words(data: string): boolean {
    const clean = plainCharacters(data).replace(/\s+/g, ' ');
    if (clean.startsWith(' ')) this.raise(STRENGTH.space);
    const trimmed = clean.trim();
    if (trimmed === '') return true;
    const before = this.length === 0 ? '' : (GAPS[this.gap] as string);
    const room = this.limit - this.length - before.length;
    if (trimmed.length > room) {
      this.truncated = true;
      if (room > 0) this.push(before + trimmed.slice(0, room));
      return false;
    }
    this.push(before + trimmed);
    this.gap = clean.endsWith(' ') ? STRENGTH.space : 0;
    return true;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
