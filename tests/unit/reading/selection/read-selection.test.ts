/** Selections as people make them: what stands in square brackets is selected, and grows to its whole amount. */
import { describe, expect, test } from 'vitest';
import { loadScorer } from '../../../../lib/reading/owners/scorer/load.ts';
import { readSelection, type SelectionRead } from '../../../../lib/reading/selection/read-selection.ts';
import { ASKED, SURE } from './_selections.ts';

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
