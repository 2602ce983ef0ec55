import { describe, expect, test } from 'vitest';
import { chosenFigure, stands } from '../../../components/pick/stands.ts';
import { understand } from '../../../components/pick/understand.ts';
import { reevaluate } from '../../../lib/figures/derive.ts';
import { hold, sampleDoc } from './fixtures.ts';

const { doc, report } = hold(sampleDoc('sample-cloudflare-sf-offer')).now();

describe('a chosen figure', () => {
  test('is what the page says it is', () => {
    expect(understand('$205,000', null, doc.reading)).toMatchObject({
      low: 205000,
      high: 205000,
      currency: 'USD',
      measure: 'base',
      how: 'page',
    });
    expect(understand('$240,000', null, doc.reading)).toMatchObject({ measure: 'grant', how: 'page' });
  });

  test('is taken for base, and said to be assumed, where nothing says what it is', () => {
    expect(understand('$188,000', null, null)).toMatchObject({
      low: 188000,
      measure: 'base',
      how: 'assumed',
    });
  });

  test('keeps both ends of a range and its period', () => {
    expect(understand('$188K–$232K', null, null)).toMatchObject({ low: 188000, high: 232000 });
    expect(understand('£45 per hour', null, null)).toMatchObject({
      low: 45,
      currency: 'GBP',
      period: 'hour',
    });
  });

  test('has no currency where none is named and the page names none', () => {
    expect(understand('188,000', null, null)).toMatchObject({ low: 188000, currency: null });
  });

  test('is nothing where the words hold no amount', () => {
    expect(understand('Best regards', null, doc.reading)).toBeNull();
    expect(understand('', null, doc.reading)).toBeNull();
  });
});

describe('where it stands', () => {
  const understood = understand('$285,500', null, null);
  if (!understood) throw new Error('not understood');

  test('only against ranges of its own measure and currency', () => {
    const figure = chosenFigure(285500, understood, '$285,500', null);
    expect(stands(figure, { ...understood, measure: 'total' }, report.evidence.ranges)).toMatchObject([
      { word: 'upper', range: { tier: 'guide', measure: 'total' } },
    ]);
    expect(stands(figure, { ...understood, measure: 'base' }, report.evidence.ranges)).toEqual([]);
    expect(
      stands(figure, { ...understood, measure: 'total', currency: 'GBP' }, report.evidence.ranges),
    ).toEqual([]);
  });

  test('by the year, with the way there as its derivation', () => {
    const monthly = chosenFigure(15000, { ...understood, period: 'month' }, '$15,000', null);
    expect(monthly.value).toBe(180000);
    expect(reevaluate(monthly)).toBe(180000);
    expect(chosenFigure(15000, { ...understood, period: 'month', measure: 'grant' }, '', null).value).toBe(
      15000,
    );
  });
});
