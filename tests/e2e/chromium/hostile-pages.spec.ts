/**
 * Pages that cover the DOM's own names: a field of a form, or an image of the document, may be called `nextSibling` or
 * `body`. Whatever they are called, the page is read, marked, and left alone in time.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { bundled, plainBrowser } from '../harness/bundled.ts';

const SEEN = 'We are pleased to offer you the position of Analyst. Your base salary is $120,000.';

/** Every name that the script in the page asks of an element, and of the document. */
const OF_ELEMENTS = [
  'nextSibling',
  'firstChild',
  'parentNode',
  'parentElement',
  'nodeType',
  'tagName',
  'hasAttributes',
  'getAttribute',
  'ownerDocument',
  'textContent',
  'previousElementSibling',
  'nextElementSibling',
  'firstElementChild',
  'querySelector',
  'querySelectorAll',
  'closest',
  'contains',
  'matches',
  'checkVisibility',
  'getBoundingClientRect',
  'scrollIntoView',
  'scrollTop',
  'scrollLeft',
];
const OF_DOCUMENTS = [
  'body',
  'documentElement',
  'title',
  'defaultView',
  'ownerDocument',
  'nodeType',
  'firstChild',
  'querySelector',
  'querySelectorAll',
  'createRange',
  'createTreeWalker',
  'getSelection',
  'adoptedStyleSheets',
  'addEventListener',
  'removeEventListener',
  'contentType',
  'baseURI',
];

type World = typeof globalThis & {
  Counterpoint: {
    takeSnapshotSliced(doc: Document, url: string): Promise<{ text: string }>;
    highlight(doc: Document, span: { start: number; end: number }): Promise<boolean>;
    gate(doc: Document, url: string): boolean;
  };
};

let browser: Browser;
let code = '';
test.beforeAll(async () => {
  browser = await plainBrowser();
  code = await bundled();
});
test.afterAll(() => browser?.close());

/** What comes of a page: its text and whether its salary was marked, or what went wrong. */
async function outcome(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  const reading = page.evaluate(async () => {
    const { gate, takeSnapshotSliced, highlight } = (globalThis as World).Counterpoint;
    if (!gate(document, 'https://a.example/')) return 'kept out';
    const { text } = await takeSnapshotSliced(document, 'https://a.example/');
    const start = text.indexOf('$120,000');
    return `${await highlight(document, { start, end: start + 8 })} ${text}`;
  });
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('hangs'), 15_000));
  return Promise.race([reading, late]).catch((error: Error) => error.message);
}

async function failures(pages: Record<string, string>): Promise<string[]> {
  let page = await browser.newPage();
  const found: string[] = [];
  for (const [name, html] of Object.entries(pages)) {
    const said = await outcome(page, html);
    if (said.startsWith('true') && said.includes(SEEN)) continue;
    found.push(`${name}: ${said.slice(0, 100)}`);
    await page.close({ runBeforeUnload: false });
    page = await browser.newPage();
  }
  return found;
}

test('there are forty and more of them', () => {
  expect(OF_ELEMENTS.length + OF_DOCUMENTS.length).toBeGreaterThanOrEqual(40);
});

test('a form that covers a name is walked as any other', async () => {
  const pages = OF_ELEMENTS.map((name) => [
    name,
    `<main><form><input name="${name}"><p>${SEEN}</p></form><p>after</p></main>`,
  ]);
  expect(await failures(Object.fromEntries(pages))).toEqual([]);
});

test('a document whose name is covered is read as any other', async () => {
  const pages = OF_DOCUMENTS.map((name) => [
    name,
    `<img name="${name}" alt=""><form name="${name}"></form><p>${SEEN}</p>`,
  ]);
  expect(await failures(Object.fromEntries(pages))).toEqual([]);
});
