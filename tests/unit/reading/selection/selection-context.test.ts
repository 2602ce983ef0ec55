/** What a selection's sentence and document add to it: who, what, where, and what the whole letter says. */
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
