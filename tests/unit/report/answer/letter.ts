/** A letter, and the answer that is given to it: for the tests of the first screen. */
import type { TalkEvent } from '../../../../lib/counter/rounds/event.ts';
import { fromText } from '../../../../lib/documents/text.ts';
import { read } from '../../../../lib/reading/read.ts';
import { answerOf, type Rival } from '../../../../lib/report/answer/answer.ts';
import { buildReport } from '../../../../lib/report/build.ts';
import type { Corrections } from '../../../../lib/report/report.ts';
import { formatFigure } from '../../../../lib/words/figure.ts';
import { say } from '../../../../lib/words/say.ts';
import '../../../../lib/words/words.ts';
import type { UserInputs } from '../../../../lib/worth/offer.ts';

const TODAY = '2026-11-22';

export const LETTER = `Dear Sam,
We are pleased to offer you the position of Senior ML/AI Engineer at Cloudflare, based in San Francisco.
Your base salary will be $205,000 per year. Your target annual bonus is 10% of your base salary.
You will receive restricted stock units (RSUs) with a value of $240,000, vesting over 4 years with a one-year cliff.
You will be paid a sign-on bonus of $20,000.
Please reply by December 7, 2026.
Sincerely,
Lena Brandt`;

export interface Case {
  text?: string;
  corrections?: Corrections;
  inputs?: Partial<UserInputs>;
  events?: TalkEvent[];
  rivals?: Rival[];
}

export function answer({ text = LETTER, corrections = {}, inputs = {}, events, rivals = [] }: Case = {}) {
  const reading = read(fromText(text, { title: 'Offer', date: '2026-11-20' }));
  const report = buildReport({
    reading,
    corrections,
    inputs: { walkAway: null, competing: [], today: TODAY, ...inputs },
    ...(events ? { events } : {}),
  });
  return answerOf(report, report.cases[0] ?? null, rivals);
}

type Sentence = { textKey: string; params: Record<string, unknown> };

/** A sentence as it is read. */
export function words({ textKey, params }: Sentence): string {
  const plain = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? formatFigure(value as never) : value,
  ]);
  return say(textKey, Object.fromEntries(plain), 'en');
}

export const head = (of: Case) => {
  const { verdict, next } = answer(of);
  return { kind: verdict.kind, title: words(verdict.title), next: next.kind, headline: words(next.headline) };
};

export const NO_EQUITY = {
  kind: 'none' as const,
  units: null,
  value: null,
  price: null,
  priceDate: null,
  strike: null,
  listed: null,
  years: null,
  schedule: null,
  frequency: null,
  cliffMonths: null,
};
