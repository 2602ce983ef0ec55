/** Shorthands for specs: a text in, what was found out, so that a case is one line. */
import type { Pay } from '../../lib/money/money.ts';
import { scanMoney } from '../../lib/money/scan.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import { type Hint, textSnapshot } from '../../lib/reading/snapshot.ts';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';
import { readTerms, type Terms } from '../../lib/reading/terms.ts';

/** `120000–150000 USD year`, `≤70000 GBP`, `≥95000 USD`, `25 USD hour`; `?` where the currency is unknown. */
export function short({ min, max, currency, period }: Pay): string {
  const amount =
    min === null ? `≤${max}` : max === null ? `≥${min}` : min === max ? `${min}` : `${min}–${max}`;
  return [amount, currency ?? '?', period].filter(Boolean).join(' ');
}

/** Every mention of money with its words. */
export const money = (text: string, country: string | null = null): [string, string][] =>
  scanMoney(text, { country }).map((found) => [text.slice(found.span.start, found.span.end), short(found)]);

/** What counts as pay, in short. */
export const pay = (text: string): string[] => payMentions(text).map(short);

export { textSnapshot as snapshotOf } from '../../lib/reading/snapshot.ts';

export interface Reader {
  kind?: Kind;
  country?: string | null;
  date?: string | null;
  hints?: Hint[];
  title?: string;
}

export function terms(text: string, { kind = 'offer', country = null, ...snapshot }: Reader = {}): Terms {
  return readTerms(textSnapshot(text, snapshot), { kind, country });
}
