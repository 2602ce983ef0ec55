/**
 * Why a text was not read. `too-slow`: it ran out of time and its worker was ended. `failed`: the reading broke off, or
 * the worker with it. `let-go`: something newer came, and nobody waits for it any more.
 */
export class NotRead extends Error {
  override name = 'NotRead';
  readonly code: 'too-slow' | 'failed' | 'let-go';
  constructor(code: NotRead['code']) {
    super(code);
    this.code = code;
  }
}

/** Why something was not read; whatever else was thrown counts as a reading that broke off. */
export const whyNotRead = (error: unknown): NotRead['code'] =>
  error instanceof NotRead ? error.code : 'failed';
