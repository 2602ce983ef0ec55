/** A sentence in which every figure can be opened. */
import { Fragment } from 'react';
import type { Params } from '../../lib/words/words.ts';
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

export function Words({ of, with: params = {} }: { of: string; with?: Params }) {
  return cutAtFigures(of, params).map((piece, index) => {
    const figure = index % 2 === 1 ? params[piece] : undefined;
    const key = `${index}:${piece}`;
    return typeof figure === 'object' ? (
      <Num key={key} figure={figure} />
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    );
  });
}
