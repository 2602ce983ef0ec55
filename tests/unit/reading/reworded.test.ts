/** The sample letters reworded: other words, orders, figures and currencies, all read as a person reads them. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import { coreName } from '../../../lib/reading/who/employer/known.ts';
import asia from './letters/asia.ts';
import dollars from './letters/dollars.ts';
import europe from './letters/europe.ts';
import type { Letter } from './letters/letter.ts';

const letters: Letter[] = [...dollars, ...europe, ...asia];

test('there are enough wordings, and none twice', () => {
  expect(letters.length).toBeGreaterThanOrEqual(24);
  expect(new Set(letters.map((letter) => letter.wording)).size).toBe(letters.length);
});

describe.each(letters)('$wording', (letter) => {
  const reading = read(fromText(letter.text));

  test('who, what, where', () => {
    expect({
      kind: reading.kind.value,
      company: coreName(reading.company?.value.name ?? ''),
      title: reading.role?.value.title ?? null,
      place: reading.place?.value.text ?? null,
    }).toEqual({
      kind: 'offer',
      company: coreName(letter.company),
      title: letter.title,
      place: letter.place,
    });
  });

  test('the terms', () => {
    const main = reading.base[0]?.value;
    // The same pay may be stated per fortnight and per year: either is right.
    const base = main && [main, ...main.alsoStated].find((pay) => pay.period === letter.base[2]);
    const equity = reading.equity[0]?.value;
    const bonus = reading.bonus.find(({ value }) => value.pct !== null)?.value.pct;
    expect({
      base: base && [base.min, base.currency, base.period],
      one: base && base.min === base.max,
      equity: equity ? [equity.kind, equity.units, equity.value, equity.years] : null,
      bonus: bonus ? Math.round(bonus.max * 1000) / 10 : null,
      signOn: reading.signOn[0]?.value.amount ?? null,
      start: reading.startDate?.value ?? null,
      replyBy: reading.deadline?.value ?? null,
    }).toEqual({
      base: letter.base,
      one: true,
      equity: letter.equity,
      bonus: letter.bonus,
      signOn: letter.signOn,
      start: letter.start,
      replyBy: letter.replyBy,
    });
  });
});
