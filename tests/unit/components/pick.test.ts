import { createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import PickCard from '../../../components/pick/PickCard.tsx';
import { chosenFigure, stands } from '../../../components/pick/stands.ts';
import { type Understood, understand } from '../../../components/pick/understand.ts';
import { reevaluate } from '../../../lib/figures/derive.ts';
import { readSelectedWords } from '../../../lib/reading/selection/read-selection.ts';
import { hold, sampleDoc } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const { doc, report, edits } = hold(sampleDoc('sample-cloudflare-sf-offer')).now();
const letter = doc.snapshot?.text ?? '';

function understood(words: string, text = ''): Understood {
  const read = readSelectedWords(text, words, { account: text === '' ? [] : (doc.reading.account ?? []) });
  if (!read) throw new Error(`No figure in ${words}`);
  return understand(read);
}

describe('a chosen figure', () => {
  test('is what the page says it is', () => {
    expect(understood('$205,000', letter)).toMatchObject({
      amounts: [205000],
      currency: 'USD',
      measure: 'base',
      certainty: 'stated',
    });
    expect(understood('$240,000', letter)).toMatchObject({ measure: 'grant' });
    expect(understood('$20,000', letter)).toMatchObject({ measure: 'signOn', owner: 'signon' });
  });

  test('is asked about where nothing says what it is', () => {
    expect(understood('$188,000')).toMatchObject({
      amounts: [188000],
      measure: 'base',
      certainty: 'unsure',
      other: 'total',
    });
  });

  test('keeps both ends of a range and its period', () => {
    expect(understood('$188K–$232K')).toMatchObject({ amounts: [188000, 232000] });
    expect(understood('£45 per hour')).toMatchObject({ amounts: [45], currency: 'GBP', period: 'hour' });
  });

  test('has no currency where none is named and the page names none', () => {
    expect(understood('188,000')).toMatchObject({ amounts: [188000], currency: null });
  });

  test('has no amount where it is a percentage', () => {
    expect(understood('10%')).toMatchObject({ amounts: [], owner: 'bonus%', measure: 'none' });
  });
});

describe('where it stands', () => {
  const one = understood('$285,500');

  test('only against ranges of its own measure and currency', () => {
    const figure = chosenFigure(285500, one);
    expect(stands(figure, { ...one, measure: 'total' }, report.evidence.ranges)).toMatchObject([
      { word: 'upper', range: { tier: 'guide', measure: 'total' } },
    ]);
    expect(stands(figure, { ...one, measure: 'base' }, report.evidence.ranges)).toEqual([]);
    expect(stands(figure, { ...one, measure: 'total', currency: 'GBP' }, report.evidence.ranges)).toEqual([]);
  });

  test('by the year, with the way there as its derivation', () => {
    const monthly = chosenFigure(15000, { ...one, period: 'month' });
    expect(monthly.value).toBe(180000);
    expect(reevaluate(monthly)).toBe(180000);
    expect(chosenFigure(15000, { ...one, period: 'month', measure: 'grant' }).value).toBe(15000);
  });
});

describe('the view of a chosen figure', () => {
  const show = (words: string, text = '') => {
    const selection = readSelectedWords(text, words, {});
    return mount(
      createElement(PickCard, { text: words, selection, report, edits, onClose: () => undefined }),
    );
  };

  test('says whose it is, with the sentence that says so', async () => {
    const { root, one } = await show('$205,0', letter);
    expect(one('.total').textContent).toBe('$205,000 base pay');
    expect(one('.pick-reading .quote').textContent).toContain('205,000');
    expect(root.querySelector('fieldset')).toBeNull();
  });

  test('asks with two readings, and takes the one that is pressed', async () => {
    const { one, button, click } = await show('$188,000');
    expect(one('fieldset').textContent).toBe('Please check. Which is it?base payyearly total');
    expect(button('base pay').getAttribute('aria-pressed')).toBe('true');
    await click(button('yearly total'));
    expect(one('.total').textContent).toBe('$188,000 yearly total');
    expect(one('.pick-reading').textContent).toContain('Your choice.');
  });

  test('compares nothing where there is nothing of its kind', async () => {
    const { root } = await show('$20,000', letter);
    expect(root.textContent).toContain('There is nothing of this kind to compare it with.');
  });

  test('says so where the words hold no amount', async () => {
    const { root } = await show('Best regards', letter);
    expect(root.textContent).toContain('No amount could be read in “Best regards”');
  });
});
