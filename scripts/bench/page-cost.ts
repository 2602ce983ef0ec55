/**
 * What a page pays for being looked at, in a real browser: the gate on pages with nothing to read, and the longest task
 * while a very long page is read.
 */

import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { find } from '../browsers.ts';
import { ROOT } from '../run.ts';
import { ms, type Section, skipped } from './section.ts';

const TITLE = 'What a page pays (real browser)';

/** The gate and the snapshot as one script that a page can run. */
async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'Counterpoint' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the build gave no output');
  return output.output[0].code;
}

/** What people read all day: numbers in it, nothing about work. */
const NEWS = [
  'The river rose by two metres overnight and the old bridge was closed to traffic until Thursday morning.',
  'About 4,300 people came to the market on its first day, which was warmer than anyone had expected.',
  'The museum shows 120 drawings from three centuries, many of them for the first time since 1931.',
  'Trains between the two towns run every 20 minutes again after the repairs were finished early.',
  'In the second half the visitors scored twice within four minutes, and the stadium fell silent.',
  'Gardeners are advised to water in the evening and to leave the grass at five centimetres.',
  'The council will vote on the new school in spring; its roof is to carry 900 square metres of panels.',
  'A bakery in the harbour has made the same rye loaf since 1884, and it sells out before nine.',
];

/** A page of about this many characters of markup: news, or a long posting. */
function page(length: number, kind: 'news' | 'job'): string {
  const line = (i: number): string => `${NEWS[i % NEWS.length]} (${i})`;
  const card = (i: number): string => `<div class="card"><p>${line(i)}</p><a href="#">more</a></div>`;
  const cards = Array.from({ length: Math.ceil(length / card(0).length) }, (_, i) => card(i)).join('');
  const head =
    kind === 'job'
      ? '<h1>About the role</h1><p>Base salary $120,000. Requirements. Responsibilities.</p>'
      : '<h1>Today</h1>';
  return `<!doctype html><html lang="en"><body><main>${head}${cards}</main></body></html>`;
}

export async function pageCost(): Promise<Section> {
  const browser = await find('chromium');
  if (browser.missing !== null) return skipped(TITLE, browser.missing);
  const code = await script();
  const running = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
  const table = [['page', 'markup', 'let through', 'gate, ms', 'reading, ms', 'longest task, ms']];
  try {
    for (const [kind, length] of [
      ['news', 20_000],
      ['news', 1_000_000],
      ['news', 5_000_000],
      ['job', 20_000],
      ['job', 1_000_000],
      ['job', 5_000_000],
    ] as const) {
      const tab = await running.newPage();
      const html = page(length, kind);
      await tab.setContent(html);
      await tab.addScriptTag({ content: code });
      const cost = await tab.evaluate(() =>
        (
          globalThis as unknown as {
            Counterpoint: {
              cost(): Promise<{ open: boolean; gate: number; reading: number; longest: number }>;
            };
          }
        ).Counterpoint.cost(),
      );
      table.push([
        kind === 'news' ? 'nothing to read' : 'posting',
        `${(html.length / 1e6).toFixed(2)} MB`,
        cost.open ? 'yes' : 'no',
        ms(cost.gate),
        ms(cost.reading),
        ms(cost.longest),
      ]);
      await tab.close();
    }
  } finally {
    await running.close();
  }
  return {
    title: TITLE,
    table,
    notes: ['The gate is one task. Reading is done in slices; the longest of them is shown.'],
  };
}
