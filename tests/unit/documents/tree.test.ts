/** The tree of the worker gives the text that a browser's own parser gave, on every document that we have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { fromFile } from '../../../lib/documents/file.ts';
import { htmlText } from '../../../lib/documents/html.ts';
import { treeOfHtml } from '../../../lib/documents/tree/html.ts';
import { parseSelector } from '../../../lib/documents/tree/selector.ts';
import { treeOfXml } from '../../../lib/documents/tree/xml.ts';
import sites from '../../../lib/sites/read.ts';
import { asDocx } from './letters/docx.ts';
import { LETTERS } from './letters/letters.ts';

const TESTS = join(import.meta.dirname, '../..');
const own = await loadFileDeps();
const tree = { ...own, parseHtml: treeOfHtml, parseXml: treeOfXml };

const files = ['pages', 'look-alikes'].flatMap((folder) =>
  readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|eml|md|json|txt)$/.test(path) && !path.endsWith('meta.json'))
    .map((path) => join(TESTS, folder, path)),
);

test.each(files)('%s', async (path) => {
  const bytes = readFileSync(path);
  const read = (deps: typeof own) => fromFile(path, bytes, deps).catch((error: Error) => error.message);
  expect(await read(tree)).toEqual(await read(own));
});

test.each(LETTERS.map((letter) => [letter.name, letter] as const))('%s as a Word file', async (_, letter) => {
  const bytes = asDocx(letter);
  expect(await fromFile('a.docx', bytes, tree)).toEqual(await fromFile('a.docx', bytes, own));
});

test.each([
  '<table><p>before</p><tr><td>a<td>b</table>',
  '<p>a<b>b<p>c</b>d',
  '<ul><li>a<li>b</ul><noscript><p>n</p></noscript>',
  '<div hidden>x</div><template><p>t</p></template>y&nbsp;z&notit;&#128;',
  '<svg><title>s</title></svg><form><input name="nextSibling">f</form>',
  '<a href="x"><div>a</a>b</div><select><option>c</select><textarea>d</textarea>',
  'a\u0000b<!-- c --!>d<br/>e</br>f<frameset>',
  `${'<b><i>'.repeat(50)}a<p>b</p>${'</b>'.repeat(20)}c`,
])('markup that a parser has to mend: %s', (html) => {
  expect(htmlText(html, treeOfHtml)).toBe(htmlText(html, own.parseHtml));
});

test('every selector of a site is known', () => {
  // Strings of a site's page and mail that hold a selector's signs.
  const selectors: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && !['label', 'attribute', 'attributes'].includes(key))
      selectors.push(value);
    else if (typeof value === 'object' && value)
      for (const [name, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? key : name);
  };
  for (const site of sites) visit('page' in site ? site.page : 'mail' in site ? site.mail : null, '');
  expect(selectors.length).toBeGreaterThan(100);
  for (const selector of selectors) expect(() => parseSelector(selector), selector).not.toThrow();
});

describe('what would take a browser minutes is cut', () => {
  const seconds = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  };
  test.each([
    [
      'open elements that every paragraph opens again',
      `${'<b><i><u><font>'.repeat(400)}${'<p>x'.repeat(20_000)}`,
    ],
    ['elements by the million', '<i></i>'.repeat(2_000_000)],
    ['a deep nest', '<div>'.repeat(200_000)],
  ])('%s', (_, html) => {
    expect(seconds(() => htmlText(html, treeOfHtml))).toBeLessThan(60);
  });
});

describe('XML that is broken says so', () => {
  test.each(['<a><b></a>', '<a>', '<a/><b/>', '', 'x', '<a b="1></a>', '<a b=1/>', '<a/>x', '</a>'])(
    '%s',
    (xml) => {
      expect(() => treeOfXml(xml)).toThrow();
    },
  );
});
