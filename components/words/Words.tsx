/** A sentence in which every figure can be opened. */
import { Fragment } from 'react';
import type { Params } from '../../lib/words/say.ts';
import { Num } from '../figure/Num.tsx';
import { t } from './t.ts';

// Private-use characters: they cannot stand in a message, so a marked figure is found again after formatting.
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Splits the sentence at its figures: plain text at even places, the names of figures at odd ones. */
export function cutAtFigures(key: string, params: Params): string[] {
  const marked: Params = {};
  for (const [name, value] of Object.entries(params)) {
    marked[name] = typeof value === 'object' ? `${OPEN}${name}${CLOSE}` : value;
  }
  return t(key, marked).split(/[\uE000\uE001]/);
}

/** Punctuation that would be torn off a figure at the end of a line: a figure is a button, and lines break beside it. */
const BEFORE = /[(“‘]$/;
const AFTER = /^[)”’.,;:%?]{1,3}/;

export function Words({ of, with: params = {} }: { of: string; with?: Params }) {
  const pieces = cutAtFigures(of, params);
  return pieces.map((piece, index) => {
    const figure = index % 2 === 1 ? params[piece] : undefined;
    const key = `${index}:${piece}`;
    if (typeof figure !== 'object')
      return (
        <Fragment key={key}>
          {piece.slice(
            index > 0 ? (AFTER.exec(piece)?.[0].length ?? 0) : 0,
            index < pieces.length - 1 && BEFORE.test(piece) ? -1 : undefined,
          )}
        </Fragment>
      );
    return (
      <span key={key} className="whole">
        {BEFORE.exec(pieces[index - 1] ?? '')}
        <Num figure={figure} />
        {AFTER.exec(pieces[index + 1] ?? '')}
      </span>
    );
  });
}
