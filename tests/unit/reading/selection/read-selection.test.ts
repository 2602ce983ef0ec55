/** Selections as people make them: what stands in square brackets is selected, and grows to its whole amount. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../../lib/documents/text.ts';
import { loadScorer } from '../../../../lib/reading/owners/scorer/load.ts';
import { read } from '../../../../lib/reading/read.ts';
import {
  readSelectedWords,
  readSelection,
  type SelectionRead,
} from '../../../../lib/reading/selection/read-selection.ts';
import { withWho } from '../../../../lib/reading/selection/with-selection.ts';

const scorer = await loadScorer();

function selected(marked: string, context: Parameters<typeof readSelection>[2] = {}): SelectionRead | null {
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  return readSelection(marked.replace('[', '').replace(']', ''), span, { scorer, ...context });
}

/** "$150,000 – $190,000 USD a year" as the reading has it. */
function inWords({ pay, share }: SelectionRead): string {
  if (share !== null)
    return [...new Set([share.min, share.max])].map((part) => `${Math.round(part * 1000) / 10}%`).join('–');
  const ends = [...new Set([pay?.min ?? null, pay?.max ?? null])].map((end) => end ?? '…');
  return [ends.join('–'), pay?.currency ?? 'no currency', pay?.period ?? ''].join(' ').trim();
}

/** What is selected, the whole amount, whose it is, and what it comes to. */
const SURE: [words: string, marked: string, amount: string, owner: string, pay: string][] = [
  [
    'the digits of a salary',
    'Your base salary will be $[205],000 per year.',
    '$205,000 per year',
    'base',
    '205000 USD year',
  ],
  [
    'a salary without its end',
    'Your base salary will be [$205,0]00 per year.',
    '$205,000 per year',
    'base',
    '205000 USD year',
  ],
  [
    'the lower end of a range',
    'The salary range is [$150,000] – $190,000 a year.',
    '$150,000 – $190,000 a year',
    'base',
    '150000–190000 USD year',
  ],
  [
    'the upper end of a range',
    'The salary range is $150,000 – $[190],000 a year.',
    '$150,000 – $190,000 a year',
    'base',
    '150000–190000 USD year',
  ],
  [
    'a dash and half a number',
    'The salary range is $150,000[ – $190],000 a year.',
    '$150,000 – $190,000 a year',
    'base',
    '150000–190000 USD year',
  ],
  ['an hourly range', 'Pay: [$22] - $26 an hour', '$22 - $26 an hour', 'base', '22–26 USD hour'],
  ['lakhs a year by the number', 'We offer [18] LPA fixed.', '18 LPA', 'base', '1800000 INR year'],
  ['a cost to company', 'CTC: [18] LPA', '18 LPA', 'total', '1800000 INR year'],
  ['Indian grouping', 'Fixed pay ₹[32],00,000, variable ₹4,00,000', '₹32,00,000', 'base', '3200000 INR year'],
  [
    'variable pay beside fixed pay',
    'Fixed pay ₹32,00,000, variable ₹[4],00,000',
    '₹4,00,000',
    'bonus',
    '400000 INR',
  ],
  [
    'a sign-on bonus',
    'You will receive a one-time sign-on bonus of $[20,000].',
    '$20,000',
    'signon',
    '20000 USD',
  ],
  [
    'a grant by its value',
    'You will be granted RSUs worth [$240,000] vesting over 4 years.',
    '$240,000',
    'grant',
    '240000 USD',
  ],
  [
    'a grant by its units',
    'You will get [1,800] RSUs over four years.',
    '1,800',
    'units',
    '1800 no currency',
  ],
  ['a bonus by its percentage', 'Target bonus: [10]% of base salary.', '10%', 'bonus%', '10%'],
  ['a bonus by its amount', 'Your target bonus is [$30k] a year.', '$30k a year', 'bonus', '30000 USD year'],
  ['a printed total', 'Total compensation: $[310,000]', '$310,000', 'total', '310000 USD year'],
  ['pay before this job', 'My current salary is [$140k].', '$140k', 'previous', '140000 USD year'],
  [
    'money of the business',
    'The company raised [$40 million] in Series B.',
    '$40 million',
    'business',
    '40000000 USD',
  ],
  [
    'money for moving',
    'We will pay you a relocation allowance of [$10,000].',
    '$10,000',
    'relocation',
    '10000 USD',
  ],
  ['pay on leaving', 'Severance of [$50,000] if you are dismissed.', '$50,000', 'severance', '50000 USD'],
  ['a pension by its percentage', 'The employer contributes [5%] to your pension.', '5%', 'pension%', '5%'],
  ['words of an offer without a label', "We'd like to offer you [£82k].", '£82k', 'base', '82000 GBP year'],
  [
    'part of an amount in words',
    'Annual salary of two hundred [thousand] dollars',
    'two hundred thousand dollars',
    'base',
    '200000 USD year',
  ],
  [
    'German, by the year',
    'Ihr Jahresgehalt beträgt [72.000] € brutto.',
    '72.000 €',
    'base',
    '72000 EUR year',
  ],
  [
    'French, by the year',
    'Votre rémunération annuelle brute sera de [48 000] €.',
    '48 000 €',
    'base',
    '48000 EUR year',
  ],
  ['Spanish, by the year', 'Salario bruto anual: [45.000] €', '45.000 €', 'base', '45000 EUR year'],
  ['Portuguese, by the month', 'Salário mensal: R$ [12.000]', 'R$ 12.000', 'base', '12000 BRL month'],
  [
    'Polish, by the month',
    'Wynagrodzenie: [18 000] zł brutto miesięcznie',
    '18 000 zł brutto miesięcznie',
    'base',
    '18000 PLN month',
  ],
  [
    'yen, with the period before the label',
    '¥[9,500,000] per year base at Mercari in Tokyo',
    '¥9,500,000 per year',
    'base',
    '9500000 JPY year',
  ],
  [
    'the first row of a table',
    'Compensation\nBase\t[$180],000\nBonus\t15%\nSign-on\t$25,000',
    '$180,000',
    'base',
    '180000 USD year',
  ],
  [
    'a percentage in a row of its own',
    'Compensation\nBase\t$180,000\nBonus\t[15]%\nSign-on\t$25,000',
    '15%',
    'bonus%',
    '15%',
  ],
  [
    'the last row of a table',
    'Compensation\nBase\t$180,000\nBonus\t15%\nSign-on\t$25[,000]',
    '$25,000',
    'signon',
    '25000 USD',
  ],
  [
    'a payment in a column of years',
    'Component\tYear 1\tYear 2\nBase\t$180,000\t$185,000\nSign-on\t[$30,000]\t$20,000',
    '$30,000',
    'signon',
    '30000 USD',
  ],
  ['a percentage of a note', '£65k + [10]% bonus, Leeds', '10%', 'bonus%', '10%'],
  [
    'a note with title, employer and town',
    'Senior Data Engineer at Northbeam, Dublin: [€95],000 base, 15% bonus',
    '€95,000',
    'base',
    '95000 EUR year',
  ],
  [
    'a selection with words around the figure',
    'Your [base salary will be $205,000] per year.',
    '$205,000 per year',
    'base',
    '205000 USD year',
  ],
  [
    'of two sums in a selection the first',
    '[Base salary $205,000 a year and a sign-on bonus of $20,000].',
    '$205,000 a year',
    'base',
    '205000 USD year',
  ],
];

