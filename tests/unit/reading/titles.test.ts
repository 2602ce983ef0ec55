/** Role families and levels of titles over many employers; a level that the title does not state stays unknown. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import type { Kind } from '../../../lib/reading/reading.ts';
import { familyOf } from '../../../lib/reading/who/title/families.ts';
import { readLevel } from '../../../lib/reading/who/title/level.ts';
import { codesIn, seniorityIn } from '../../../lib/reading/who/title/seniority.ts';
import { readRole } from '../../../lib/reading/who/title/title.ts';
import { TITLES } from './titles.ts';

test('the table is long and names no title twice', () => {
  expect(TITLES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(TITLES.map(([title]) => title)).size).toBe(TITLES.length);
});

test.each(TITLES)('%s', (title, family, seniority, codes = '') => {
  expect({
    family: familyOf(title),
    seniority: seniorityIn(title)?.words.join(' ') ?? '',
    codes: codesIn(title).join(' '),
  }).toEqual({ family, seniority, codes });
});

describe('levels in texts', () => {
  const level = (text: string, kind: Kind = 'offer') => {
    const snapshot = fromText(text);
    return readLevel(snapshot, readRole(snapshot, kind, null), kind)?.value ?? null;
  };

  test.each([
    ['Position: Software Engineer\nLevel: L5', ['L5'], []],
    ['Position: Senior Software Engineer\nJob grade: 11', [], ['senior']],
    ['We offer you the position of Senior Software Engineer at level IC4.', ['IC4'], ['senior']],
    ['We offer you the position of Staff Engineer (E6), reporting to Ana.', ['E6'], ['staff']],
    [
      'We offer you the position of Software Engineer.\nSeniority level\nMid-Senior level',
      [],
      ['mid', 'senior'],
    ],
    ['We offer you the role of Product Designer III.', [], ['senior']],
  ])('%s', (text, codes, seniority) => {
    expect(level(text)?.codes ?? []).toEqual(codes);
    expect(level(text)?.seniority ?? []).toEqual(seniority);
  });

  test('years alone leave a list, and only in postings', () => {
    const text = 'Software Engineer\nRequirements\n5+ years of experience with Go';
    expect(level(text, 'posting')?.seniority).toEqual(['mid', 'senior']);
    expect(
      level('We offer you the position of Software Engineer. You have 5 years of experience.'),
    ).toBeNull();
  });

  test('nothing stated is nothing', () => {
    expect(level('We offer you the position of Software Engineer.')).toBeNull();
    expect(
      level('We offer you the position of Engineer. See you at T-3 in P1 parking, Form I-9 and W-4.'),
    ).toBeNull();
  });
});
