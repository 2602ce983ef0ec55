/**
 * The eye and the panel read the same: words that a page hides from the person are not read, words that only look
 * hidden are. Each shape stands in a letter of its own, laid out by a real browser.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { bundled, plainBrowser } from '../harness/bundled.ts';

const SEEN = 'We are pleased to offer you the position of Analyst. Your base salary is $120,000.';
const OTHER = 'Your base salary is $405,000.';
const letter = (other: string, css = ''): string =>
  `<!doctype html><html><head><style>${css}</style></head><body><main><p>${SEEN}</p>${other}</main></body></html>`;
const styled = (style: string, inside = OTHER): string => letter(`<p style="${style}">${inside}</p>`);
const ruled = (css: string): string => letter(`<p class="x">${OTHER}</p>`, `.x { ${css} }`);

const HIDDEN: Record<string, string> = {
  'a style sheet takes it out': ruled('display: none'),
  'a style sheet makes it invisible': ruled('visibility: hidden'),
  'a table row is collapsed': letter(
    `<table><tr class="x"><td>${OTHER}</td></tr></table>`,
    '.x { visibility: collapse }',
  ),
  'all around it is transparent': letter(
    `<section class="a"><div class="b"><p>${OTHER}</p></div></section>`,
    '.a { opacity: .3 } .b { opacity: .2 }',
  ),
  'its content is left out': ruled('content-visibility: hidden'),
  'it stands left of the page': ruled('position: absolute; left: -9999px'),
  'it stands above the page': ruled('position: absolute; top: -9999px'),
  'it stands outside the window for good': ruled('position: fixed; left: 200vw'),
  'it is moved away': ruled('transform: translateX(-20000px)'),
  'its first line is indented away': ruled('text-indent: -9999px; overflow: hidden'),
  'it has no size': ruled('font-size: 0'),
  'it is one pixel high': ruled('font-size: 1px'),
  'it is scaled to nothing': ruled('transform: scale(0)'),
  'its box has no height': ruled('height: 0; overflow: hidden'),
  'its box is a pixel, as words for screen readers are': ruled(
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)',
  ),
  'its path leaves nothing': ruled('clip-path: inset(100%)'),
  'a circle of nothing is left': ruled('clip-path: circle(0)'),
  'it is white on white': ruled('color: white'),
  'it is nearly white on white': ruled('color: #f4f4f4'),
  'it has the colour of its box': letter(
    `<div class="box"><p class="x">${OTHER}</p></div>`,
    '.box { background: #123456 } .x { color: rgb(18, 52, 86) }',
  ),
  'its ink is transparent': ruled('color: rgba(0, 0, 0, 0.02)'),
  'its fill is transparent': ruled('-webkit-text-fill-color: transparent'),
  'a filter takes it out': ruled('filter: opacity(0)'),
  'it is in a closed part': letter(`<details><summary>More</summary><p>${OTHER}</p></details>`),
  'it is bare text of a closed part': letter(`<details><summary>More</summary>${OTHER}</details>`),
  'it is in a closed dialog': letter(`<dialog><p>${OTHER}</p></dialog>`),
  'it waits for a popover': letter(`<div popover>${OTHER}</div>`),
  'it is a mail’s preheader': styled(
    'display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden',
  ),
  'a preheader of a mail without display': letter(
    `<div class="x">${OTHER}</div>`,
    '.x { max-height: 0; overflow: hidden; font-size: 1px; line-height: 1px; color: #fff }',
  ),
  'it is the next slide': letter(
    `<div class="reel"><div>One</div><div>${OTHER}</div></div>`,
    '.reel { display: flex; width: 300px; overflow: hidden } .reel > div { flex: 0 0 300px }',
  ),
  'its host shows something else': letter(
    `<div id="host">${OTHER}</div><script>host.attachShadow({ mode: "open" }).textContent = "x"</script>`,
  ),
};

const SHOWN: Record<string, string> = {
  'a screen reader leaves it out': letter(`<p aria-hidden="true">${OTHER}</p>`),
  'the attribute says hidden, the style sheet does not': letter(
    `<p hidden class="x">${OTHER}</p>`,
    '.x { display: block }',
  ),
  'a part of it is visible in an invisible box': letter(
    `<div style="visibility:hidden"><p style="visibility:visible">${OTHER}</p></div>`,
  ),
  'its element has no box of its own': ruled('display: contents'),
  'it is reached by scrolling the page': letter(`<div style="height:5000px"></div><p>${OTHER}</p>`),
  'it is reached by scrolling its box': letter(
    `<div id="box" style="height:60px;overflow:auto"><p>${OTHER}</p><div style="height:900px"></div></div><script>box.scrollTop = 500</script>`,
  ),
  'it goes on behind "show more"': letter(
    `<div style="max-height:60px;overflow:hidden"><p>About us.</p><p>One</p><p>Two</p><p>${OTHER}</p></div>`,
  ),
  'it is in an open part': letter(`<details open><summary>More</summary>${OTHER}</details>`),
  'it is in an open dialog': letter(`<dialog open><p>${OTHER}</p></dialog>`),
  'it is white on a picture': letter(
    `<div style="background-image: linear-gradient(#000, #333)"><p style="color: white">${OTHER}</p></div>`,
  ),
  'it is white over a picture beside it': letter(
    `<div style="position:relative"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" style="position:absolute;inset:0;width:100%;height:100%"><p style="position:relative;color:white">${OTHER}</p></div>`,
  ),
  'it is white on black': letter(`<div style="background:#000"><p style="color:#fff">${OTHER}</p></div>`),
  'it is white on a dark page': letter(`<p class="x">${OTHER}</p>`, 'html { background: #111; color: #eee }'),
  'its letters are cut out of a colour': letter(
    `<p class="x">${OTHER}</p>`,
    '.x { background: linear-gradient(red, blue); background-clip: text; color: transparent }',
  ),
  'it is small print': ruled('font-size: 7px'),
  'it is grey': ruled('color: #999'),
  'it stays in place while the page scrolls': ruled('position: sticky; top: 0'),
  'it is far down in an app of its own boxes': letter(
    `<div style="height:200px;overflow:auto"><div style="height:3000px"></div><p>${OTHER}</p></div>`,
    'html, body { height: 100%; overflow: hidden }',
  ),
};

type World = typeof globalThis & {
  Counterpoint: { takeSnapshotSliced(doc: Document, url: string): Promise<{ text: string }> };
};

let browser: Browser;
let code = '';
let page: Page;
test.beforeAll(async () => {
  browser = await plainBrowser();
  code = await bundled();
  page = await browser.newPage();
});
test.afterAll(() => browser?.close());

async function read(html: string): Promise<string> {
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  return page.evaluate(async () => {
    const { text } = await (globalThis as World).Counterpoint.takeSnapshotSliced(
      document,
      'https://a.example/',
    );
    return text;
  });
}

test('words that nobody sees are not read', async () => {
  const seen: string[] = [];
  for (const [name, html] of Object.entries(HIDDEN)) {
    const text = await read(html);
    if (!text.includes(SEEN) || text.includes('405')) seen.push(name);
  }
  expect(seen).toEqual([]);
  expect(Object.keys(HIDDEN).length).toBeGreaterThanOrEqual(21);
});

test('words that can be seen are read', async () => {
  const missed: string[] = [];
  for (const [name, html] of Object.entries(SHOWN)) {
    const text = await read(html);
    if (!text.includes(SEEN) || !text.includes(OTHER)) missed.push(name);
  }
  expect(missed).toEqual([]);
});
