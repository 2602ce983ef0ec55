/** The employer in a page's title, and a job site that hires for itself. */
import { expect, test } from 'vitest';
import { readCompany } from '../../../../lib/reading/who/employer/employer.ts';
import { saysCareers } from '../../../../lib/reading/who/employer/title-tag.ts';
import { snapshotOf } from '../../../specs/_read.ts';

const posting = (text: string, title: string) =>
  readCompany(snapshotOf(text, { title }), 'posting')?.value.name;
const TEXT =
  'Platform Engineer\nLondon\n\nWhat you will do\nDrive continuous improvement\nHandle escalations';

test('a title that says careers names the employer, whatever the text begins its lines with', () => {
  expect(posting(TEXT, 'Platform Engineer - Marlowe Careers')).toBe('Marlowe');
  expect(posting(TEXT, 'Careers at Marlowe | Platform Engineer')).toBe('Marlowe');
  expect(posting(TEXT, 'Platform Engineer | Marlowe')).toBe('Marlowe');
});

test('a board, a place or a job in the title is no employer', () => {
  for (const title of ['Platform Engineer | LinkedIn', 'Platform Engineer - London', 'Platform Engineer'])
    expect(posting(TEXT, title), title).toBeUndefined();
});

test('a page says careers in several languages, and a job title alone does not', () => {
  expect(saysCareers('Pflegefachkraft | Karriere bei Marlowe')).toBe(true);
  expect(saysCareers('Platform Engineer - Jobs')).toBe(false);
});

test('a job site is the employer where its own line has a town', () => {
  const text = 'Platform Engineer\nLinkedIn · Denver, CO\n\nAbout the role';
  expect(posting(text, '')).toBe('LinkedIn');
});
