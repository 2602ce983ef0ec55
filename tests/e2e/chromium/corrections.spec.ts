import type { Page } from '@playwright/test';
import { reportOf, see } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { letter } from '../harness/letters.ts';
import { correct, dependent, difference, field, labels, openTab, restore } from '../harness/panel.ts';

/** A correction, and what it makes of the yearly total where that is plain arithmetic. */
interface Correction {
  label: string;
  value: string;
  total?: string;
  /** Something else that must appear. */
  shows?: RegExp;
}

/** $205,000 base, 10%, $240,000 over 4 years: $285,500 before each of these. */
const CORRECTIONS: Correction[] = [
  { label: 'Company', value: 'Confluent' },
  { label: 'Role', value: 'Account Executive' },
  { label: 'Level', value: 'L6', shows: /\$300,000|\$300K/ },
  { label: 'Place', value: 'Austin', shows: /\$205,000|\$205K/ },
  { label: 'Currency', value: 'GBP', total: '£285,500' },
  { label: 'Pay period', value: 'twice a month', total: '$5,472,000' },
  { label: 'Base', value: '220k', total: '$302,000' },
  { label: 'Bonus, percent of base', value: '15', total: '$295,750' },
  { label: 'Bonus, amount', value: '30,000', total: '$295,000' },
  { label: 'Kind of bonus', value: 'guaranteed', total: '$265,000' },
  { label: 'Kind of equity', value: 'none', total: '$225,500' },
  { label: 'Value of the grant, in total', value: '300,000', total: '$300,500' },
  { label: 'The value is', value: 'a year', total: '$465,500' },
  { label: 'Units', value: '2,000' },
  { label: 'Shares can be sold today', value: 'no' },
  { label: 'Vesting years', value: '3', total: '$305,500' },
  { label: 'Vested each year, percent', value: '40/30/20/10', shows: /\$96(,000|K)/ },
  { label: 'Cliff', value: '24' },
  { label: 'Sign-on', value: '35,000', shows: /\$35(,000|K)/ },
  { label: 'When it is paid', value: '13' },
  { label: 'Paid back if you leave within', value: '18' },
  { label: 'Value of the grant, in total (2nd grant)', value: '80,000' },
  { label: 'Units (2nd grant)', value: '500' },
  { label: 'Sign-on (2nd payment)', value: '15,000', shows: /\$15(,000|K)/ },
  { label: 'Later grants, value each year', value: '50,000' },
  { label: 'Relocation', value: '12,000', shows: /\$12,000 for relocation/ },
  { label: 'Start date', value: '2031-03-03' },
  { label: 'Reply by', value: '2020-01-15', shows: /The reply-by date has passed/ },
];

/** They change a plan of dates or a question, which this panel does not show yet; only their own value is checked. */
const ALONE = new Set(['Start date', 'Paid back if you leave within']);

test.use({ pages: { '/letter': letter() } });

async function open(browserApp: Parameters<typeof visit>[0], origin: string): Promise<Page> {
  const tab = await visit(browserApp, `${origin}/letter`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await openTab(panel, 'Offer');
  await expect(field(panel, 'Base')).toBeVisible();
  return panel;
}

test('every field of an offer can be corrected, what depends on it follows, and it can be taken back', async ({
  browserApp,
  samples,
}) => {
  test.slow();
  const panel = await open(browserApp, samples.origin);
  const offered = await labels(panel);
  expect(offered.filter((label) => !CORRECTIONS.some((each) => each.label === label))).toEqual([]);
  const before = await dependent(panel);
  for (const { label, value, total, shows } of CORRECTIONS) {
    await test.step(label, async () => {
      expect(offered).toContain(label);
      await correct(panel, label, value);
      await expect(field(panel, label)).toContainText('Yours.');
      const after = await dependent(panel);
      if (!ALONE.has(label)) expect(after === before, `${label} changes nothing`).toBe(false);
      if (total) expect((await see(panel)).total, label).toBe(total);
      if (shows) expect(shows.test(after), `${label} shows ${shows}`).toBe(true);
      await restore(panel, label);
      await expect
        .poll(async () => difference(before, await dependent(panel)), { message: `${label} taken back` })
        .toBe('');
    });
  }
});

test('a correction that makes no sense is refused and says why', async ({ browserApp, samples }) => {
  const panel = await open(browserApp, samples.origin);
  const row = field(panel, 'Base');
  await row.locator('.editable').click();
  await row.locator('[name="value"]').fill('a lot');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('alert')).toContainText('Enter an amount');
  await panel.keyboard.press('Escape');
  expect((await see(panel)).total).toBe('$285,500');
});

test('a walk-away and a competing offer are the person’s own, and move the ask', async ({
  browserApp,
  samples,
}) => {
  const panel = await open(browserApp, samples.origin);
  await openTab(panel, 'Counter');
  await panel.getByRole('button', { name: 'Set yours' }).click();
  await panel.getByRole('textbox', { name: /^The least you would accept/ }).fill('314,000');
  await panel.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect.poll(async () => (await see(panel)).walkAway).toBe('$314,000');
  const before = amount((await see(panel)).ask);
  expect(before).toBeGreaterThanOrEqual(314_000);

  await panel.getByRole('textbox', { name: 'Company' }).fill('Tidepool');
  await panel.getByRole('textbox', { name: /^Yearly total/ }).fill('330,000');
  await panel.getByRole('button', { name: 'Add this offer' }).click();
  await expect.poll(async () => amount((await see(panel)).ask)).toBeGreaterThanOrEqual(330_000);
});

/** `$313,200` as a number. */
const amount = (text: string): number => Number(text.replace(/[^0-9]/g, ''));
