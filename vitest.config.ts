import { defineConfig } from 'vitest/config';
import { ANSWER, UNIT_TEST } from './scripts/patience.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'lib/**/*.test.ts', 'data/**/*.test.ts', 'components/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
    environment: 'node',
    testTimeout: UNIT_TEST,
    hookTimeout: UNIT_TEST,
    teardownTimeout: ANSWER,
    // The same runner, which also writes down what begins and ends when `npm test` asks for it.
    runner: './scripts/reporters/vitest-runner.ts',
  },
});
