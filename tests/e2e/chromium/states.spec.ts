/** Every designed state of the panel: what it says, no finding of axe, no sideways scrolling, a picture of each. */
import type { Page } from '@playwright/test';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { type LetterParts, letter } from '../harness/letters.ts';
import { look } from '../harness/look.ts';
import { openTab } from '../harness/panel.ts';

interface State {
  name: string;
  parts: LetterParts;
  /** What the panel must say. */
  says: RegExp;
}

const STATES: State[] = [
  {
    name: 'not-covered',
    parts: { company: 'Tidepool Robotics', domain: 'tidepool.example' },
    says: /No guide covers Tidepool Robotics/,
  },
  {
    name: 'no-currency',
    parts: {
      base: 'Your base salary will be 205,000 per year.',
      equity: null,
      signOn: null,
      bonus: null,
    },
    says: /Which currency\?/,
  },
  { name: 'level-unsure', parts: { role: 'Machine Learning Engineer' }, says: /Which level is it\?/ },
  { name: 'no-equity-stated', parts: { equity: null }, says: /No equity is mentioned/ },
  {
    name: 'units-without-price',
    parts: { equity: 'You will receive 1,800 restricted stock units (RSUs), vesting over 4 years.' },
    says: /Units, but no price/,
  },
  {
    name: 'deadline-passed',
    parts: { reply: 'Please reply by March 3, 2025.' },
    says: /The reply-by date has passed/,
  },
  { name: 'place-unsure', parts: { place: 'remote' }, says: /Which place\?/ },
];

/** A posting with a range a zone, open to people anywhere. */
const POSTING = `<!doctype html><html lang="en-US"><head><title>Data Engineer at Tidepool</title></head><body><main>
<h1>Data Engineer</h1><p>Tidepool. Remote.</p>
<h2>What you will do</h2><p>Build pipelines that people trust.</p>
<h2>Requirements</h2><p>Four years of experience with data systems.</p>
<h2>Pay</h2><ul>
<li>For San Francisco hires: the annual base salary range is $170,000 - $210,000.</li>
<li>For Denver hires: the annual base salary range is $150,000 - $185,000.</li>
</ul><p>Apply with your résumé. Tidepool is an equal opportunity employer.</p></main></body></html>`;

const page = (title: string, lines: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</main></body></html>`;

/** Amounts, and nothing that says whose. */
const JOTTINGS = page('Leeds', [
  'Leeds: 65,000 GBP a year, they said. Ask about the garden, and when the trains run.',
  'Last year it was about 61,000 GBP, the year before less.',
]);

/** An offer as a person writes it down, with figures that nobody can place. */
const CALL = page('Call', [
  'Verbal offer, Senior Engineer, London',
  '92,000 GBP a year, and something like £8,000 at the start.',
  'Also £11,500, and then 14% on top. Then £3,200 for the first months, £1,150 for the course and £640 for the rest.',
]);

test.use({
  pages: {
    '/jottings': JOTTINGS,
    '/call': CALL,
    ...Object.fromEntries(STATES.map(({ name, parts }) => [`/${name}`, letter(parts)])),
    '/several-ranges': POSTING,
  },
  launch: { args: ['--window-size=1100,900'] },
});

async function opened(browserApp: Parameters<typeof visit>[0], url: string): Promise<Page> {
  return readByPopup(browserApp, await visit(browserApp, url));
}

for (const { name, says } of STATES) {
  test(`state: ${name}`, async ({ browserApp, samples }) => {
    const panel = await opened(browserApp, `${samples.origin}/${name}`);
    await expect(panel.getByText(says).first()).toBeVisible();
    await look(panel, `panel-${name}`);
  });
}

test('state: a complete offer', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  await openTab(panel, 'Counter');
  await expect(panel.locator('.three')).toBeVisible();
  await look(panel, 'panel-offer');
});

test('state: a posting whose place picks one of its ranges', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-cloudflare-posting-zones`);
  await expect(panel.locator('main')).toContainText('$198K');
  await look(panel, 'panel-posting');
});

