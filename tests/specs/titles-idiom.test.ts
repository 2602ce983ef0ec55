/** Titles behind the headings of numbered clauses, in other languages, and with nouns that no list knows. */
import { expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readRole } from '../../lib/reading/who/title/title.ts';

test.each([
  [
    '1. Title. Senior Vice President and Chief Lending Officer.\n2. Pay.',
    'Senior Vice President and Chief Lending Officer',
  ],
  ['2. Position and Location. Staff Designer, based in Toronto.', 'Staff Designer'],
  ['Ihnen eine Anstellung als Softwareentwickler in Dortmund anbieten zu können', 'Softwareentwickler'],
  ['We bieden je graag een baan aan, functie van Hydroloog bij Quill in Zwolle.', 'Hydroloog'],
  ['nous vous offrons le poste de Programmeur gameplay au sein de Quill', 'Programmeur gameplay'],
  ['Position: Barista\nPay: $19', 'Barista'],
  // French shortens the word in front of a vowel.
  [
    "Madame, nous vous confirmons votre embauche. Vous êtes engagée en qualité d'Ingénieure structure confirmée, statut cadre.",
    'Ingénieure structure confirmée',
  ],
  [
    'Madame, suite à nos entretiens nous vous proposons le poste d’Ingénieure qualité sur notre site de Brest.',
    'Ingénieure qualité',
  ],
])('%s', (text, title) => {
  expect(readRole(fromText(text), 'offer', null)?.value.title).toBe(title);
});

test.each(['Position: Lisbon\nPay: $19', 'Role:\nthe one we spoke about'])('no title: %s', (text) => {
  expect(readRole(fromText(text), 'offer', null)).toBeNull();
});