/** What the words leave open, and the two things that it may be. */
const ASKED: [words: string, marked: string, amount: string, readings: string, pay: string][] = [
  ['a figure alone', '[$188,000]', '$188,000', 'base or total', '188000 USD year'],
  ['lakhs alone, base or cost to company', '[18] LPA', '18 LPA', 'base or total', '1800000 INR year'],
  ['a number alone, without a currency', '[188,000]', '188,000', 'base or units', '188000 no currency year'],
  [
    'a note that calls nothing base',
    '[£65k] + 10% bonus, Leeds',
    '£65k',
    'base or previous',
    '65000 GBP year',
  ],
  ['pay somewhere', 'I currently earn £[58],000 at Monzo.', '£58,000', 'base or previous', '58000 GBP year'],
  [
    'money that may have to be paid back',
    'You must repay [$20,000] if you leave within 12 months.',
    '$20,000',
    'base or repay',
    '20000 USD year',
  ],
  [
    'thousands that are only hinted at',
    'base is [165]',
    '165',
    'base or previous',
    '165000 no currency year',
  ],
  [
    'an offer that names no part',
    'They offer CHF [130’000] in Zürich.',
    'CHF 130’000',
    'base or previous',
    '130000 CHF year',
  ],
];

describe('a selection grows to its whole amount, and its sentence says what it is', () => {
  test.each(SURE)('%s: %s', (_, marked, amount, owner, pay) => {
    const read = selected(marked);
    expect(read?.certainty).not.toBe('unsure');
    expect([read?.amount, read?.owner, read && inWords(read), read?.other]).toEqual([
      amount,
      owner,
      pay,
      null,
    ]);
  });

  test.each(ASKED)('%s is asked: %s', (_, marked, amount, readings, pay) => {
    const read = selected(marked);
    expect(read?.certainty).toBe('unsure');
    expect([read?.amount, `${read?.owner} or ${read?.other}`, read && inWords(read)]).toEqual([
      amount,
      readings,
      pay,
    ]);
  });

  test.each([
    ['a town', '£65k + 10% bonus, [Leeds]'],
    ['a date', 'Please reply by [November 27, 2026].'],
    ['nothing', 'Your base salary is[ ]$205,000.'],
    ['a word of the label', 'Your [base salary] will be $205,000 per year.'],
  ])('%s is no figure', (_, marked) => {
    expect(selected(marked)).toBeNull();
  });

  test('without the scorer the rules speak alone, and take nothing for sure that no word says', () => {
    expect(selected('[$188,000]', { scorer: null })).toMatchObject({ owner: 'base', certainty: 'unsure' });
    expect(selected('Your base salary will be $[205],000 per year.', { scorer: null })).toMatchObject({
      owner: 'base',
      certainty: 'stated',
    });
  });
});

