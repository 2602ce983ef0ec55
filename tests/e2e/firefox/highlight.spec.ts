/** From a number to its sentence in a real Firefox: marked without a change to the page, and taken away again. */
import { until } from '../../../scripts/chromium.ts';
import { expect, test } from '../harness/firefox-test.ts';

const MARKED = `[...([...CSS.highlights.values()][0] ?? [])].map((range) => String(range).replace(/\\s+/g, ' ')).join('|')`;
const COLOUR = `getComputedStyle(document.querySelector('.pay, main, body'), '::highlight(' + [...CSS.highlights.keys()][0] + ')').backgroundColor`;
const DOM = 'document.documentElement.outerHTML';
const IN_VIEW = `(() => {
  const box = [...[...CSS.highlights.values()][0]][0].getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
})()`;
const show = (label: string): string =>
  `document.querySelector('[aria-label="Show on the page: ${label}"]').click()`;

test('a number leads to its sentence, however far down and however cut up by elements', async ({
  firefox,
  samples,
}) => {
  await firefox.open(`${samples.origin}/offer-page-spread-figures`);
  await firefox.press('Alt', 'Shift', 'K');
  await firefox.sidebar.shows(/Answer[\s\S]*Offer/);
  await firefox.sidebar.press('4');
  await firefox.sidebar.shows(/As it was read/);
  const before = await firefox.page<string>(DOM);
  await firefox.sidebar.evaluate(show('Base'));
  expect(await until('a mark', () => firefox.page<string>(MARKED))).toBe('$168,500 per year');
  await until('the mark in view', () => firefox.page<boolean>(IN_VIEW));
  expect(await firefox.page<string>(COLOUR)).toBe('rgb(255, 226, 138)');
  expect(await firefox.page<string>(DOM)).toBe(before);
});

test('the mark goes with Escape in the sidebar, and with the sidebar', async ({ firefox, samples }) => {
  await firefox.open(`${samples.origin}/sample-cloudflare-sf-offer`);
  await firefox.press('Alt', 'Shift', 'K');
  await firefox.sidebar.shows(/Answer[\s\S]*Offer/);
  await firefox.sidebar.press('4');
  await firefox.sidebar.shows(/As it was read/);
  const gone = async (): Promise<boolean> => (await firefox.page<string>(MARKED)) === '';
  await firefox.sidebar.evaluate(show('Base'));
  expect(await until('a mark', () => firefox.page<string>(MARKED))).toContain('$205,000');
  await firefox.sidebar.press('Escape');
  await until('no mark', gone);
  expect(await firefox.page<number>('document.adoptedStyleSheets.length')).toBe(0);
  await firefox.sidebar.evaluate(show('Base'));
  await until('a mark', () => firefox.page<string>(MARKED));
  await firefox.closeSidebar();
  await until('no mark', gone);
});
