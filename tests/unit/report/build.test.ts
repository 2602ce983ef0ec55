import { describe, expect, test } from 'vitest';
import { figuresIn, leaves, reevaluate } from '../../../lib/figures/derive.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { Corrections, Report, State } from '../../../lib/report/report.ts';
import { say } from '../../../lib/words/words.ts';
import type { UserInputs } from '../../../lib/worth/offer.ts';
import { equity, inputs } from '../counter/_ranges.ts';
import { base, found, grant, letter, reading, signOn } from './_reading.ts';

const report = (read: Reading, corrections: Corrections = {}, more: Partial<UserInputs> = {}): Report =>
  buildReport({ reading: read, corrections, inputs: inputs(more) });

const only = ({ cases }: Report) => {
  expect(cases).toHaveLength(1);
  const [found] = cases;
  if (!found) throw new Error('no case');
  return found.result;
};

const codes = (notes: { code: string }[]): string[] => notes.map(({ code }) => code);

describe('the worked example, as a letter', () => {
  const built = report(letter());
  const { plan, recurring } = only(built);

  test('gives the counter of the worked example', () => {
    expect([recurring?.value, plan?.ask?.value, plan?.target?.value, plan?.cap?.value]).toEqual([
      285_500, 313_200, 299_000, 315_000,
    ]);
    expect(built.states).toEqual([]);
  });

  test('every figure of the report is worked out again from page, source, user and constants', () => {
    const all = figuresIn(built);
    expect(all.length).toBeGreaterThan(80);
    for (const figure of all) expect(reevaluate(figure)).toBe(figure.value);
    const origins = new Set(all.flatMap(leaves).map(({ origin }) => origin.from));
    expect([...origins].sort()).toEqual(['page', 'rule', 'source']);
  });

  test('every note has words', () => {
    const { advice, warnings, missing, assumptions } = only(built);
    for (const { code, params } of [...advice, ...warnings, ...missing, ...assumptions]) {
      expect(say(`counter.${code}`, params)).not.toBe('');
    }
  });

  test('holds levers of the guide and none of the impossible floor in the plan', () => {
    expect(built.levers.length).toBeGreaterThan(0);
    expect(built.findings.some(({ severity }) => severity === 'impossible')).toBe(true);
    expect(figuresIn(plan).some(({ value }) => value === 460_000)).toBe(false);
  });
});

describe('corrections', () => {
  const originsOf = (built: Report): string[] => {
    const { recurring } = only(built);
    return recurring ? leaves(recurring).map(({ origin }) => origin.from) : [];
  };

  test('make a changed number the person’s and leave the others the page’s', () => {
    const built = report(letter(), { base: 210_000 });
    const { figures } = only(built);
    expect(figures.base?.stated).toMatchObject({ value: 210_000, origin: { from: 'user', field: 'base' } });
    expect(originsOf(built)).toContain('page');
    expect(only(built).plan?.ask?.value).not.toBe(313_200);
  });

  test('inside the grant count field by field', () => {
    const read = letter();
    const before = buildReport({ reading: read, corrections: {}, inputs: inputs() }).offer.equity;
    const built = report(read, { equity: { ...equity(), ...before, value: 300_000 } });
    const { figures } = only(built);
    if (figures.grant.state !== 'known') throw new Error('the grant is known');
    expect(figures.grant.value).toMatchObject({ value: 300_000, origin: { from: 'user' } });
    expect(figures.grant.years.unit === 'years' && leaves(figures.grant.years)[0]?.origin.from).toBe('page');
  });

  test('that set what was read leave it the page’s', () => {
    expect(only(report(letter(), { base: 205_000 })).figures.base?.stated).toMatchObject({
      origin: { from: 'page' },
    });
  });

  test('to null say that it is not stated', () => {
    const built = report(letter(), { equity: null });
    expect(only(built).recurring).toBeNull();
    expect(built.states).toContain('no-equity-stated');
  });

  test('of the company look it up anew', () => {
    const built = report(letter(), { company: 'Confluent', place: 'London', currency: 'GBP' });
    expect(built.evidence.guideIds.join()).toContain('confluent');
    expect(built.events.map(({ kind }) => kind)).toContain('shares-stopped');
  });

  test('a base entered on a posting makes it an offer', () => {
    const built = report(reading('posting'), {
      base: 205_000,
      currency: 'USD',
      equity: equity({ kind: 'none' }),
    });
    expect(built.kind).toBe('offer');
    expect(only(built).recurring?.value).toBe(205_000);
  });
});

describe('states', () => {
  const cases: [State, Report][] = [
    ['nothing-here', report(reading('other', { company: null, role: null, level: null, place: null }))],
    ['not-covered', report(letter({ company: found({ name: 'Nobody Ltd', id: null }) }))],
    [
      'no-currency',
      report(letter({ base: [base({ currency: null })], equity: [grant({ currency: null })] })),
    ],
    [
      'level-unsure',
      report(letter({ level: found({ text: '', seniority: ['senior', 'staff'], codes: [] }) })),
    ],
    ['no-equity-stated', report(letter({ equity: [] }))],
    ['units-without-price', report(letter({ equity: [grant({ value: null, units: 1800 })] }))],
    ['deadline-passed', report(letter(), {}, { today: '2026-12-01' })],
    ['place-unsure', report(letter({ place: null }))],
    [
      'several-ranges',
      report(reading('posting', { base: [base({ min: 1e5, max: 2e5 }), base({ min: 1.1e5, max: 2.2e5 })] })),
    ],
    ['truncated', buildReport({ reading: letter(), corrections: {}, inputs: inputs(), truncated: true })],
  ];

  test.each(cases)('%s holds where it should', (state, built) => {
    expect(built.states).toContain(state);
  });

  test.each(cases)('%s does not hold for the worked letter', (state) => {
    expect(report(letter()).states).not.toContain(state);
  });

  test('nothing here is the only state where it holds', () => {
    expect(cases[0]?.[1].states).toEqual(['nothing-here']);
  });
});

