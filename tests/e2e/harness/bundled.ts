/** `in-page.ts` as one script, for pages in which it is called by hand, and a browser for such pages. */
import { join } from 'node:path';
import { type Browser, chromium, test } from '@playwright/test';
import { build } from 'vite';
import { program } from './programs.ts';

/** The script's code: it leaves `Counterpoint.takeSnapshotSliced` and the others of `in-page.ts` in the page. */
export async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'Counterpoint' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the build gave no output');
  return output.output[0].code;
}

/** A browser without the extension; the test is skipped where there is none. */
export async function plainBrowser(): Promise<Browser> {
  const found = await program('chromium');
  test.skip('missing' in found, 'missing' in found ? found.missing : '');
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
