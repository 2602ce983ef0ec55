/**
 * Draws `public/icon/<size>.png` from the master `public/icon/icon.svg` with the browser that the tests use. The PNGs
 * are committed: run this after changing the master (`node scripts/icons.ts`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensure } from './browsers.ts';

/** Sizes that the browsers ask for: toolbar (16, 32), extension list (48), zoomed toolbar (96), store (128). */
export const SIZES = [16, 32, 48, 96, 128] as const;

const folder = join(import.meta.dirname, '../public/icon');

async function draw(): Promise<void> {
  const { chromium: found } = await ensure(['chromium'], console.log);
  if (found.path === null) throw new Error(found.missing);
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

if (import.meta.main) await draw();
