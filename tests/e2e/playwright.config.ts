import { defineConfig } from '@playwright/test';
import { ANSWER, E2E_TEST } from '../../scripts/patience.ts';

/** Real browsers are slow to start and quick once they run; two at a time suit two cores. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.artifacts/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: E2E_TEST,
  // A key that a busy machine lost must not fail everything; a second try that was needed is reported.
  retries: 1,
  // Where this many fail, something is broken for all, and waiting for the rest says nothing new.
  maxFailures: 10,
  expect: { timeout: ANSWER },
  reporter: 'list',
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox' },
  ],
});
