/** The words of the guide schema: what a line, an amount, a date, a level or an unstated field is. */
import * as z from 'zod/mini';
import { SENIORITY } from '../reading/who/title/seniority.ts';

z.config({ jitless: true });

/** 1-based line of the source. */
export const line = z.int().check(z.positive());
export const lines = z.array(line).check(z.minLength(1));
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const words = z.string().check(z.minLength(1), z.maxLength(200));
export const key = z.string().check(z.regex(/^[a-z]+\.[A-Za-z0-9.-]+$/));
/** Whole currency units: 188000, not 188K; rupees, not lakh. */
export const money = z.number().check(z.nonnegative());
/** 0.1 is 10%. */
export const ratio = z.number().check(z.nonnegative(), z.maximum(10));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const notStated = z.literal('not stated');
/** A field that the source may leave out. */
export const or = <T extends z.ZodMiniType>(shape: T) => z.union([shape, notStated]);

/** Year, quarter, month or day; `2025/2026` for a span of years. */
export const date = z.string().check(z.regex(/^\d{4}(-Q[1-4]|-\d{2}|-\d{2}-\d{2}|\/\d{4})?$/));

/** Part of the pay that a figure speaks of. */
export const measure = z.enum(['base', 'grant', 'bonus', 'total']);
export const seniority = z.enum(SENIORITY);
