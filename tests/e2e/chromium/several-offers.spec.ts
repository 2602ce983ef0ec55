/** A mail that leaves a choice between two packages: one is read, the other named, and a press reads the other. */
import { fileURLToPath } from 'node:url';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';

const MAIL = fileURLToPath(new URL('../../pages/offer-two-options/source.eml', import.meta.url));

test('the other option is read instead, and its figures alone', async ({ browserApp, samples }) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  await panel.locator('input[type="file"]').setInputFiles(MAIL);
  const main = panel.locator('main');
  const other = panel.locator('.notice', { hasText: 'leaves you a choice' });
  await expect(main).toContainText('$182,000');
  await expect(other).toContainText('Option B');
  await look(panel, 'several-offers');
  await other.getByRole('button', { name: 'Read this one instead' }).click();
  await expect(main).toContainText('$205,000');
  await expect(other).toContainText('Option A');
  // The first option stands in its own notice only.
  await expect(main.locator('section', { hasText: '$182,000' })).toHaveCount(0);
});
