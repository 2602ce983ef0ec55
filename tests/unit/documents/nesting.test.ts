import { expect, test } from 'vitest';
import { cutNesting, MAX_NESTING } from '../../../lib/documents/nesting.ts';

test('leaves a page alone, however many elements stand beside one another', () => {
  const page = `<table>${'<tr><td><b>1</b><p>2'.repeat(20_000)}</table>`;
  expect(cutNesting(page)).toBe(page);
});

test('cuts where the nesting passes the cap', () => {
  const text = '<p>Salary: $150,000 per year.</p>';
  const deep = cutNesting(text + '<div>'.repeat(100_000));
  expect(deep.startsWith(text)).toBe(true);
  expect(deep.match(/<div/g)).toHaveLength(MAX_NESTING);
});
