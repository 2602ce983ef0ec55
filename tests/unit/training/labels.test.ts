import { describe, expect, test } from 'vitest';
import { joined } from '../../../training/learn/assemble.ts';
import { parseDocuments, parseLabelled } from '../../../training/learn/labels.ts';

describe('a labelled line', () => {
  test('gives its text and the places of its labels', () => {
    const { text, labels } = parseLabelled('Base is {base:$180,000} a year,⏎bonus⇥{bonus%:10%}');
    expect(text).toBe('Base is $180,000 a year,\nbonus\t10%');
    expect(labels.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['base', '$180,000'],
      ['bonus%', '10%'],
    ]);
  });

  test('keeps its labels in place when it is joined with others', () => {
    const { text, labels } = joined([
      'Hi,\n',
      parseLabelled('{base:90k}'),
      ' and ',
      parseLabelled('{signon:5k}'),
    ]);
    expect(labels.map(({ start, end }) => text.slice(start, end))).toEqual(['90k', '5k']);
  });
});

test('a file of letters is parted at its heads, which say kind, country and language', () => {
  const file =
    '=== kind: offer | country: GB | language: en | form: mail\nHello\n\n=== kind: other | country: DE | language: de | form: note\nMiete {other:900 €}\n';
  const letters = parseDocuments(file);
  expect(letters.map(({ kind, country, text }) => [kind, country, text])).toEqual([
    ['offer', 'GB', 'Hello'],
    ['other', 'DE', 'Miete 900 €'],
  ]);
});
