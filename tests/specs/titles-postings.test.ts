/** Titles of postings: trades, other languages, marks of who may apply, markup, what a container calls the title. */
import { expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import type { Hint } from '../../lib/reading/snapshot.ts';
import { readRole } from '../../lib/reading/who/title/title.ts';

const title = (text: string, hints: Hint[] = []) =>
  readRole(fromText(text, { hints }), 'posting', null)?.value.title ?? null;
const hint = (value: string, path: string): Hint[] => [{ field: 'title', value, path }];

test.each([
  'Hydrologist',
  'Lecturer in Computational Linguistics',
  'Head Baker',
  'Directeur de magasin (H/F)',
  'Fachärztin / Facharzt Anästhesie 80-100%',
  'Engenheiro(a) de Dados Sênior',
  'Testingenjör, eldrift',
  'Softwareentwickler:in Backend',
  'Kierownik projektu',
  'Bus Driver (nights)',
  'Zugbegleitung (m/w/d)',
])('%s', (words) => {
  expect(title(`${words}\nWhat we offer you is below.`)).toBe(words);
});

test.each([
  ['WE ARE HIRING: Analyst (Night Shift)', 'Analyst (Night Shift)'],
  ['Now hiring a Bus Driver', 'Bus Driver'],
  ['• Full-stack Developer (£50k-£65k): Elixir, LiveView', 'Full-stack Developer'],
  ['Analyst ($70,000 - $80,000)', 'Analyst'],
  ['Analyst (L4/L5), Maps', 'Analyst (L4/L5), Maps'],
])('%s is %s', (line, words) => {
  expect(title(`${line}\nand so on.`)).toBe(words);
});

test.each(['About the company', 'Data Pipelines', 'What went wrong', 'Sales'])('no title: %s', (words) => {
  expect(title(`${words}\nand so on.`)).toBeNull();
});

test('markup and character references are no part of a title, in the container or in the text', () => {
  expect(title('x', hint('<b>Senior</b> Engineer &amp; Lead', 'JobPosting.title'))).toBe(
    'Senior Engineer & Lead',
  );
  expect(title('x', hint('Analyst <img src=x onerror=alert(1)>', 'h1'))).toBe('Analyst');
  expect(title('Senior <em>Engineer</em>\nYou build.')).toBe('Senior Engineer');
  expect(title('Engineer, R&D\nYou build.')).toBe('Engineer, R&D');
  expect(title('Engineer with < 2 years\nYou build.')).toBe('Engineer with < 2 years');
});

test('what the container calls the title is one, whatever its noun; a heading must look like one', () => {
  expect(title('x', hint('Happiness Wizard', 'JobPosting.title'))).toBe('Happiness Wizard');
  expect(title('x', hint('Happiness Wizard', 'h1'))).toBeNull();
});