describe('an unsure level', () => {
  const built = report(letter({ level: found({ text: '', seniority: ['senior', 'staff'], codes: [] }) }));

  test('gives one case for each candidate, lowest first, each with its own counter', () => {
    expect(built.cases.map(({ level }) => level?.label)).toEqual(['Senior (L5)', 'Staff+ (L6+)']);
    const [senior, staff] = built.cases.map(({ result }) => result);
    expect(senior?.plan?.ask?.value).toBe(313_200);
    expect(staff?.positions[0]?.word).toBe('below');
  });
});

describe('what cannot be added up', () => {
  test('a grant in another currency is left out and said', () => {
    const built = report(letter({ equity: [grant({ currency: 'EUR' })] }));
    expect(only(built).recurring).toBeNull();
    expect(codes(only(built).warnings)).toContain('part-in-other-currency');
  });

  test('so is a sign-on in another currency', () => {
    const built = report(letter({ signOn: [signOn({ currency: 'GBP' }), signOn({ amount: 5000 })] }));
    expect(built.offer.signOn.map(({ amount }) => amount)).toEqual([5000]);
  });

  test.each(['ote', 'total', 'ctc'] as const)('pay that is %s never becomes base', (basis) => {
    const built = report(letter({ base: [base({ basis })] }));
    expect(built.offer.base).toBeNull();
    expect(codes(only(built).warnings)).toContain('pay-is-not-base');
  });

  test('of a range of bonus the lower end counts, and it is said', () => {
    const built = report(
      letter({
        bonus: [found({ kind: 'target', pct: { min: 0.1, max: 0.15 }, amount: null, currency: null })],
      }),
    );
    expect(only(built).recurring?.value).toBe(285_500);
    expect(codes(only(built).warnings)).toContain('bonus-range-low-end');
  });

  test('of several grants all count, each over its own years, and it is said', () => {
    const built = report(letter({ equity: [grant(), grant({ value: 60_000, years: 2 })] }));
    const { recurring, years, warnings } = only(built);
    expect(recurring?.value).toBe(285_500 + 30_000);
    expect(years.map((year) => year.grant?.value)).toEqual([90_000, 90_000, 60_000, 60_000]);
    expect(codes(warnings)).toContain('several-grants');
  });

  test('a further grant without its years makes the total unknown and is asked about', () => {
    const built = report(letter({ equity: [grant(), grant({ value: 60_000, years: null })] }));
    expect(only(built).recurring).toBeNull();
    expect(codes(only(built).missing)).toContain('missing-years');
  });

  test('a grant said once more as a share of the company is no further grant', () => {
    const share = grant({ value: null, years: null, ofCompany: 0.001 });
    const built = report(letter({ equity: [grant(), share] }));
    expect(built.offer.grants).toBeUndefined();
    expect(codes(only(built).warnings)).toContain('share-of-company');
  });
});

describe('pay periods', () => {
  test('a monthly letter is rounded by the month', () => {
    const built = report(letter({ base: [base({ min: 17_000, max: 17_000, period: 'month' })] }));
    const part = only(built).plan?.parts[0];
    expect(part?.counted?.value).toBe(17_600);
    expect(part?.asked.value).toBe(211_200);
  });

  test('one that states the year beside the month states no single period, so the year counts', () => {
    const also = [{ min: 204_000, max: 204_000, currency: 'USD', period: 'year' as const }];
    const built = report(
      letter({ base: [base({ min: 17_000, max: 17_000, period: 'month', alsoStated: also })] }),
    );
    expect([built.offer.base, built.offer.payPeriod]).toEqual([204_000, 'year']);
  });
});

describe('a posting', () => {
  const ranges = [base({ min: 198_000, max: 242_000 })];
  const built = report(reading('posting', { base: ranges }));

  test('gives an expectation from its own range, and no offer', () => {
    const { plan } = only(built);
    expect(built.kind).toBe('posting');
    expect(built.offer.base).toBeNull();
    expect([plan?.mode, plan?.say?.low.value, plan?.say?.high.value]).toEqual([
      'expectation',
      228_000,
      242_000,
    ]);
    expect(
      figuresIn(plan?.say)
        .flatMap(leaves)
        .map(({ origin }) => origin.from),
    ).toContain('page');
  });

  test('reads an hourly range by the year', () => {
    const hourly = report(reading('posting', { base: [base({ min: 60, max: 80, period: 'hour' })] }));
    const range = only(hourly).range;
    expect([range?.low.value, range?.high.value]).toEqual([124_800, 166_400]);
  });

  test('takes pay of an unknown basis for no base', () => {
    const sales = report(reading('posting', { base: [base({ min: 1e5, max: 2e5, basis: 'unknown' })] }));
    expect(sales.evidence.ranges.filter(({ tier }) => tier === 'stated')).toEqual([]);
  });
});

test('the same input gives the same report', () => {
  expect(JSON.stringify(report(letter()))).toBe(JSON.stringify(report(letter())));
});
