import { defineConfig } from 'vitest/config';
import { ANSWER, UNIT_TEST } from './scripts/patience.ts';
import { aloneOf } from './scripts/shared-tests.ts';

const include = ['tests/**/*.test.ts', 'lib/**/*.test.ts', 'data/**/*.test.ts', 'components/**/*.test.tsx'];
const exclude = ['tests/e2e/**', 'node_modules/**', '.output/**'];
const components = 'tests/unit/components/**/*.test.ts';
const alone = aloneOf(import.meta.dirname, include).filter((path) => !path.startsWith('tests/e2e/'));

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: UNIT_TEST,
    hookTimeout: UNIT_TEST,
    teardownTimeout: ANSWER,
    // The same runner, which also writes down what begins and ends when `npm test` asks for it.
    runner: './scripts/reporters/vitest-runner.ts',
    projects: [
      {
        extends: true,
        test: { name: 'shared', include, exclude: [...exclude, components, ...alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: [...exclude, components] } },
      {
        extends: true,
        test: {
          name: 'components',
          include: [components],
          environment: './tests/unit/components/document-to-the-end.ts',
        },
      },
    ],
  },
});
