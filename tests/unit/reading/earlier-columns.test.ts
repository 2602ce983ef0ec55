/** A revised offer beside the one that it replaces: the column that no longer counts is named and not read. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { earlierColumns } from '../../../lib/reading/offers/earlier-columns.ts';
import { read } from '../../../lib/reading/read.ts';

const earlier = (text: string): string[] =>
  earlierColumns(text).map(({ start, end }) => text.slice(start, end).trim());

describe('which cells are an earlier offer’s', () => {
  test.each([
    ['named so', 'Term\tPrevious offer\tRevised offer\nBase\t$90,000\t$97,000', ['$90,000']],
    ['in the other order', '\tRevised\tOriginal\nBase\t$97,000\t$90,000', ['$90,000']],
    ['known by their day', '12 May\tRevised\nBase\t$90,000\t$97,000', ['$90,000']],
    [
      'behind leading dots, below heads whose gap was lost',
      'May 9 REVISED\n1. Base ....... $90,000 ....... $97,000\n2. First day .... May 30 ...... June 15',
      ['$90,000', 'May 30'],
    ],
    ['in German', '\tbisher\tneu\nGehalt\t60.000 €\t64.000 €', ['60.000 €']],
    ['what stays the same is still said', '\tBefore\tNow\nBonus\t10%\tunchanged', []],
    ['years of a business are none', '\tPrior year\tBudget\nSales\t$4m\t$5m', []],
    ['today’s pay is another matter', '\tToday\tOffer\nBase\t$90,000\t$97,000', []],
    [
      'a table ends with its last row',
      '\tBefore\tNow\nBase\t$90,000\t$97,000\nBest,\nAna\nA\tB\tC',
      ['$90,000'],
    ],
  ])('%s', (_, text, cells) => {
    expect(earlier(text)).toEqual(cells);
  });
});

test('only the revised terms are read, and every amount stays in the account', () => {
  const reading = read(
    fromText(
      'Hi Sam,\nwe are pleased to offer you the position of Analyst at Quill on better terms:\n' +
        '\tPrevious (3 May)\tRevised\nSalary\t$90,000 a year\t$97,000 a year\nSign-on bonus\t$4,000\t$6,500\n' +
        'Target bonus\t8%\t12%\nEquity\t700 stock options\t900 stock options\nStart date\t1 June 2026\t15 June 2026\nPlease sign by May 20, 2026.',
    ),
  );
  expect(reading.base.map(({ value }) => value.max)).toEqual([97000]);
  expect(reading.signOn.map(({ value }) => value.amount)).toEqual([6500]);
  expect(reading.bonus.map(({ value }) => value.pct?.max)).toEqual([0.12]);
  expect(reading.equity.map(({ value }) => value.units)).toEqual([900]);
  expect(reading.startDate?.value).toBe('2026-06-15');
  expect(reading.remarks.map(({ code }) => code)).toContain('older-offer');
  const unread = reading.account?.filter(({ why }) => why === 'older-offer').map(({ text }) => text.trim());
  expect(unread).toEqual(expect.arrayContaining(['$90,000 a year', '$4,000', '8%']));
});
