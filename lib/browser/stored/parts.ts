/** What the stored shapes are made of: texts, lists and quotes with their caps, and places in a text. */
import type { Span } from '../../money/money.ts';
import { every, z } from '../schema.ts';

/** The longest quote that is ever kept (product: a saved report holds short quotes, never the page). */
export const MAX_QUOTE = 200;

export const short = (max = 200) => z.string().check(z.maxLength(max));
export const list = <T>(item: z.ZodMiniType<T>, max = 50) => z.array(item).check(z.maxLength(max));

export const quote = short(MAX_QUOTE);
export const span = every<Span>({ start: z.number(), end: z.number() });
