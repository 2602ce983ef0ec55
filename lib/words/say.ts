/**
 * Words for keys: the one place where a message key becomes a sentence, for the panel and the command line alike.
 * Messages are ICU (`locales/<language>/<room>.json`); intl-messageformat because it is the standard format that
 * translators' tools read, and it runs in Node as in a browser without `eval`. The words of the panel's frame, and of
 * what stands in it before there is a report, are known from the start; `words.ts` brings all others.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import browser from '../../locales/en/browser.json' with { type: 'json' };
import common from '../../locales/en/common.json' with { type: 'json' };
import frame from '../../locales/en/frame.json' with { type: 'json' };
import state from '../../locales/en/state.json' with { type: 'json' };
import type { Figure } from '../figures/figure.ts';
import { formatFigure } from './figure.ts';

export type Params = Record<string, string | number | Figure>;

const messages: Record<string, string> = { ...browser, ...common, ...frame, ...state };
const compiled = new Map<string, IntlMessageFormat>();

/** Takes in the sentences of more rooms. */
export function learn(catalogues: readonly Record<string, string>[]): void {
  Object.assign(messages, ...catalogues);
}

const isFigure = (value: Params[string]): value is Figure => typeof value === 'object';

/** True where the catalogue holds the key. */
export const hasWords = (key: string): boolean => key in messages;

/**
 * The sentence for a key. Figures among the parameters are written in their own unit and currency.
 * Throws for a key the catalogue lacks: a missing sentence is a defect that a test must find.
 */
export function say(key: string, params: Params = {}, locale = 'en-US'): string {
  const message = messages[key];
  if (message === undefined) throw new Error(`No words for "${key}" in locales/en`);
  let format = compiled.get(`${locale}\n${key}`);
  if (!format) {
    format = new IntlMessageFormat(message, locale);
    compiled.set(`${locale}\n${key}`, format);
  }
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    plain[name] = isFigure(value) ? formatFigure(value, locale) : value;
  }
  return String(format.format(plain));
}
