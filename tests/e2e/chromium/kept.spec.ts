/** The person's own evidence: a range seen in a posting is kept on request and stands beside a later offer. */
import { reportOf } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';
import { openTab } from '../harness/panel.ts';

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};

test('a range is kept at the posting, stands beside the offer with its day, and is removed in the options', async ({
  browserApp,
  samples,
}) => {
  const posting = `${samples.origin}/sample-cloudflare-posting-zones`;
  const tab = await visit(browserApp, posting);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  const stored = () => panel.evaluate(async () => chrome.storage.local.get(null));
  expect(await stored()).toEqual({});
  const tier = panel.locator('.tier', { hasText: 'Seen and kept by you' });
  await expect(tier).toHaveCount(0);

  await test.step('kept at one press, and nothing of the page but the ranges', async () => {
    await panel.getByRole('button', { name: 'Keep these ranges as my own evidence' }).click();
    await expect(panel.locator('.keep-range')).toContainText('Kept as your own evidence on');
    await expect(tier).toContainText('You kept the range of this page on');
    const text = JSON.stringify(await stored());
    expect(text).toContain('"high":242000,"low":198000');
    expect(text).toContain(posting);
    expect(text).not.toContain('Own a part of the inference path');
    await panel.setViewportSize({ width: 360, height: 900 });
    await look(panel, 'kept-posting');
  });

  await test.step('an offer of the same employer has it among its evidence, dated', async () => {
    await tab.goto(`${samples.origin}/sample-cloudflare-sf-offer`);
    await expect(panel.locator('.total')).toContainText('$285,500');
    await expect(tier).toContainText('You saw this range in a posting of Cloudflare, on');
    await expect(tier).toContainText('$198K–$242K');
    await expect(tier).toContainText('Senior ML/AI Engineer');
    await expect(tier).toContainText(/seen .*20\d\d/);
    await openTab(panel, 'Why');
    const facts = panel.getByRole('region', { name: 'Base, source by source' });
    await expect(facts.getByRole('rowheader', { name: /^you saw/ })).toBeVisible();
    // A figure of it opens its origin like any other.
    await tier.getByRole('button', { name: /\$198K/ }).click();
    await expect(panel.getByRole('dialog')).toContainText('Senior ML/AI Engineer');
    await panel.keyboard.press('Escape');
    await look(panel, 'kept-offer');
  });

  await test.step('another employer’s offer does not', async () => {
    await tab.goto(`${samples.origin}/sample-confluent-london-offer`);
    await expect(panel.locator('.who h1')).toContainText('Confluent');
    await expect(tier).toHaveCount(0);
    await tab.goto(`${samples.origin}/sample-cloudflare-sf-offer`);
    await expect(tier).toHaveCount(1);
  });

  await test.step('the options list it and remove it; the open panel follows', async () => {
    const options = await browserApp.context.newPage();
    await options.goto(browserApp.address('options.html'));
    const kept = options.locator('#kept');
    await expect(kept).toContainText('Cloudflare: Senior ML/AI Engineer');
    await expect(kept).toContainText('$198,000–$242,000');
    await look(options, 'kept-options');
    await kept.getByRole('button', { name: 'Remove Cloudflare: Senior ML/AI Engineer' }).click();
    await expect(kept).toHaveCount(0);
    expect(await stored()).toEqual({});
    await options.close();
    await tab.bringToFront();
    await expect(tier).toHaveCount(0);
  });

  await test.step('at the posting it is removed where it was kept', async () => {
    await tab.goto(posting);
    await openTab(
      panel,
      'Answer',
      panel.getByRole('button', { name: 'Keep these ranges as my own evidence' }),
    );
    await panel.getByRole('button', { name: 'Keep these ranges as my own evidence' }).click();
    await panel.getByRole('button', { name: 'Remove it' }).click();
    await expect(panel.locator('.keep-range')).not.toContainText('Kept as');
    expect(await stored()).toEqual({});
  });
});
