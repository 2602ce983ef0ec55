/** The ledger: offers kept by a press, revised, told apart, laid side by side at the person's own rate, out and back. */
import type { Page } from '@playwright/test';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { exported } from '../harness/exported.ts';
import { letter } from '../harness/letters.ts';
import { look } from '../harness/look.ts';
import { correct, openTab } from '../harness/panel.ts';

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};

const REVISED = letter({
  bonus: 'Your target annual bonus is 8% of your base salary.',
  base: 'Your base salary will be $212,000 per year.',
  signOn: null,
});

const LONG = letter({
  company: 'Vereinigte Niederrheinische Elektronikinstrumentenmanufaktur',
  domain: 'manufaktur.example',
  role: 'Principal Distributed Machine Learning Infrastructure Engineer',
  place: 'Bengaluru',
  base: 'Your base salary will be ₹9,200,000 per year.',
  equity:
    'You will be granted options to purchase 10,000 shares at an exercise price of ₹100 per share. The current fair market value is ₹700 per share. The options vest over 4 years.',
  bonus: 'Your target annual bonus is 12% of your base salary.',
  signOn: null,
});

test.use({ pages: { '/revised': REVISED, '/long': LONG } });

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));

test('two offers are kept, one is revised, and they stand side by side at a rate of one’s own', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  const keep = panel.locator('#keep');
  await panel.setViewportSize({ width: 360, height: 800 });

  await test.step('nothing is kept without a press', async () => {
    await openTab(panel, 'Offer', keep);
    await expect(keep.getByRole('button', { name: 'Save this offer' })).toBeVisible();
    expect(await stored(panel)).toEqual([]);
    await keep.getByRole('button', { name: 'Save this offer' }).click();
    await expect(keep).toContainText('Saved under Cloudflare: received');
    await keep.getByRole('button', { name: 'I sent this counter' }).click();
    await expect(keep.getByRole('button', { name: 'Counter saved' })).toBeDisabled();
    await expect(panel.locator('.verdict-title')).toHaveText('Your ask is with them');
  });

  await test.step('the revised letter is told from the first one, and kept as its revision', async () => {
    await tab.goto(`${samples.origin}/revised`);
    await openTab(panel, 'Offer', keep.getByRole('button', { name: 'Save as a revision of Cloudflare' }));
    await expect(keep.getByRole('button', { name: 'Save as a revision of Cloudflare' })).toBeVisible();
    await expect(panel.locator('.verdict-title')).toHaveText('They moved');
    const differences = keep.locator('.difference');
    await expect(differences.filter({ hasText: 'Bonus' }).first()).toContainText('2 percentage points less');
    await expect(differences.filter({ hasText: /^Sign-on/ }).first()).toContainText('No longer mentioned.');
    await expect(differences.filter({ hasText: /^Base/ })).toContainText('$7,000 more');
    await keep.getByRole('button', { name: 'Save as a revision of Cloudflare' }).click();
    await expect(keep).toContainText('Saved under Cloudflare: revised');
    await keep.getByRole('button', { name: 'This is their final offer' }).click();
    await expect(keep).toContainText('Saved under Cloudflare: final');
  });

  await test.step('another employer’s offer may be set against it, once the person says so', async () => {
    await tab.goto(`${samples.origin}/sample-confluent-london-offer`);
    await openTab(panel, 'Offer', keep.getByRole('button', { name: 'Save this offer' }));
    await keep.getByRole('button', { name: 'Save this offer' }).click();
    await expect(keep).toContainText('Saved under Confluent');
    await expect(panel.locator('#yours')).toContainText('It is in USD. Enter a rate');
  });

  const options = await browserApp.context.newPage();
  await options.setViewportSize({ width: 360, height: 800 });
  await options.goto(browserApp.address('options.html#offers'));
  const offers = options.locator('#offers');

  await test.step('rounds and what changed between them', async () => {
    const cloudflare = offers.getByRole('article', { name: 'Cloudflare' });
    await expect(cloudflare.locator('.round')).toHaveCount(3);
    await expect(cloudflare.locator('.round-kind')).toHaveText(['Received', 'Countered', 'Final']);
    await cloudflare.getByText('What changed between two rounds').click();
    await expect(cloudflare.locator('.difference').filter({ hasText: 'Bonus' }).first()).toContainText(
      '2 percentage points less',
    );
    await cloudflare.getByRole('button', { name: /^Edit the round “Countered/ }).click();
    await cloudflare.getByLabel('Note').fill('Sent by mail to Priya');
    await cloudflare.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(cloudflare.locator('.round-note')).toHaveText('Sent by mail to Priya');
  });

  await test.step('no order without a rate; with the person’s, one currency and an order', async () => {
    await expect(offers.locator('.ranking')).toContainText(
      'No order is given: the offers are in different currencies.',
    );
    await offers.getByLabel('In one currency').selectOption('USD');
    await expect(offers.locator('.ranking')).toContainText('a rate for Confluent is missing');
    await offers.getByLabel('1 GBP in USD').fill('1.25');
    await offers.getByLabel('Rate of').fill('2026-03-01');
    await offers.getByRole('button', { name: 'Use this rate' }).click();
    await expect(offers.locator('.ranking')).toContainText('1 GBP = 1.25 USD, your rate of March 1, 2026');
    const recurring = offers.locator('.compare tr', { hasText: 'A year, recurring' }).locator('td');
    await expect(recurring).toHaveCount(2);
    await expect(offers.locator('.places').first().locator('li').first()).toContainText('Cloudflare');
    await look(options, 'ledger-options');

    await recurring.nth(1).locator('.num').first().click();
    await expect(options.getByRole('dialog')).toContainText('times your rate of 1.25');
    await options.keyboard.press('Escape');
    await offers.getByLabel('Show the parts of each year').check();
    await expect(offers.locator('.compare tr', { hasText: 'what vests' })).toHaveCount(5);
    await expect(offers).toContainText('is not stated in any guide here');
  });

  await test.step('with the rate, it counts as a competing offer in the panel', async () => {
    await tab.bringToFront();
    await openTab(panel, 'Counter');
    await panel.locator('#yours').getByRole('button', { name: 'Use the offer from Cloudflare' }).click();
    await expect(panel.locator('#yours')).toContainText('In use');
    await expect(panel.getByRole('button', { name: 'Remove the offer from Cloudflare' })).toBeVisible();
    await look(panel, 'ledger-panel');
  });

  const file = await exported(options);
  expect(
    Math.max(...[...file.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.length)),
  ).toBeLessThan(500);

  await test.step('erased, nothing is left; brought back, all of it is there', async () => {
    await options.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await options.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(offers).toContainText('No offer is saved.');
    expect(await stored(options)).toEqual([]);
    const bring = (text: string) =>
      options.getByLabel('Import a file').setInputFiles({
        name: 'counterpoint.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await bring(file);
    // Two offers, the rate, and the draft of the competing offer that was taken into use and not saved.
    await expect(options.getByText('4 items were imported.')).toBeVisible();
    await expect(offers.getByRole('article', { name: 'Cloudflare' }).locator('.round')).toHaveCount(3);
    await bring(file.replaceAll('"currency": "USD"', '"currency": "<b>"'));
    // What is no currency comes in as unknown, never as text of a page.
    await expect(offers.getByRole('article', { name: 'Cloudflare' }).locator('.round')).toHaveCount(3);
    const kept = await options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).not.toContain('<b>');
  });

  await test.step('a round and a whole offer are removed, after asking once', async () => {
    const cloudflare = offers.getByRole('article', { name: 'Cloudflare' });
    await cloudflare.getByRole('button', { name: /^Remove the round “Countered/ }).click();
    await cloudflare.getByRole('button', { name: 'Yes, remove' }).click();
    await expect(cloudflare.locator('.round')).toHaveCount(2);
    await cloudflare.getByRole('button', { name: 'Remove this offer from Cloudflare' }).click();
    await cloudflare.getByRole('button', { name: 'Keep it' }).click();
    await cloudflare.getByRole('button', { name: 'Remove this offer from Cloudflare' }).click();
    await cloudflare.getByRole('button', { name: 'Yes, remove' }).click();
    await expect(cloudflare).toHaveCount(0);
    await expect(offers.getByRole('article', { name: 'Confluent' })).toBeVisible();
  });
});

