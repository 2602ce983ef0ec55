import { describe, expect, test } from 'vitest';
import { takeSnapshot, takeSnapshotSliced } from '../../../lib/page/snapshot.ts';
import { MAX_TEXT } from '../../../lib/reading/snapshot.ts';
import { parseHtml } from './dom.ts';

const textOf = (html: string): string => takeSnapshot(parseHtml(html), null).text;

describe('text of a page', () => {
  test.each([
    [
      'blocks stand on lines of their own',
      '<p>One</p><p>Two</p><div>Three<br>Four</div>',
      'One\nTwo\nThree\nFour',
    ],
    ['inline markup does not part words', 'a <b>bold</b>er<i>word</i>', 'a bolderword'],
    ['amounts cut by markup come together', '<p>$<b>188</b>,000</p>', '$188,000'],
    ['white space is one space, no-break space too', '<p>  a\n\t b&nbsp;&nbsp;c </p>', 'a b c'],
    [
      'cells are apart by tabs',
      '<table><tr><td>Base</td><td><p>$1</p></td></tr><tr><th>B</th><td>2</td></tr></table>',
      'Base\t$1\nB\t2',
    ],
    ['pre keeps its lines', '<pre>Dear Ana,\n\n  welcome\n</pre>', 'Dear Ana,\nwelcome'],
    [
      'scripts, styles, menus and fields are not text',
      '<nav>Home</nav><script>1</script><style>a{}</style><p>x</p><select><option>y</option></select><textarea>z</textarea>',
      'x',
    ],
    [
      'what the markup hides is not text',
      '<p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p><p style="color:red;visibility:hidden">d</p><p>e</p>',
      'e',
    ],
    ['soft hyphens and zero-width spaces go', '<p>compen&shy;sation\u200b!</p>', 'compensation!'],
    ['entities are characters, never markup', '<p>&lt;b&gt;x&lt;/b&gt;</p>', '<b>x</b>'],
    ['definition lists keep term and value apart', '<dl><dt>Base</dt><dd>£82,000</dd></dl>', 'Base\n£82,000'],
    ['an empty page is empty', '<body></body>', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('a deep tree is no problem', () => {
    const depth = 3000;
    expect(textOf(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toBe('deep');
  });

  test('a long text is cut at the cap and says so', () => {
    const snapshot = takeSnapshot(parseHtml(`<p>${'word '.repeat(MAX_TEXT / 4)}</p>`), null);
    expect(snapshot.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(snapshot.truncated).toBe(true);
  });

  test('the main part is read where the page marks one with enough text', () => {
    const long = 'The role is described here at length. '.repeat(20);
    expect(textOf(`<div>chrome</div><main>${long}</main>`)).toBe(long.trim());
    expect(textOf('<div>letter</div><main>short</main>')).toBe('letter\nshort');
  });

  test('fragment and other schemes are not addresses', () => {
    const doc = parseHtml('<p>x</p>');
    expect(takeSnapshot(doc, 'https://a.example/b?c=1#d').url).toBe('https://a.example/b?c=1');
    expect(takeSnapshot(doc, 'javascript:alert(1)').url).toBeNull();
    expect(takeSnapshot(doc, null).url).toBeNull();
  });

  test('slices give the same snapshot and pause on time', async () => {
    const html = `<h1>Job</h1>${'<div><p>Some <b>words</b> of a page.</p></div>'.repeat(6000)}`;
    const whole = takeSnapshot(parseHtml(html), 'https://a.example/');
    let longest = 0;
    let last = performance.now();
    const doc = parseHtml(html);
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 0);
    last = performance.now();
    const sliced = await takeSnapshotSliced(doc, 'https://a.example/', { budgetMs: 5 });
    clearInterval(timer);
    expect(sliced).toEqual(whole);
    expect(longest).toBeGreaterThan(0);
  });
});

describe('a page of a file, which no style sheet lays out', () => {
  test.each([
    ['a preheader without display', '<div style="max-height: 0; overflow: hidden">a</div>b'],
    ['no opacity', '<p style="opacity: 0">a</p>b'],
    ['words moved away', '<p style="position:absolute; left:-9999px">a</p>b'],
    ['words indented away', '<p style="text-indent:-10000px">a</p>b'],
    ['words of no size', '<span style="font-size:0px">a</span>b'],
    ['transparent ink', '<p style="COLOR : transparent ;">a</p>b'],
  ])('%s', (_, html) => expect(textOf(html)).toBe('b'));

  test.each([
    [
      'a cell whose size is given back inside it',
      '<table><tr><td style="font-size:0px"><div style="font-size:13px">b</div></td></tr></table>',
    ],
    ['half an opacity', '<p style="opacity:0.9">b</p>'],
    ['a size of one em', '<p style="font-size:1em">b</p>'],
    ['a small move', '<p style="position:relative; left:-12px">b</p>'],
  ])('but not %s', (_, html) => expect(textOf(html)).toBe('b'));
});

test('a form whose field has the name of a property is no way round and round', () => {
  for (const name of ['nextSibling', 'firstChild', 'parentNode', 'tagName', 'nodeType'])
    expect(textOf(`<form><input name="${name}">base</form> pay`), name).toBe('base\npay');
});
