/** Where a title ends: before its department, and before the words for whom somebody stands in. */
import { describe, expect, test } from 'vitest';
import { withoutDepartment } from '../../../../lib/reading/who/title/department.ts';
import { isTerms } from '../../../../lib/reading/who/title/grammar.ts';
import { weighTitles, withBracket } from '../../../../lib/reading/who/title/learned.ts';
import { readRole } from '../../../../lib/reading/who/title/title.ts';
import { snapshotOf } from '../../../specs/_read.ts';
import { voice } from './voice.ts';

describe('a title', () => {
  test.each([
    ['Specjalistka w Dziale Zakupów', 'Specjalistka'],
    ['Sachbearbeiter in der Abteilung Einkauf', 'Sachbearbeiter'],
    ['Gestionnaire au sein du service Paie', 'Gestionnaire'],
    ['Técnico en el departamento de Calidad', 'Técnico'],
    ['Medewerker op de afdeling Inkoop', 'Medewerker'],
    ['Buyer in the Fresh Produce Department', 'Buyer'],
  ])('%s ends before its department', (title, bare) => expect(withoutDepartment(title)).toBe(bare));

  test.each(['Head of Department', 'Director of Service Design', 'Manager in Training', 'Chef de service'])(
    '%s is whole',
    (title) => expect(withoutDepartment(title)).toBe(title),
  );

  test('an offer’s title is read without its department', () => {
    const text = 'Dear Ada,\n\nWe offer you the position of Buyer in the Fresh Produce Department from May.';
    expect(readRole(snapshotOf(text), 'offer', null)?.value.title).toBe('Buyer');
  });

  test('who is stood in for is no part of it', () => {
    for (const bracket of ['parental leave cover', 'Elternzeitvertretung', 'remplacement congé maternité'])
      expect(isTerms(bracket), bracket).toBe(true);
    const text = 'Job title: Events Lead (parental leave cover)\nWhere: Leeds';
    const read = { title: 'Events Lead', rule: 'title-label', start: 11, quote: null };
    expect(withBracket(text, read)?.title).toBe('Events Lead');
    expect(
      readRole(snapshotOf('Events Lead (parental leave cover)\nQuill'), 'posting', null)?.value.title,
    ).toBe('Events Lead');
  });

  test('an office that prepares the paper is none', () => {
    const text =
      'Summary of Terms\nPrepared by the Office of Nurse Services.\nTo: Ada Holt\nPosition: Hospitalist\nSite: Leeds';
    expect(readRole(snapshotOf(text), 'offer', null)?.value.title).toBe('Hospitalist');
  });

  test('the employer’s name above a letter is none, though it ends in a title’s noun', () => {
    const page = snapshotOf('Summary of Terms\nTo: Ada Holt\nPosition: Hospitalist', {
      title: 'Quill Health Partners',
    });
    expect(readRole(page, 'offer', 'Quill Health Partners')?.value.title).toBe('Hospitalist');
  });

  test('goes on behind its comma in small letters to the end of a heading', () => {
    const text = "Objet : Offre d'emploi – Conseillère principale, gestion du risque\n\nMadame,";
    const ruled = {
      title: 'Conseillère principale',
      rule: 'title-offered',
      start: text.indexOf('Cons'),
      quote: null,
    };
    const names = voice(text, ['title', 'Conseillère principale', 0.9]);
    expect(weighTitles(text, ruled, names)?.title).toBe('Conseillère principale, gestion du risque');
  });
});
