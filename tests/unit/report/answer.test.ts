/** What the first screen says, variant by variant: from letters as they are read, and from the talks so far. */
import { describe, expect, test } from 'vitest';
import type { TalkEvent } from '../../../lib/counter/rounds/event.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { figuresIn, leaves } from '../../../lib/figures/derive.ts';
import { read } from '../../../lib/reading/read.ts';
import { answerOf, type Rival } from '../../../lib/report/answer/answer.ts';
import { LOW_UP_TO, STRONG_FROM, standingAt } from '../../../lib/report/answer/verdict.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import { say } from '../../../lib/words/say.ts';
import '../../../lib/words/words.ts';
import { formatFigure } from '../../../lib/words/figure.ts';
import type { UserInputs } from '../../../lib/worth/offer.ts';

const TODAY = '2026-11-22';

const LETTER = `Dear Sam,
We are pleased to offer you the position of Senior ML/AI Engineer at Cloudflare, based in San Francisco.
Your base salary will be $205,000 per year. Your target annual bonus is 10% of your base salary.
You will receive restricted stock units (RSUs) with a value of $240,000, vesting over 4 years with a one-year cliff.
You will be paid a sign-on bonus of $20,000.
Please reply by December 7, 2026.
Sincerely,
Lena Brandt`;

interface Case {
  text?: string;
  corrections?: Corrections;
  inputs?: Partial<UserInputs>;
  events?: TalkEvent[];
  rivals?: Rival[];
}

function answer({ text = LETTER, corrections = {}, inputs = {}, events, rivals = [] }: Case = {}) {
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
function words({ textKey, params }: Sentence): string {
  const plain = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? formatFigure(value as never) : value,
  ]);
  return say(textKey, Object.fromEntries(plain), 'en');
}

const head = (of: Case) => {
  const { verdict, next } = answer(of);
  return { kind: verdict.kind, title: words(verdict.title), next: next.kind, headline: words(next.headline) };
};

describe('the verdict rule', () => {
  test('a quarter up is low, the last tenth strong, beyond it above', () => {
    const at = [-0.1, 0, LOW_UP_TO, LOW_UP_TO + 0.001, STRONG_FROM - 0.001, STRONG_FROM, 1, 1.001];
    expect(at.map(standingAt)).toEqual(['low', 'low', 'low', 'fair', 'fair', 'strong', 'strong', 'above']);
    expect([LOW_UP_TO, STRONG_FROM]).toEqual([0.25, 0.9]);
  });

  test('the worked letter is fair: ask, what rises, the least to settle at', () => {
    const { verdict, next, due, confidence } = answer();
    expect(words(verdict.title)).toBe('Fair offer, with room to ask');
    expect(words(verdict.text)).toMatch(
      /^\$285,500 a year is in the upper part of .*estimates in San Francisco\.$/,
    );
    expect(words(next.headline)).toBe('Ask for $313,200');
    expect(next.raises.map(({ part, by }) => [part, by.value])).toEqual([
      ['base', 7000],
      ['grant', 80_000],
    ]);
    expect(next.floor?.value).toBe(299_000);
    expect(next.scripts).toEqual(['counter-mail', 'counter-call']);
    expect(due).toEqual({ date: '2026-12-07', days: 15, state: 'open' });
    expect(confidence.level).toBe('medium');
  });

  test.each<[string, number, string]>([
    ['low', 160_000, 'low'],
    ['strong', 225_000, 'strong'],
    ['above the range', 260_000, 'above'],
  ])('%s', (_name, base, kind) => {
    expect(head({ corrections: { base }, inputs: { confirmed: true } }).kind).toBe(kind);
  });

  test('far outside the range there is no verdict until level, place and pay are confirmed', () => {
    const corrections = { base: 150_000, equity: { ...NO_EQUITY } };
    expect(head({ corrections })).toMatchObject({ kind: 'unknown', title: 'We can’t tell yet' });
    expect(head({ corrections, inputs: { confirmed: true } }).kind).toBe('low');
  });

  test('without a range there is no verdict, and the ask is there all the same', () => {
    const { verdict, next, confidence } = answer({ corrections: { company: 'Nowhere', role: 'Beekeeper' } });
    expect(verdict.kind).toBe('unknown');
    expect(verdict.text.textKey).toBe('answer.why.none');
    expect(next.kind).toBe('ask');
    expect(confidence.level).toBe('none');
  });

  test('beside wages of the market the verdict names them; while the place is open there is none', () => {
    const known = answer({ corrections: { company: 'Nowhere', role: 'Software Engineer' } });
    if (known.confidence.level === 'low') expect(words(known.verdict.title)).toContain('market pay');
    const open = answer({ corrections: { place: 'Remote', equity: { ...NO_EQUITY } } });
    expect(open.verdict.kind).toBe('unknown');
  });

  test('evidence in another currency is no evidence', () => {
    const { verdict } = answer({ corrections: { currency: 'CHF' } });
    expect(verdict.kind).toBe('unknown');
    expect(words(verdict.text)).not.toMatch(/\d/);
  });

  test('while several levels fit, the level is what to ask for', () => {
    const { verdict, next, lever } = answer({ corrections: { level: null, role: 'ML/AI Engineer' } });
    expect(verdict.text).toMatchObject({ textKey: 'answer.why.level' });
    expect(next.kind).toBe('level');
    expect(lever).toBeNull();
  });

  test('no currency, no base: what is missing, and nothing else', () => {
    expect(head({ corrections: { currency: null } })).toMatchObject({ kind: 'unknown', next: 'missing' });
    expect(words(answer({ corrections: { currency: null } }).next.headline)).toBe('Choose the currency');
    expect(head({ corrections: { base: null } })).toMatchObject({ kind: 'unknown', next: 'missing' });
  });

  test('units without a price: the known parts are asked for, and the price is the lever', () => {
    const { next, lever } = answer({
      corrections: { equity: { ...NO_EQUITY, kind: 'rsu', units: 1800, years: 4 } },
    });
    expect(words(next.headline)).toMatch(/^Ask for at least \$/);
    expect(lever?.kind).toBe('grant');
  });
});

