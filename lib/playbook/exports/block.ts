/** A document as data: what Markdown, plain text and the printed page are written from, so that none says more. */
export type Block =
  | { kind: 'heading'; rank: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  /** Words to say or send, line by line; an empty line parts paragraphs. */
  | { kind: 'quote'; lines: string[] };
