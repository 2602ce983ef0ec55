/**
 * What a page pays for being looked at, in a real browser: the gate on pages with nothing to read, and how long tasks
 * get while very long pages are read.
 */

import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { find } from '../browsers.ts';
import { ROOT } from '../run.ts';
import type { PageCost } from './in-page.ts';
import { PAGES } from './page-kinds.ts';
import { median, ms, type Section, skipped } from './section.ts';

const TITLE = 'What a page pays (real browser)';
const ROUNDS = 5;

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

type Measured = typeof globalThis & { Counterpoint: { cost(): Promise<PageCost> } };

export async function pageCost(): Promise<Section> {
  const browser = await find('chromium');
  if (browser.missing !== null) return skipped(TITLE, browser.missing);
  const code = await script();
  const running = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
  const table = [
    ['page', 'markup', 'let through', 'gate, ms', 'reading, ms', 'longest wait, ms', 'tasks over 50 ms'],
  ];
  try {
    for (const { name, html } of PAGES) {
      const markup = html();
      const rounds: PageCost[] = [];
      for (let i = 0; i < ROUNDS; i++) {
        // A page of its own every time: the first look is the one that counts, and nothing is warm then.
        const tab = await running.newPage();
        await tab.setContent(markup);
        await tab.addScriptTag({ content: code });
        rounds.push(await tab.evaluate(() => (globalThis as Measured).Counterpoint.cost()));
        await tab.close();
      }
      const of = (pick: (cost: PageCost) => number): number => median(rounds.map(pick));
      table.push([
        name,
        `${(markup.length / 1e6).toFixed(2)} MB`,
        rounds[0]?.open ? 'yes' : 'no',
        ms(of((cost) => cost.gate)),
        ms(of((cost) => cost.reading)),
        ms(of((cost) => cost.longest)),
        String(of((cost) => cost.longTasks)),
      ]);
    }
  } finally {
    await running.close();
  }
  return {
    title: TITLE,
    table,
    notes: [
      `Medians of ${ROUNDS} fresh pages, code cold. A page that the gate keeps out pays the gate and nothing else; the`,
      'reading of such a page is measured all the same. Long tasks are those that the browser reports (longtask).',
    ],
  };
}
