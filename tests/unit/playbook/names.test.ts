/** Names as one says them in a mail. */
import { expect, test } from 'vitest';
import {
  companyName,
  greetingName,
  isEmployerName,
  mannerOf,
  placeName,
} from '../../../lib/playbook/names.ts';

test.each([
  ['Dana Whitfield', 'plain', 'Dana'],
  ['Dr. Ellen Garrison', 'plain', 'Dr. Garrison'],
  ['Sabine Roth', 'formal', 'Sabine Roth'],
  ['Leah', 'dear', 'Leah'],
] as const)('%s, %s: %s', (name, manner, said) => {
  expect(greetingName(name, manner)).toBe(said);
});

test.each([
  ['Dear Ms. Ortega,\n\nWe are pleased', 'formal'],
  ['Offer\n\nDear Daniel,\n', 'dear'],
  ['Hi Maya,\n', 'plain'],
  [null, 'plain'],
] as const)('%j is %s', (letter, manner) => {
  expect(mannerOf(letter)).toBe(manner);
});

test.each([
  ['Ironbark Holdings, Inc.', 'Ironbark Holdings'],
  ['Suryalok Foods Private Limited', 'Suryalok Foods'],
  ['Steinbach Maschinenbau GmbH', 'Steinbach Maschinenbau'],
  ['Cloudflare', 'Cloudflare'],
  ['The Limited Company of Bakers', 'The Limited Company of Bakers'],
  [null, null],
])('%s is called %s', (name, said) => {
  expect(companyName(name)).toBe(said);
});

test.each([
  ['Mountain View, California', 'Mountain View'],
  ['San Francisco (hybrid)', 'San Francisco'],
  ['Remote, US', null],
  [null, null],
])('%s is said %s', (place, said) => {
  expect(placeName(place)).toBe(said);
});

test('a company below a letter is nobody to greet', () => {
  expect(isEmployerName('Northlake', 'Northlake Analytics', null)).toBe(true);
  expect(isEmployerName('Copperfield', null, 'the role of Engineer at Copperfield in Raleigh')).toBe(true);
  expect(isEmployerName('Tara Lewis', 'Copperfield', 'the role of Engineer at Copperfield')).toBe(false);
});