test('long names and rupees keep their place at 360 pixels', async ({ browserApp, samples }) => {
  const tab = await visit(browserApp, `${samples.origin}/long`);
  const panel = await readByPopup(browserApp, tab);
  await panel.setViewportSize({ width: 360, height: 800 });
  const keep = panel.locator('#keep');
  for (const path of ['long', 'sample-confluent-bangalore-offer', 'sample-cloudflare-sf-offer']) {
    if (path === 'long') await correct(panel, 'Share price', '700');
    else {
      await tab.goto(`${samples.origin}/${path}`);
      await expect(panel.locator('.bar-title')).toHaveText(await tab.title());
    }
    await openTab(panel, 'Offer', keep.getByRole('button', { name: 'Save this offer' }));
    await keep.getByRole('button', { name: 'Save this offer' }).click();
    await expect(keep).toContainText('Saved under');
  }
  const options = await browserApp.context.newPage();
  await options.setViewportSize({ width: 360, height: 800 });
  await options.goto(browserApp.address('options.html#offers'));
  const offers = options.locator('#offers');
  await offers.getByLabel('In one currency').selectOption('INR');
  await offers.getByLabel('1 USD in INR').fill('83.5');
  await offers.getByRole('button', { name: 'Use this rate' }).click();
  await expect(offers.locator('.compare')).toContainText('crore');
  await expect(offers.locator('.compare')).toContainText('claimed');
  await look(options, 'ledger-long');
  await options.setViewportSize({ width: 1100, height: 800 });
  await look(options, 'ledger-wide');
});
