/** Worth over time in the real panel: the pictures and their tables, also in forced colours and on paper. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, PICTURES, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { letter } from '../harness/letters.ts';
import { look } from '../harness/look.ts';
import { openTab } from '../harness/panel.ts';

const LETTERS = {
  '/usa': letter({
    equity:
      'You will receive restricted stock units (RSUs) with a value of $240,000, vesting over 4 years, and a further stock award worth $30,000, vesting over 2 years. You will receive an annual refresh grant of $40,000, vesting over 4 years.',
    signOn:
      'You will be paid a sign-on bonus of $24,000, which you repay on a pro rata basis if you leave within 12 months. We also pay you a relocation allowance of $12,000, which you repay in full if you leave within 6 months.',
  }),
  '/india': letter({
    company: 'Confluent',
    domain: 'confluent.io',
    role: 'ML/AI Engineer',
    place: 'Bangalore',
    base: 'Your annual cost to company (CTC) is ₹84,00,000, which includes gratuity. Your base salary will be ₹64,00,000 per annum, with basic pay of ₹32,00,000.',
    bonus: 'Your target annual bonus is 12% of your base salary.',
    equity: 'You will be granted RSUs worth ₹52 lakh, which vest over four years.',
    signOn: null,
  }),
};

test.use({ pages: LETTERS });

async function open(browserApp: Parameters<typeof visit>[0], url: string): Promise<Page> {
  const panel = await readByPopup(browserApp, await visit(browserApp, url));
  await reportOf(panel);
  await panel.setViewportSize({ width: 360, height: 800 });
  await openTab(panel, 'Offer');
  await expect(panel.locator('#letter')).toBeVisible();
  return panel;
}

const section = (panel: Page, title: string) =>
  panel.locator('section', { has: panel.getByRole('heading', { name: title, exact: true }) });

test('an offer with two grants, later grants, clauses and money for moving', async ({
  browserApp,
  samples,
}) => {
  const panel = await open(browserApp, `${samples.origin}/usa`);
  await openTab(panel, 'Why');
  await expect(section(panel, 'From the offer to the ask').getByRole('row')).not.toHaveCount(0);
  await expect(section(panel, 'The same offer at each level')).toContainText('No level covers');
  await expect(section(panel, 'Part by part, source by source').getByRole('table')).toBeVisible();
  await openTab(panel, 'Offer');
  const years = section(panel, 'Year by year');
  await expect(years).toContainText('To pay back if you leave early');
  await expect(years).toContainText('$12,000 for relocation is not pay');
  await years.getByText('Month by month').click();
  await expect(years.getByRole('row', { name: 'from the start' })).toContainText('$36,000');
  await expect(years.getByRole('row', { name: 'from month 6' })).toContainText('$12,000');
  await look(panel, 'worth');
});

test('each number of the way opens its derivation', async ({ browserApp, samples }) => {
  const panel = await open(browserApp, `${samples.origin}/usa`);
  await openTab(panel, 'Why');
  await section(panel, 'From the offer to the ask').locator('.num').nth(1).click();
  await expect(panel.getByRole('dialog')).toContainText('less');
});

test('bars stay apart from their ground in forced colours', async ({ browserApp, samples }) => {
  const panel = await open(browserApp, `${samples.origin}/usa`);
  await panel.emulateMedia({ forcedColors: 'active' });
  const seen = await panel.evaluate(() => {
    const colours = (selector: string) => {
      const element = document.querySelector(selector);
      const { fill, stroke } = element ? getComputedStyle(element) : { fill: 'missing', stroke: 'missing' };
      return { fill, stroke };
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const bars = ['.way-ask', '.way-step', '.way-offer', '.clawback-bar', '.band', '.year-base'];
    return { ground, bars: bars.map((selector) => ({ selector, ...colours(selector) })) };
  });
  for (const { selector, fill, stroke } of seen.bars) {
    expect(fill, selector).not.toBe('missing');
    expect(fill !== seen.ground || (stroke !== seen.ground && stroke !== 'none'), selector).toBe(true);
  }
  // Its colours are the system's, which the accessibility rules cannot see: a picture to look at.
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ forcedColors: 'active', colorScheme });
    await panel.screenshot({ path: join(PICTURES, `worth-forced-${colorScheme}.png`), fullPage: true });
  }
  await panel.emulateMedia({ forcedColors: null, colorScheme: null, media: 'print' });
  await panel.screenshot({ path: join(PICTURES, 'worth-print.png'), fullPage: true });
});

test('an Indian offer by the parts of its cost to company', async ({ browserApp, samples }) => {
  const panel = await open(browserApp, `${samples.origin}/india`);
  const local = section(panel, 'What the cost to company is made of');
  await expect(local.getByRole('row', { name: 'Cost to company, as stated' })).toContainText('84');
  await local.getByRole('row', { name: 'Gratuity' }).locator('.num').click();
  await expect(panel.getByRole('dialog')).toContainText('Code on Social Security');
  await panel.keyboard.press('Escape');
  await expect(local).toContainText('provident fund');
  await look(panel, 'worth-india');
});