describe('the sentence also says who, what and where', () => {
  test.each([
    ['Cloudflare offers [£110k] for a Staff Engineer in London.', 'Cloudflare', 'Staff Engineer', 'London'],
    [
      'Senior Data Engineer at Northbeam, Dublin: [€95],000 base',
      'Northbeam',
      'Senior Data Engineer',
      'Dublin',
    ],
    ['£[65]k + 10% bonus, Leeds', undefined, undefined, 'Leeds'],
    ['Your base salary will be $[205],000 per year.', undefined, undefined, undefined],
  ])('%s', (marked, company, role, place) => {
    const read = selected(marked);
    expect([read?.company?.value.name, read?.role?.value.title, read?.place?.value.text]).toEqual([
      company,
      role,
      place,
    ]);
  });

  test('with places in the whole text, and without the sentences beside it', () => {
    const marked =
      'Data Engineer at Monzo in Paris: €80,000 a year.\nStaff Engineer at Cloudflare in London: [£110],000 a year.';
    const read = selected(marked);
    const text = marked.replace(/[[\]]/g, '');
    expect(read?.company?.value.name).toBe('Cloudflare');
    const span = read?.company?.span;
    expect(span && text.slice(span.start, span.end)).toBe('Cloudflare');
    expect(read?.sentence).toBe('Staff Engineer at Cloudflare in London: £110,000 a year.');
  });

  test('it fills what the document leaves open; pay of another job is of that job’s employer', () => {
    const letter = read(fromText('Base salary of $205,000 per year.'), { as: 'offer' });
    const named = selected('Cloudflare offers [£110k] for a Staff Engineer in London.');
    const other = selected('My previous salary at Monzo was [£58,000].');
    if (!named || !other) throw new Error('no figure');
    const filled = withWho(letter, named);
    expect(filled.company?.value.name).toBe('Cloudflare');
    expect(withWho(filled, { ...named, company: null }).company?.value.name).toBe('Cloudflare');
    expect(withWho(filled, { ...other, owner: 'previous' }).company?.value.name).toBe('Monzo');
  });
});

describe('the document at hand decides first', () => {
  const text =
    'Dear Sam,\nWe are pleased to offer you the position of Data Engineer at Northbeam Ltd in Leeds.\nYour base salary will be £65,000 per year.\nYou will also receive a sign-on bonus of £5,000.\nPlease sign and return this letter by 1 March 2027.';
  const whole = read(fromText(text), { scorer });

  test('a figure is whose the letter’s own account says', () => {
    const start = text.indexOf('5,000.');
    const entry = whole.account?.find((one) => one.span.start <= start && one.span.end > start);
    const figure = readSelection(text, { start, end: start + 1 }, { scorer, account: whole.account ?? [] });
    expect(figure?.owner).toBe(entry?.owner);
    expect(figure).toMatchObject({ amount: '£5,000', owner: 'signon' });
  });

  test('words whose place is unknown are found in it', () => {
    expect(readSelectedWords(text, '65,0', { scorer })).toMatchObject({
      amount: '£65,000 per year',
      owner: 'base',
      certainty: 'stated',
    });
  });

  test('words that stand there twice with different amounts are read by themselves', () => {
    expect(readSelectedWords(`${text}\n£5,000,000`, '£5,000', { scorer })).toMatchObject({
      amount: '£5,000',
      certainty: 'unsure',
    });
  });

  test('words that are not there are read by themselves', () => {
    expect(readSelectedWords('', '$188K–$232K', { scorer })).toMatchObject({
      pay: { min: 188000, max: 232000, currency: 'USD' },
    });
    expect(readSelectedWords(text, 'Best regards', { scorer })).toBeNull();
    expect(readSelectedWords(text, '', { scorer })).toBeNull();
  });
});

test('a long page is read around the figure only', () => {
  const filler = 'Our office opened in 2019 and has 300 seats.\n'.repeat(4000);
  const marked = `${filler}Your base salary will be $[205],000 per year.\n${filler}`;
  expect(selected(marked)).toMatchObject({ amount: '$205,000 per year', owner: 'base' });
});