const NO_EQUITY = {
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

describe('when there is nothing to ask for', () => {
  test('expired: whether it still stands, before any number', () => {
    expect(head({ inputs: { today: '2026-12-08' } })).toEqual({
      kind: 'expired',
      title: 'The reply date has passed',
      next: 'stands',
      headline: 'Ask if it still stands',
    });
    expect(answer({ inputs: { today: '2026-12-07' } }).due).toMatchObject({ days: 0, state: 'today' });
  });

  test('accepted: nothing more, and no date', () => {
    expect(head({ inputs: { accepted: true } })).toMatchObject({ kind: 'accepted', next: 'none' });
    expect(answer({ inputs: { accepted: true } }).due).toBeNull();
  });

  test('a fixed grade is named as the reason', () => {
    const { next } = answer({ inputs: { fixedGrade: true } });
    expect(next.kind).toBe('none');
    expect(next.text?.textKey).toBe('answer.none.fixed-grade');
  });

  test('twice final: decide', () => {
    expect(head({ inputs: { secondBestAndFinal: true } }).next).toBe('decide');
  });
});

describe('after the ask went out', () => {
  const asked: TalkEvent[] = [
    { date: '2026-11-20', by: 'them', kind: 'offer', total: 285_500 },
    { date: '2026-11-21', by: 'me', kind: 'ask', total: 313_200 },
  ];
  const then = (total: number, final = false): TalkEvent[] => [
    ...asked,
    { date: '2026-11-22', by: 'them', kind: 'answer', total, final },
  ];

  test('it is with them: wait', () => {
    expect(head({ events: asked })).toMatchObject({ kind: 'waiting', next: 'hold' });
  });

  test('they met it: say yes', () => {
    expect(head({ events: then(313_200) })).toMatchObject({ kind: 'met', headline: 'Say yes' });
  });

  test('they moved: one last ask, which is said to be the last', () => {
    const { verdict, next } = answer({ events: then(292_000) });
    expect(verdict.kind).toBe('moved');
    expect(words(verdict.text)).toContain('$292,000');
    expect(next.kind).toBe('ask');
    expect(next.text?.textKey).toBe('answer.next.last');
  });

  test('they did not move', () => {
    expect(head({ events: then(285_500) })).toMatchObject({ kind: 'unmoved', next: 'close' });
  });

  test('they went down: stop', () => {
    expect(head({ events: then(270_000) })).toMatchObject({ kind: 'lower', headline: 'Stop, and ask why' });
  });
});

describe('a posting', () => {
  const POSTING = `Senior Systems Engineer
Cloudflare, San Francisco. Full-time.
About the role
You will build what people rely on.
Requirements
Five years of experience with distributed systems.
Pay
The annual base salary range for this role is $180,000 - $220,000.
Apply with your résumé. Cloudflare is an equal opportunity employer.`;

  test('says what it pays and what to say, and nothing of an offer', () => {
    const { verdict, next, lever, due, questions } = answer({ text: POSTING });
    expect(verdict.kind).toBe('posting');
    expect(words(verdict.text)).toBe('This page says $180,000 to $220,000 a year in base.');
    expect(words(next.headline)).toBe('Say $208,000 to $220,000');
    expect([lever, due, questions.length]).toEqual([null, null, 0]);
  });

  test('without a range: ask for it first', () => {
    const { verdict, next } = answer({
      text: POSTING.replace(/Pay\n.*\n/, ''),
      corrections: { company: 'Nowhere', role: 'Beekeeper' },
    });
    expect(verdict.text.textKey).toBe('answer.why.postingUnknown');
    expect(words(next.headline)).toBe('Ask what the range is');
  });
});

describe('the best lever', () => {
  test('a kept better offer, with what the ask rises by', () => {
    const { lever } = answer({ rivals: [{ name: 'Tidepool', total: 310_000 }] });
    expect(lever).toMatchObject({ kind: 'rival', name: 'Tidepool' });
    const before = answer().next.headline.params.ask as { value: number };
    const after = answer({ inputs: { competing: [{ name: 'Tidepool', total: 310_000 }] } });
    const ask = after.next.headline.params.ask as { value: number };
    expect(lever?.by?.value).toBe(ask.value - before.value);
    expect(lever?.inputs?.competing).toEqual([{ name: 'Tidepool', total: 310_000 }]);
  });

  test('a worse one moves nothing, so that they came first does', () => {
    const { lever } = answer({ rivals: [{ name: 'Tidepool', total: 200_000 }] });
    expect(lever?.kind).toBe('wanted');
    expect(lever?.by?.value).toBeGreaterThan(0);
    const ask = (of: Case) => (answer(of).next.headline.params.ask as { value: number }).value;
    expect(ask({ inputs: { strength: { wanted: true } } }) - ask({})).toBe(lever?.by?.value);
  });

  test('once that is said, another offer is asked for', () => {
    const { lever } = answer({ inputs: { strength: { wanted: true } } });
    expect(lever).toMatchObject({ kind: 'competing', by: null });
  });
});

test('conditions of the letter are asked about before signing', () => {
  const { questions } = answer({
    text: LETTER.replace(
      'Please reply',
      'This offer is conditional on two satisfactory references.\nPlease reply',
    ),
  });
  expect(questions.map(({ textKey }) => textKey)).toContain('answer.conditional');
});

/** Words of method, which the first screen leaves to the others. */
const METHOD = /\b(?:recurring|bands?|stated|implied|derived|percentile|tier)\b/i;
const MOST_WORDS = 16;

const CASES: Case[] = [
  {},
  { corrections: { base: 160_000 } },
  { corrections: { base: 225_000 } },
  { corrections: { company: 'Nowhere', role: 'Beekeeper' } },
  { corrections: { equity: { ...NO_EQUITY } }, inputs: { walkAway: 300_000 } },
  { inputs: { accepted: true } },
  { inputs: { today: '2026-12-20' } },
  { inputs: { fixedGrade: true } },
  { inputs: { secondBestAndFinal: true } },
];

test.each(CASES)('%j is said in short sentences without words of method', (of) => {
  const { verdict, next, confidence } = answer(of);
  const all = [
    verdict.title,
    verdict.text,
    next.headline,
    confidence.text,
    ...(next.text ? [next.text] : []),
  ];
  for (const sentence of all.map(words).flatMap((text) => text.split(/(?<=[.?]) /))) {
    // A name counts as one word: it is theirs.
    const plain = sentence.replace(/San Francisco|Senior \(L5\)/g, 'Name');
    expect(plain.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST_WORDS);
    expect(sentence).not.toMatch(METHOD);
  }
});

test.each(CASES)('%j: every number comes from the page, a source, the person or a rule', (of) => {
  for (const figure of figuresIn(answer(of)))
    for (const { origin } of leaves(figure))
      expect(['page', 'source', 'user', 'rule']).toContain(origin.from);
});
