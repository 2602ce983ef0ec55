/** The extension in a real Firefox: sidebar, context menu, shortcut, popup. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/firefox-test.ts';

const PICTURES = join(import.meta.dirname, '../../../.artifacts/pictures');
const OFFER = 'sample-cloudflare-sf-offer';

test('nothing opens by itself, and the shortcut gives the worked example', async ({ firefox, samples }) => {
  await firefox.open(`${samples.origin}/${OFFER}`);
  expect(await firefox.sidebarOpen()).toBe(false);
  await firefox.press('Alt', 'Shift', 'K');
  const text = await firefox.sidebar.shows(/\$313,200/);
  for (const part of ['Cloudflare', 'San Francisco', '$285,500', '$299,000']) expect(text).toContain(part);
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, 'firefox-sidebar.png'), await firefox.screenshot());
});

test('right-click on a selected salary opens the sidebar on that figure, also after the background ended', async ({
  firefox,
  samples,
}) => {
  await firefox.open(`${samples.origin}/${OFFER}`);
  await firefox.select('$205,000');
  expect(await firefox.contextMenu()).toContain('Compare “$205,000” with the band');
  await firefox.pick(/^Compare “/);
  await firefox.sidebar.shows(/The figure you chose[\s\S]*\$205,000/);
  await firefox.endBackground();
  await firefox.select('$240,000');
  await firefox.contextMenu();
  await firefox.pick(/^Compare “/);
  await firefox.sidebar.shows(/The figure you chose[\s\S]*\$240,000/);
});

test('a correction in the sidebar changes what depends on it', async ({ firefox, samples }) => {
  await firefox.open(`${samples.origin}/${OFFER}`);
  await firefox.press('Alt', 'Shift', 'K');
  await firefox.sidebar.shows(/Answer[\s\S]*Offer/);
  await firefox.sidebar.press('4');
  await firefox.sidebar.shows(/As it was read/);
  await firefox.sidebar.evaluate(`(() => {
    const row = [...document.querySelectorAll('.field')].find((each) => each.querySelector('dt')?.textContent === 'Base');
    // The group is a fold, and what is closed takes no keys.
    row.closest('.fold').open = true;
    row.querySelector('.editable').click();
  })()`);
  for (const key of ['2', '2', '0', 'k', 'Enter']) await firefox.sidebar.press(key);
  await firefox.sidebar.shows(/\$302,000/);
});

test('the popup looks a company up and opens it in the sidebar, by keyboard alone', async ({
  firefox,
  samples,
}) => {
  await firefox.open(`${samples.origin}/sample-newsletter`);
  const popup = await firefox.openPopup();
  await popup.shows(/Read this page/);
  for (const key of 'confluent') await popup.press(key);
  await popup.press('Enter');
  await popup.shows(/Open in side panel/);
  for (let step = 0; step < 12; step++) {
    await popup.press('Tab');
    if ((await popup.evaluate('document.activeElement.textContent')) === 'Open in side panel') break;
  }
  await popup.press('Enter');
  await firefox.sidebar.shows(/Confluent/);
});

test('the sidebar follows the tab in front', async ({ firefox, samples }) => {
  await firefox.open(`${samples.origin}/${OFFER}`);
  await firefox.press('Alt', 'Shift', 'K');
  await firefox.sidebar.shows(/\$313,200/);
  await firefox.chrome(`void (gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank'))`);
  await firefox.sidebar.shows(/This page cannot be read|Not reading this page yet/);
  await firefox.chrome('gBrowser.removeCurrentTab()');
  await firefox.sidebar.shows(/\$313,200/);
});
