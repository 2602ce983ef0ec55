/** The panel's evidence in the real browser: each kind of employer, from the shards in the extension's own package. */
import { reportOf } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { type LetterParts, letter } from '../harness/letters.ts';
import { look } from '../harness/look.ts';
import { openTab } from '../harness/panel.ts';

const HARVEY = { company: 'Harvey', domain: 'harvey.ai', role: 'Senior Software Engineer' };
const GOLDMAN = { company: 'Goldman Sachs', domain: 'gs.com', role: 'Software Engineer', place: 'New York' };
const TIDEPOOL = { company: 'Tidepool Robotics', domain: 'tidepool.example', role: 'Software Engineer' };
const BENGALURU = {
  company: 'Goldman Sachs',
  domain: 'gs.com',
  role: 'Software Engineer',
  place: 'Bengaluru',
  base: 'Your base salary will be ₹52,00,000 per annum.',
  signOn: null,
  equity: null,
};

interface Case {
  name: string;
  parts: LetterParts;
  /** What the evidence section, the band and the counter must say. */
  says: RegExp[];
  neverSays: RegExp[];
}

const CASES: Case[] = [
  {
    name: 'every-tier',
    parts: { role: 'Senior Software Engineer' },
    says: [
      /Of 7 distinct postings that Cloudflare.{0,8} published itself, the middle one starts at \$185,000/,
      /ends at \$254,000/,
      /7 of 7 name no city: the place is not stated/,
      /half of all software developers in San Francisco-Oakland-Fremont, CA/,
    ],
    // The union of the seven is nobody's range.
    neverSays: [/\$168K–\$266K/],
  },
  {
    name: 'posted-only',
    parts: HARVEY,
    says: [
      /with what the employer itself posts/,
      /distinct postings that Harvey published/,
      /Your counter/,
      /base of \$214,000/,
    ],
    neverSays: [/wage filings? of Harvey: half/],
  },
  {
    name: 'filed-only',
    parts: { ...GOLDMAN, base: 'Your base salary will be $98,000 per year.' },
    says: [
      // Filings of all levels together are shown and judge no offer.
      /with what the market pays whoever the employer/,
      /We have no posting by Goldman Sachs/,
      /369 filings, 2025/,
    ],
    neverSays: [/No filings are known/],
  },
  {
    name: 'market-only',
    parts: { ...TIDEPOOL, base: 'Your base salary will be $165,000 per year.' },
    says: [
      /what the market pays whoever the employer/,
      /half of all software developers in San Francisco-Oakland-Fremont, CA/,
    ],
    neverSays: [/postings that Tidepool/],
  },
  {
    name: 'rupees',
    parts: BENGALURU,
    says: [/₹52 lakh/, /Wage filings are for work in the United States/, /no official pay figures for India/],
    neverSays: [/half of all software developers/],
  },
];

test.use({
  pages: Object.fromEntries(CASES.map(({ name, parts }) => [`/${name}`, letter(parts)])),
  launch: { args: ['--window-size=1100,900'] },
});

for (const { name, says, neverSays, parts } of CASES) {
  test(`${name}: ${parts.company}`, async ({ browserApp, samples }) => {
    const tab = await visit(browserApp, `${samples.origin}/${name}`);
    const panel = await readByPopup(browserApp, tab);
    await reportOf(panel);
    const main = panel.locator('main');
    for (const words of says) await expect(main).toContainText(words);
    for (const words of neverSays) await expect(main).not.toContainText(words);
    await expect(main).not.toContainText('looked up…');
    await panel.setViewportSize({ width: 360, height: 900 });
    await look(panel, `evidence-${name}`);
  });
}

test('beside the guide’s totals stand filings and the market on base, and the rows behind them', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await openTab(panel, 'Why');
  const facts = panel.getByRole('region', { name: 'Base, source by source' });
  for (const tier of ['filed', 'market']) {
    await expect(facts.getByRole('rowheader', { name: new RegExp(`^${tier}`) })).toBeVisible();
  }
  // The counter on totals is the guide's: facts about base do not change it.
  await expect(panel.locator('.three .num').first()).toHaveText('$313,200');
  // What is behind a tier opens with a press.
  const filed = panel.locator('.tier details').filter({ hasText: 'Software Developers' });
  await filed.locator('summary').click();
  await expect(filed.locator('.tier-row').first()).toBeVisible();
  await panel.setViewportSize({ width: 360, height: 900 });
  await look(panel, 'evidence-cloudflare');
});
