/** Fixed and variable pay behind the figure, as other languages name them. */
import { expect, test } from 'vitest';
import { short, terms } from './_read.ts';

test.each([
  ['Package\n• 45 à 52 k€ fixe + 5 k€ de variable', ['45000–52000 EUR year']],
  ['Ofrecemos\n• 30.000 € fijos + 4.000 € de variable', ['30000 EUR year']],
])('%s', (text, pay) => {
  const read = terms(text, { kind: 'posting' });
  expect(read.base.map(({ value }) => short(value))).toEqual(pay);
});

test('gross or net behind an amount does not say what it is for', () => {
  const read = terms("S'y ajoute une prime annuelle sur objectifs d'un montant cible de 6 000 € bruts.");
  expect(read.base).toEqual([]);
  expect(read.bonus.map(({ value }) => value.amount)).toEqual([6000]);
  expect(terms('48 000 € bruts').base.map(({ value }) => value.max)).toEqual([48_000]);
});

test('the month whose pay an amount comes with is no base pay', () => {
  const read = terms('Een tekenbonus van € 3.500 met het salaris over februari 2027.');
  expect(read.base).toEqual([]);
  expect(read.signOn.map(({ value }) => value.amount)).toEqual([3500]);
});

test.each([
  ['Un variable de 10 % sur objectifs d’équipe', 0.1],
  ['- premię roczną do 10% (umowa o pracę)', 0.1],
  ['Régime d’intéressement : un versement dont la cible est de 12 % du salaire.', 0.12],
])('%s', (text, share) => {
  expect(terms(text).bonus[0]?.value.pct?.max).toBe(share);
});

test('how far goals are reached is no bonus', () => {
  expect(
    terms("Un premio annuo. Al di sotto dell'80% degli obiettivi non maturerà alcun premio.").bonus,
  ).toEqual([]);
});