test('state: several ranges, and no place that picks one', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/several-ranges`);
  await expect(panel.getByText('There are several ranges here')).toBeVisible();
  await look(panel, 'panel-several-ranges');
});

test('state: nothing here', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-newsletter`);
  await expect(panel.getByText('Nothing to compare on this page')).toBeVisible();
  await look(panel, 'panel-nothing-here');
});

/** The panel as most people have it. */
const PANEL = { width: 360, height: 765 };

test('state: read it anyway, which stays with the document and can be taken back', async ({
  browserApp,
  samples,
}) => {
  const panel = await opened(browserApp, `${samples.origin}/jottings`);
  await panel.setViewportSize(PANEL);
  // Jottings may look a little like a posting too; the person says what they are.
  const anyway = panel.getByRole('button', { name: /^This is an offer/ });
  await expect(anyway).toBeVisible();
  await look(panel, 'panel-read-anyway');
  await anyway.click();
  await expect(panel.locator('.read-as')).toContainText('Read as an offer.');
  await expect(panel.locator('main')).toContainText('£65,000');
  await look(panel, 'panel-read-as');

  const tab = browserApp.context.pages()[0] as Page;
  await tab.evaluate(() =>
    document.querySelector('main')?.append('They would give me a sign-on bonus of 7,000 GBP.'),
  );
  // The new sentence says something else: what is shown stays until it is asked to be read again.
  await panel.getByRole('button', { name: 'Read it again' }).click();
  await expect(panel.locator('main')).toContainText('£7,000');
  await expect(panel.locator('.read-as')).toContainText('Read as an offer.');

  await panel.getByRole('button', { name: 'Not an offer' }).click();
  await expect(panel.getByText('Not read as an offer or a posting')).toBeVisible();
  await expect(anyway).toBeVisible();
});

test('state: not sure what it is', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/call`);
  await panel.setViewportSize(PANEL);
  await expect(panel.locator('.read-as')).toContainText('we are not sure');
  // Which figures are left over moves with what the scorer has learned: `tests/unit/components` holds the list itself.
  await expect(panel.locator('main')).toContainText('92,000');
  await look(panel, 'panel-not-placed');
});

test('state: a pasted note', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-newsletter`);
  await panel.setViewportSize(PANEL);
  await panel.getByLabel('Or paste the text').fill('£65k + 10% bonus, Leeds');
  await panel.getByRole('button', { name: 'Read this text' }).click();
  await expect(panel.locator('.read-as')).toContainText('Read as an offer.');
  await expect(panel.locator('h1').locator('..')).toContainText('Leeds');
  await expect(panel.locator('main')).toContainText('65,000');
  await look(panel, 'panel-note');
});

test('state: no permission for this tab', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-newsletter`);
  const other = await browserApp.context.newPage();
  await other.goto(`${samples.origin}/sample-confluent-london-offer`);
  await expect(panel.getByText('Not reading this page yet')).toBeVisible();
  await look(panel, 'panel-no-permission');
});

test('state: a page of the browser', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-newsletter`);
  const other = await browserApp.context.newPage();
  await other.goto('chrome://version');
  await expect(panel.getByText('This page cannot be read')).toBeVisible();
  await look(panel, 'panel-restricted');
});

test('state: the page changed under the panel', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  await openTab(panel, 'Counter');
  await expect(panel.locator('.three')).toBeVisible();
  const tab = browserApp.context.pages()[0] as Page;
  await tab.evaluate(() => {
    const item = [...document.querySelectorAll('li')].find((each) => each.textContent?.includes('$205,000'));
    if (item) item.textContent = 'Base salary. $215,000 per year.';
  });
  await expect(panel.getByText('The page has changed')).toBeVisible();
  await look(panel, 'panel-changed');
  await panel.getByRole('button', { name: 'Read it again' }).click();
  await expect(panel.locator('.total')).toContainText('$296,500');
});
