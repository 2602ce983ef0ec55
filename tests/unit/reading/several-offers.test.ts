/** Several offers in one text: one is read, the others are named, and no figure of one stands beside the other's. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';

const HEAD =
  'Hi Sam,\nWe are delighted to offer you the position of Data Engineer at Northbeam. You can choose between two packages:\n';
const TAIL =
  '\nBoth come with a 10% target bonus. Please let us know by November 27, 2026.\nYour start date would be January 11, 2027.\nDana';
const letter = (company: string, title: string, salary: string, grant: string, head = ''): string =>
  `${head}Dear Sam,\nWe are pleased to offer you the position of ${title} at ${company}. Your annual base salary will be ${salary}. You will be granted restricted stock units with a value of ${grant}, vesting over four years. Please sign and return this letter by November 27, 2026.\nSincerely,\nDana Whitfield\nHead of Engineering\n`;

/** The figures of a reading: base, grant, sign-on, and the remarks' codes. */
const figures = (text: string, choice: number | null = null) => {
  const reading = read(fromText(text), { choice });
  return {
    base: reading.base.map(({ value }) => value.max),
    equity: reading.equity.map(({ value }) => value.value ?? value.units),
    signOn: reading.signOn.map(({ value }) => value.amount),
    remarks: reading.remarks.map(({ code }) => code),
  };
};

const OPTIONS: Record<string, string> = {
  sections: `${HEAD}Option A\nBase salary: $182,000 per year\nRSUs: $240,000 over 4 years\nSign-on bonus: $10,000\nOption B\nBase salary: $205,000 per year\nRSUs: $120,000 over 4 years\nSign-on bonus: $25,000${TAIL}`,
  lines: `${HEAD}Package 1: base salary $182,000, RSUs worth $240,000 over 4 years, sign-on bonus $10,000\nPackage 2: base salary $205,000, RSUs worth $120,000 over 4 years, sign-on bonus $25,000${TAIL}`,
  columns: `${HEAD}\tOption A\tOption B\nBase salary\t$182,000\t$205,000\nRSUs over 4 years\t$240,000\t$120,000\nSign-on bonus\t$10,000\t$25,000${TAIL}`,
  items: `${HEAD}1. base salary $182,000 per year, RSUs worth $240,000 over 4 years, sign-on bonus $10,000\n2. base salary $205,000 per year, RSUs worth $120,000 over 4 years, sign-on bonus $25,000${TAIL}`,
  'or alternatively': `Hi Sam,\nWe are delighted to offer you the position of Data Engineer at Northbeam. It is up to you: a base salary of $182,000 with RSUs worth $240,000 over 4 years and a sign-on bonus of $10,000, or alternatively a base salary of $205,000 with RSUs worth $120,000 over 4 years and a sign-on bonus of $25,000.${TAIL}`,
  'either or': `Hi Sam,\nWe are delighted to offer you the position of Data Engineer at Northbeam. We can offer either a base salary of $182,000 with RSUs worth $240,000 over 4 years and a sign-on bonus of $10,000, or a base salary of $205,000 with RSUs worth $120,000 over 4 years and a sign-on bonus of $25,000.${TAIL}`,
};

describe('a choice within one offer', () => {
  test.each(Object.entries(OPTIONS))('%s', (_, text) => {
    const [one, two] = [figures(text), figures(text, 1)];
    expect(one).toEqual({ base: [182000], equity: [240000], signOn: [10000], remarks: ['other-option'] });
    expect(two).toEqual({ base: [205000], equity: [120000], signOn: [25000], remarks: ['other-option'] });
  });

  test.each(Object.entries(OPTIONS))('%s: what is common belongs to both, and places stay', (_, text) => {
    for (const choice of [0, 1]) {
      const snapshot = fromText(text);
      const reading = read(snapshot, { choice });
      expect(reading.deadline?.value).toBe('2026-11-27');
      expect(reading.bonus.map(({ value }) => value.pct?.min)).toEqual([0.1]);
      expect(reading.offers).toMatchObject({ read: choice });
      const { span, quote } = reading.base[0] ?? {};
      expect(text.replace(/\s+/g, ' ')).toContain(quote?.replace(/\s+/g, ' '));
      expect(snapshot.text.slice(span?.start, span?.end)).toContain(choice === 0 ? '182,000' : '205,000');
    }
  });
});

