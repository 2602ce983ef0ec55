/**
 * jsdom for tests of components. A lazy part of the panel may arrive after the last test of a slow run has ended: React
 * then still looks for its window. So the window stays until the worker, which every such file has for itself, is gone.
 */
import { builtinEnvironments, type Environment } from 'vitest/runtime';

const { jsdom } = builtinEnvironments;

export default {
  ...jsdom,
  name: 'document-to-the-end',
  async setup(global, options) {
    await jsdom.setup(global, options);
    return { teardown: () => undefined };
  },
} satisfies Environment;
