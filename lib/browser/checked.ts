/**
 * What comes out of a page's process is hostile until checked: a compromised page can send anything in the content
 * script's name. What does not check is treated as no answer.
 */
import type { Span } from '../money/money.ts';
import { withToldPay } from '../page/told-pay.ts';
import {
  type Hint,
  type HintField,
  MAX_TEXT,
  type Snapshot,
  type SnapshotSource,
} from '../reading/snapshot.ts';
import type { News, PageFigure, PageQuestions, PageState } from './messages.ts';
import { every, oneOf, z } from './schema.ts';

const short = (max: number) => z.string().check(z.maxLength(max));
const text = (max: number) => z.nullable(short(max));
const place = z.number().check(z.int(), z.gte(0), z.lte(MAX_TEXT));
/** A place in a snapshot's text. */
export const span = z.nullable(every<Span>({ start: place, end: place }));

const hint = every<Hint>({
  field: oneOf<HintField>({
    company: true,
    title: true,
    location: true,
    sender: true,
    recipient: true,
    subject: true,
    date: true,
    pay: true,
    employmentType: true,
    kind: true,
    message: true,
    frame: true,
  }),
  // Pay as data is the longest.
  value: short(8000),
  path: short(200),
});

const snapshot = every<Snapshot>({
  source: oneOf<SnapshotSource>({ page: true, mail: true, file: true, text: true }),
  adapter: short(80),
  url: text(4000),
  title: short(1000),
  text: short(MAX_TEXT),
  hints: z.array(hint).check(z.maxLength(2000)),
  lang: text(40),
  date: text(40),
  truncated: z.boolean(),
});

const pageState = every<PageState>({
  page: z.number(),
  href: short(MAX_TEXT),
  snapshot: z.nullable(snapshot),
  pdf: z.boolean(),
});

const pageFigure = every<PageFigure>({ text: short(MAX_TEXT), span });

/** What a value is by a schema; null where it is something else. */
export const checker =
  <T>(schema: z.ZodMiniType<T>) =>
  (value: unknown): T | null => {
    const checked = z.safeParse(schema, value);
    return checked.success ? checked.data : null;
  };

/** A page's state with the pay of its data understood. */
const told = (value: unknown): PageState | null => {
  const state = checker(pageState)(value);
  return state?.snapshot ? { ...state, snapshot: withToldPay(state.snapshot) } : state;
};

const yes = checker(z.boolean());
const figure = checker(z.nullable(pageFigure));

/** A page's answer by question; null also where it answered nothing. */
export const answers: { [K in keyof PageQuestions]: (value: unknown) => PageQuestions[K]['answer'] | null } =
  {
    snapshot: told,
    ping: checker(z.number()),
    highlight: yes,
    'clear-highlight': yes,
    'figure-at-pointer': figure,
    'figure-selected': figure,
    stop: yes,
  };

/** News by name; null where they are not what they claim to be. */
export const news: { [K in keyof News]: (value: unknown) => News[K] | null } = {
  'page-read': told,
  'read-tab': checker(every<News['read-tab']>({ tabId: z.number(), windowId: z.number() })),
};
