import { reportOf, see } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { openTab } from '../harness/panel.ts';

test('the San Francisco sample gives the worked example in the real panel', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  expect(await see(panel)).toMatchObject({
    company: expect.stringMatching(/^Cloudflare/),
    role: 'Senior ML/AI Engineer',
    place: 'San Francisco',
    total: '$285,500',
    ask: '$313,200',
    target: '$299,000',
    walkAway: '',
  });
  await expect(panel.locator('.parts')).toContainText('$205,000 base');
  await expect(panel.locator('.parts')).toContainText('$20,500 bonus');
  await expect(panel.locator('.parts')).toContainText('$60,000 stock');
  const split = panel.locator('table.split');
  for (const amount of ['$212,000', '$21,200', '$320,000']) await expect(split).toContainText(amount);
});

test('the guide’s floor is shown as impossible with its sums, and used nowhere', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  const finding = panel.locator('#know .note.impossible');
  await expect(finding.first()).toContainText('$460,000');
  await expect(finding.first()).toContainText('$430,000');
  const elsewhere = await panel.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelector('#know')?.remove();
    return copy.textContent ?? '';
  });
  expect(elsewhere).not.toContain('460,000');
});

test('no script mentions an offer that the person did not enter', async ({ browserApp, samples }) => {
  for (const sample of ['sample-confluent-london-offer', 'sample-cloudflare-sf-offer']) {
    const tab = await visit(browserApp, `${samples.origin}/${sample}`);
    const panel = await readByPopup(browserApp, tab);
    await reportOf(panel);
    await openTab(panel, 'Counter');
    const levers = panel.locator('.levers .lever');
    await expect(levers.first()).toBeVisible();
    await panel.locator('summary', { hasText: /^Beyond money/ }).click();
    for (const box of await panel.locator('.levers input[type="checkbox"]').all()) await box.check();
    for (const script of await panel.locator('.levers blockquote').allInnerTexts()) {
      expect(script).not.toMatch(/databricks|mongodb|competing offer of|another offer (at|of)/i);
    }
    await panel.close();
  }
});

test('a number opens the way it was made, down to the words of the letter', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await openTab(panel, 'Counter');
  await panel.locator('.three .num').first().click();
  const sheet = panel.getByRole('dialog');
  await expect(sheet).toContainText('$313,200');
  for (const details of await sheet.locator('details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
  await expect(sheet).toContainText('$205,000 per year');
  await panel.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('the Confluent sample says that its shares stopped trading and what to ask', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-confluent-london-offer`);
  const panel = await readByPopup(browserApp, tab);
  const event = panel.locator('#know .event');
  await expect(event).toContainText(/IBM/);
  await expect(event).toContainText(/whose|which/i);
  expect((await see(panel)).total).toBe('£139,760');
});
