/** Rounds of a negotiation on the real command: what comes next after each event. */
import { describe, expect, test } from 'vitest';
import { command, fileOf } from '../_command.ts';
import { cloudflare, confluent, events, round, type Said } from './_talks.ts';

const opened: Said[] = [
  ['them', 'offer', 285_500],
  ['me', 'ask', 313_200],
];
const afterAsk = (...said: Said[]) => round(cloudflare, [...opened, ...said]);

const sum = (parts: { part: string; asked: number }[], years: number): number =>
  parts
    .filter(({ part }) => part !== 'signOn')
    .reduce((total, { part, asked }) => total + (part === 'grant' ? asked / years : asked), 0);

describe('the worked example', () => {
  test('opens with an ask and a target', async () => {
    expect(await round(cloudflare)).toMatchObject({ move: 'ask', ask: 313_200, target: 299_000, news: null });
  });

  test('an input without events is one offer from them', async () => {
    const [bare, told] = [await round(cloudflare), await round(cloudflare, [['them', 'offer', 285_500]])];
    expect({ ...told, derivations: null }).toEqual({ ...bare, derivations: null });
  });

  test('answered 297,000 it asks for 305,000 in parts, and says that it is the last ask', async () => {
    const next = await afterAsk(['them', 'answer', 297_000]);
    expect(next).toMatchObject({ move: 'ask', ask: 305_000, target: 299_000, last: true, latest: 297_000 });
    expect(next.line.text).toMatch(/\$305,000.*last ask/);
    expect(sum(next.parts, 4)).toBe(305_000);
    for (const { asked, offered } of next.parts) expect(asked).toBeGreaterThanOrEqual(offered ?? 0);
  });

  test('answered 313,000, within a step of the ask, it says yes and asks for nothing', async () => {
    expect(await afterAsk(['them', 'answer', 313_000])).toMatchObject({
      move: 'accept',
      ask: null,
      parts: [],
      answers: [],
    });
    expect((await afterAsk(['them', 'answer', 312_200])).line.code).toBe('move-accept-met');
    expect((await afterAsk(['them', 'answer', 312_100])).move).toBe('close');
  });

  test('an answer that reaches the target closes, and asks for no yearly money', async () => {
    expect(await afterAsk(['them', 'answer', 299_000])).toMatchObject({ move: 'close', ask: null });
    expect((await afterAsk(['them', 'answer', 298_900])).move).toBe('ask');
  });

  test('the revised letter answers by itself, without an event', async () => {
    const revised = { ...cloudflare, equity: { ...cloudflare.equity, value: 286_000 } };
    expect(await round(revised, opened)).toMatchObject({ move: 'ask', ask: 305_000, latest: 297_000 });
  });
});

describe('Confluent', () => {
  test('295,500: ask; answered 314,000: a lower ask, the last; answered exactly that: yes', async () => {
    const first = await round(confluent);
    expect(first.move).toBe('ask');
    const ask = first.ask as number;
    expect(ask).toBeGreaterThan(314_000);
    const talks: Said[] = [
      ['them', 'offer', 295_500],
      ['me', 'ask', ask],
    ];
    const second = await round(confluent, [...talks, ['them', 'answer', 314_000]]);
    expect(second).toMatchObject({ move: 'ask', last: true, news: null });
    const lower = second.ask as number;
    expect(lower).toBeGreaterThan(314_000);
    expect(lower).toBeLessThan(ask);
    const met = await round(confluent, [
      ...talks,
      ['them', 'answer', 314_000],
      ['me', 'ask', lower],
      ['them', 'answer', lower],
    ]);
    expect(met).toMatchObject({ move: 'accept', ask: null, parts: [] });
    const atOnce = await round(confluent, [...talks, ['them', 'answer', ask]]);
    expect(atOnce.move).toBe('accept');
    expect(atOnce.line.text).toMatch(/Say yes/);
  });
});

describe('what they may answer', () => {
  test('is a table with the next line and its parts, before the counter goes out', async () => {
    const { answers } = await round(cloudflare);
    expect(answers.map(({ answer, total, move }) => [answer, total, move])).toEqual([
      ['met', 313_200, 'accept'],
      ['most', 306_275, 'close'],
      ['half', 299_350, 'close'],
      ['nothing', 285_500, 'close'],
      ['final', 285_500, 'close'],
    ]);
    for (const { line } of answers) expect(line.text.length).toBeGreaterThan(20);
    const [met, , , nothing] = answers;
    expect(sum(met?.parts ?? [], 4)).toBe(313_200);
    expect(nothing?.parts.map(({ part }) => part)).toEqual(['signOn']);
  });

  test('is what the next round says when it comes so', async () => {
    const { ask, answers } = await round(cloudflare);
    for (const { answer, total, move, line, ask: then } of answers) {
      const more = answer === 'final' ? { final: true } : {};
      const next = await round(cloudflare, [...opened, ['them', 'answer', total, more]]);
      expect([next.move, next.line.code, next.ask], answer).toEqual([move, line.code, then]);
    }
    expect(ask).toBe(313_200);
  });

  test('stays in sight while the ask is with them', async () => {
    const waiting = await round(cloudflare, opened);
    expect(waiting).toMatchObject({ move: 'hold', ask: null, target: 299_000 });
    expect(waiting.answers).toHaveLength(5);
  });
});