describe('two letters', () => {
  const first = letter(
    'Northbeam',
    'Data Engineer',
    '$182,000',
    '$240,000',
    'Northbeam Inc.\n16 November 2026\n',
  );
  const second = letter(
    'Harrowgate',
    'Staff Engineer',
    '$211,000',
    '$300,000',
    'Harrowgate Ltd\n18 November 2026\n',
  );

  test('of two employers: the first is read, the other named', () => {
    const reading = read(fromText(`${first}\n${second}`));
    expect(reading.company?.value.name).toBe('Northbeam');
    expect(reading.remarks).toEqual([
      { code: 'other-offer', quote: expect.stringMatching(/^Harrowgate Ltd\n18 November 2026\nDear Sam/) },
    ]);
    expect(figures(`${first}\n${second}`)).toMatchObject({ base: [182000], equity: [240000] });
  });

  test('the other when asked for', () => {
    const reading = read(fromText(`${first}\n${second}`), { choice: 1 });
    expect(reading.company?.value.name).toBe('Harrowgate');
    expect(figures(`${first}\n${second}`, 1)).toMatchObject({ base: [211000], equity: [300000] });
  });

  test('of one employer: the newer is read, wherever it stands', () => {
    const newer = letter(
      'Northbeam',
      'Data Engineer',
      '$195,000',
      '$260,000',
      'Northbeam Inc.\n20 November 2026\n',
    );
    for (const text of [`${first}\n${newer}`, `${newer}\n${first}`])
      expect(figures(text)).toMatchObject({ base: [195000], equity: [260000], remarks: ['older-offer'] });
  });
});

describe('one offer', () => {
  test.each([
    [
      'a competing offer',
      `${letter('Kestrel', 'Designer', '$120,000', '$50,000')}We know you have another offer at $125,000.`,
    ],
    [
      'stock options by letter',
      'Dear Sam,\nWe are pleased to offer you the position of Analyst at Kestrel. Your base salary will be $120,000. Stock option A: 1,000 shares. Stock option B: 2,000 shares.\nPlease sign below.',
    ],
    [
      'one option alone',
      `${HEAD}Option A\nBase salary: $182,000 per year\nRSUs: $240,000 over 4 years${TAIL}`,
    ],
    [
      'options without money',
      `${letter('Kestrel', 'Designer', '$120,000', '$50,000')}Option A: work from Leeds.\nOption B: work from home.`,
    ],
    [
      'either place',
      'Dear Sam,\nWe are pleased to offer you the position of Analyst at Kestrel. You may work either in Leeds or from home. Your base salary will be $120,000 a year.\nPlease sign below.',
    ],
    [
      'a covering note',
      `Dear Sam,\nIt was great to meet you. Your letter is below, with everything we spoke of on the phone this week and in the meetings before it. I hope you like it as much as we do.\nBest,\nRuth\n${letter('Kestrel', 'Designer', '$120,000', '$50,000')}`,
    ],
  ])('%s', (_, text) => {
    const reading = read(fromText(text));
    expect(reading.kind.value).toBe('offer');
    expect(reading.offers).toBeUndefined();
    expect(reading.base).toHaveLength(1);
  });
});

test('who and what may stand in the older message alone, its figures never', () => {
  const text =
    'Hi Sam,\nAfter our call we are pleased to offer you the position of Data Engineer with a base salary of $212,000 per year. RSUs: $280,000 over 4 years. Please sign below.\nPriya\nOn Mon, Nov 16, 2026 at 9:12 AM Priya Raman <p@letterbox.example> wrote:\n> We are pleased to offer you the position of Data Engineer at\n> Northbeam. Your base salary will be $201,000 per year with a sign-on bonus of $15,000.\n> Please sign below.';
  const snapshot = fromText(text);
  const reading = read(snapshot);
  expect(reading.company?.value.name).toBe('Northbeam');
  const { span } = reading.company ?? {};
  expect(snapshot.text.slice(span?.start, span?.end)).toContain('Northbeam');
  expect(reading.base.map(({ value }) => value.max)).toEqual([212000]);
  expect(reading.signOn).toEqual([]);
});

test('money in a newer message that offers nothing is no figure of the offer below it', () => {
  const text =
    'Hi Priya,\nthank you so much, this is exciting. Would you be able to come up to a base salary of $230,000 and a sign-on bonus of $40,000? I have until Friday elsewhere.\nSam\nOn Mon, Nov 16, 2026 at 9:12 AM Priya Raman <p@letterbox.example> wrote:\n> We are pleased to offer you the position of Data Engineer at\n> Northbeam. Your base salary will be $201,000 per year.\n> Please sign below.';
  const reading = read(fromText(text));
  expect(reading.kind.value).toBe('offer');
  expect(reading.base.map(({ value }) => value.max)).toEqual([201000]);
  expect(reading.signOn).toEqual([]);
  expect(reading.remarks.map(({ code }) => code)).toEqual(['newer-message']);
});

test('what ends an offer is no frame around it', () => {
  const text =
    'Dear Sam,\nI am sorry that we must withdraw our offer. The budget for the role is gone.\nPriya\nOn Mon, Nov 16, 2026 at 9:12 AM Priya Raman <p@letterbox.example> wrote:\n> We are pleased to offer you the position of Data Engineer at\n> Northbeam. Your base salary will be $201,000 per year.\n> Please sign below.';
  expect(read(fromText(text)).kind.value).toBe('other');
});
