import { clickAway } from '../../../scripts/chromium.ts';
import { reportOf, see } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { letter } from '../harness/letters.ts';

/** A page that changes its letter without loading: what a mail client does. */
const singlePage = `<!doctype html><html lang="en"><head><title>Mail</title></head><body><main id="view"></main>
<button id="next">Next message</button>
<script>
  const messages = ${JSON.stringify([letter(), letter({ company: 'Confluent', domain: 'confluent.io', role: 'ML/AI Engineer', place: 'Mountain View', base: 'Your base salary will be $199,000 per year.' })].map((html) => /<main>([\s\S]*)<\/main>/.exec(html)?.[1]))};
  let at = 0;
  const show = () => { document.getElementById('view').innerHTML = messages[at]; };
  document.getElementById('next').onclick = () => {
    at = (at + 1) % messages.length;
    history.pushState(null, '', '#message-' + at);
    setTimeout(show, 300);
  };
  show();
</script></body></html>`;

test.use({ pages: { '/letter': letter(), '/mail': singlePage } });

test('with the worker ended, a tab switch, a correction and a new reading work without a reload', async ({
  browserApp,
  samples,
}) => {
  const first = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, first);
  await reportOf(panel);
  const second = await browserApp.context.newPage();
  await second.goto(`${samples.origin}/sample-confluent-london-offer`);
  await expect(panel.locator('.notice')).toContainText('Not reading this page yet');
  await browserApp.stopWorkers();
  await first.bringToFront();
  await expect(panel.locator('.who h1')).toContainText('Cloudflare');
  expect((await see(panel)).ask).toBe('$313,200');
  await browserApp.stopWorkers();
  await first.goto(`${samples.origin}/letter`);
  await expect(panel.locator('.who h1')).toContainText('Cloudflare');
  await browserApp.stopWorkers();
  const popupPanel = await readAgain(browserApp, second);
  await expect(panel.locator('.who h1')).toContainText('Confluent');
  expect(popupPanel).toEqual(1);
});

/** Reads a tab by the popup while the panel is open already; returns how many panels there are then. */
async function readAgain(
  browserApp: Parameters<typeof visit>[0],
  tab: Parameters<typeof readByPopup>[1],
): Promise<number> {
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  await clickAway(popup.getByRole('button', { name: 'Read this page' }));
  return (await browserApp.targets('sidepanel.html')).length;
}

test('inside a single-page app the panel follows to the next message', async ({ browserApp, samples }) => {
  const tab = await visit(browserApp, `${samples.origin}/mail`);
  const panel = await readByPopup(browserApp, tab);
  await expect(panel.locator('.who h1')).toContainText('Cloudflare');
  await tab.getByRole('button', { name: 'Next message' }).click();
  await expect(panel.locator('.who h1')).toContainText('Confluent');
  await expect(panel.locator('.total')).toContainText('$278,900');
  await tab.goBack();
  await expect(panel.locator('.who h1')).toContainText('Confluent');
});

test('two windows do not mix', async ({ browserApp, samples }) => {
  const first = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, first);
  await reportOf(panel);
  const opened = browserApp.context.waitForEvent('page');
  await browserApp.cdp.send('Target.createTarget', {
    url: `${samples.origin}/sample-confluent-london-offer`,
    newWindow: true,
  });
  const second = await opened;
  await second.waitForLoadState();
  const other = await readByPopup(browserApp, second);
  await reportOf(other);
  expect(await browserApp.targets('sidepanel.html')).toHaveLength(2);
  expect((await see(panel)).company).toMatch(/^Cloudflare/);
  expect((await see(other)).company).toMatch(/^Confluent/);
  await second.goto(`${samples.origin}/sample-confluent-bangalore-offer`);
  await expect(other.locator('.total')).toContainText('₹');
  expect((await see(panel)).total).toBe('$285,500');
});