describe('other turns', () => {
  test.each<[string, Said[], string, string]>([
    ['no movement: once more as one-off money', [['them', 'answer']], 'close', 'move-close-unmoved'],
    [
      'no movement twice: decide',
      [
        ['them', 'answer'],
        ['me', 'ask', 313_200],
        ['them', 'answer'],
      ],
      'decide',
      'move-decide-open',
    ],
    ['final: one closing trade', [['them', 'answer', 292_000, { final: true }]], 'close', 'move-close-final'],
    [
      'final twice: decide',
      [
        ['them', 'answer', 292_000, { final: true }],
        ['me', 'ask', 299_000],
        ['them', 'answer', 293_000, { final: true }],
      ],
      'decide',
      'move-decide-open',
    ],
    ['lower than before: stop and ask why', [['them', 'answer', 270_000]], 'hold', 'move-hold-lower'],
    [
      'short of the last ask: one thing besides pay',
      [
        ['them', 'answer', 290_000],
        ['me', 'ask', 301_000],
        ['them', 'answer', 295_000],
      ],
      'close',
      'move-close-last',
    ],
    ['agreed: accept that round', [['them', 'agreed', 305_000]], 'accept', 'move-accept-agreed'],
    ['accepted: nothing', [['me', 'accepted', 305_000]], 'none', 'move-none-accepted'],
    ['declined: nothing', [['me', 'declined']], 'none', 'move-none-declined'],
  ])('%s', async (_, said, move, code) => {
    const next = await afterAsk(...said);
    expect([next.move, next.line.code, next.ask]).toEqual([move, code, null]);
  });

  test('a minimum decides where they do not move', async () => {
    const stuck: Said[] = [...opened, ['them', 'answer'], ['me', 'ask', 313_200], ['them', 'answer']];
    expect((await round(cloudflare, stuck, { walkAway: 280_000 })).line.code).toBe('move-decide-above');
    expect((await round(cloudflare, stuck, { walkAway: 300_000 })).line.code).toBe('move-decide-below');
  });

  test('a met ask below one’s own minimum is for the person to decide', async () => {
    const next = await round(cloudflare, [...opened, ['them', 'answer', 313_200]], { walkAway: 330_000 });
    expect([next.move, next.ask]).toEqual(['decide', null]);
  });

  test('events of one day count in their order, others by date', async () => {
    const said = events(...opened, ['them', 'answer', 297_000]);
    const file = fileOf({ offer: cloudflare, events: [said[2], said[0], said[1]] });
    expect(JSON.parse((await command('--json', file)).stdout).ask).toBe(305_000);
  });
});

describe('news', () => {
  const talks: Said[] = [...opened, ['them', 'answer', 297_000]];

  test('a better offer that the last ask did not reckon with raises it, by name', async () => {
    const next = await round(cloudflare, talks, { competing: [{ name: 'Other', total: 320_000 }] });
    expect(next.move).toBe('ask');
    expect(next.ask).toBeGreaterThan(313_200);
    expect(next.news?.text).toContain('$320,000');
  });

  test('one that it did reckon with is not news', async () => {
    const competing = [{ name: 'Other', total: 310_000 }];
    const { ask } = await round(cloudflare, [], { competing });
    const said: Said[] = [
      ['them', 'offer', 285_500],
      ['me', 'ask', ask],
      ['them', 'answer', 297_000],
    ];
    const next = await round(cloudflare, said, { competing });
    expect(next).toMatchObject({ move: 'ask', news: null });
    expect(next.ask).toBeLessThan(ask as number);
  });

  test('another level than the one asked at is news, once', async () => {
    const first: Said = ['them', 'offer', 285_500, { offer: { ...cloudflare, level: 'L5' } }];
    const raised = { ...cloudflare, level: 'L6' };
    const said: Said[] = [first, ['me', 'ask', 300_000], ['them', 'answer', 290_000]];
    const next = await round(raised, said);
    expect(next.move).toBe('ask');
    expect(next.ask).toBeGreaterThan(300_000);
    expect(next.news?.code).toBe('news-level');
    const then = await round(raised, [...said, ['me', 'ask', next.ask], ['them', 'answer', 295_000]]);
    expect(then.news).toBeNull();
    expect(then.ask ?? 0).toBeLessThanOrEqual(next.ask as number);
  });
});

describe('events that cannot be used are refused in words', () => {
  const good = { date: '2026-11-20', by: 'them', kind: 'offer', total: 285_500 };
  test.each<[string, unknown, RegExp]>([
    ['no list', 'yesterday', /events: expected array/],
    ['no date', [{ ...good, date: undefined }], /events\.0\.date: /],
    ['a date in words', [{ ...good, date: 'Friday' }], /events\.0\.date: not a date/],
    ['a day that no month has', [{ ...good, date: '2026-02-31' }], /events\.0\.date: not a date/],
    ['a stranger', [{ ...good, by: 'us' }], /events\.0\.by: /],
    ['a kind that nobody knows', [good, { ...good, kind: 'hint' }], /events\.1\.kind: /],
    ['a total in words', [{ ...good, total: '285k' }], /events\.0\.total: expected number/],
    ['a negative total', [{ ...good, total: -5 }], /events\.0\.total: /],
    ['a total that nobody is paid', [{ ...good, total: 1e300 }], /events\.0\.total: /],
    ['parts in words', [{ ...good, offer: { base: 'much' } }], /events\.0\.offer\.base: expected number/],
    ['too many', Array(101).fill(good), /events: /],
    ['a null for an event', [null], /events\.0: /],
  ])('%s', async (_, given, reason) => {
    const { code, stderr, stdout } = await command('--json', fileOf({ offer: cloudflare, events: given }));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  test('a field that nobody reads is named', async () => {
    const { warnings } = await round(cloudflare, [['them', 'offer', 285_500, { amount: 3 }]]);
    expect(warnings.map(({ code }) => code)).toContain('unknown-field');
  });
});
