/** The lookup in one line: employer, role and place; or a role alone, which the market answers. */
import { clickAway } from '../../../scripts/chromium.ts';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';

test('employer, role and place in one line fill the form, and the level comes from the title', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  const field = popup.getByRole('combobox').first();
  await field.fill('databricks senior software engineer san francisco');
  await expect(popup.getByRole('option').first()).toContainText('Databricks');
  await field.press('Enter');
  await expect(popup.getByLabel('Role', { exact: true })).toHaveValue('senior software engineer');
  await expect(popup.getByLabel('Place', { exact: true })).toHaveValue('san francisco');
  await expect(popup.getByText(/postings? (?:that|by) Databricks/).first()).toBeVisible();
  await look(popup, 'popup-one-line');
  await clickAway(popup.getByRole('button', { name: 'Open in side panel' }));
  const panel = await browserApp.attach('sidepanel.html');
  await reportOf(panel);
  await expect(panel.locator('.who')).toContainText('Senior (from the title)');
  await expect(panel.locator('.who')).not.toContainText('Which level?');
  await panel.setViewportSize({ width: 360, height: 900 });
  await look(panel, 'panel-looked-up');
});

test('a role alone is answered by the market, and said to be any employer’s', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  await popup.getByRole('combobox').first().fill('data engineer denver');
  await popup.getByRole('option', { name: /data engineer at any employer/ }).click();
  await expect(popup.getByText(/Whoever the employer, half of all .* in Denver/)).toBeVisible();
  await expect(popup.locator('main')).not.toContainText(/We have no/);
  await look(popup, 'popup-market');
  await clickAway(popup.getByRole('button', { name: 'Open in side panel' }));
  const panel = await browserApp.attach('sidepanel.html');
  await expect(panel.locator('main')).toContainText(/Whoever the employer/);
  await panel.setViewportSize({ width: 360, height: 900 });
  await look(panel, 'panel-market');
});
