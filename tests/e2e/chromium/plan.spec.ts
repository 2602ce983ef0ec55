/** The plan by days in the real panel: what it looks like, and that its files and its page to print really come. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, PICTURES, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';
import { openTab } from '../harness/panel.ts';

test('the plan stands in the panel, and goes along as file, calendar and printed page', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await panel.setViewportSize({ width: 360, height: 800 });
  await openTab(panel, 'Counter');
  const plan = panel.locator('#plan');
  await plan.scrollIntoViewIfNeeded();
  await expect(plan.locator('.days time').first()).toBeVisible();
  await look(panel, 'plan');

  const saved = async (button: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      plan.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const document = await saved('Save as Markdown');
  expect(document.name).toMatch(/^playbook-\d{4}-\d\d-\d\d\.md$/);
  expect(document.text).toContain('## Day by day');
  const file = await saved('Add to calendar (.ics)');
  expect(file.name).toMatch(/\.ics$/);
  expect(new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents('vevent')).toHaveLength(7);
  expect(file.text).not.toMatch(/Cloudflare|\$/);

  const [page] = await Promise.all([
    browserApp.context.waitForEvent('page'),
    plan.getByRole('button', { name: 'Open to print' }).click(),
  ]);
  await expect(page.locator('.printed h1')).toHaveText('Your playbook');
  await expect(page.locator('.printed blockquote').first()).toHaveCSS('white-space', 'pre-wrap');
  await look(page, 'plan-print');
  await page.pdf({ path: join(PICTURES, 'plan.pdf'), format: 'A4' });
});
