/** The rooms of the house and which of them may know which: the README's picture, as data for the tests. */

/** Pure rooms in the order in which a page becomes advice; each may import those before it. */
const CHAIN = [
  'lib/money',
  'lib/text',
  'lib/lexicon',
  'lib/marks',
  'lib/figures',
  'lib/sites',
  'lib/geo',
  'lib/reading',
  'lib/guides',
  'lib/evidence',
  'lib/worth',
  'lib/counter',
  'lib/ledger',
  'lib/playbook',
  'lib/report',
];

/** They run in Node as in a browser, and give the same on every day. */
export const PURE = [...CHAIN, 'lib/words'];

const before = (room: string): string[] => CHAIN.slice(0, CHAIN.indexOf(room));

/** What each room may import, besides itself. */
export const MAY_IMPORT: Record<string, string[]> = {
  ...Object.fromEntries(CHAIN.map((room) => [room, before(room)])),
  'lib/geo': [...before('lib/geo'), 'data'],
  'lib/reading': [...before('lib/reading'), 'data'],
  'lib/guides': [...before('lib/guides'), 'data'],
  'lib/evidence': [...before('lib/evidence'), 'data'],
  'lib/ledger': [...before('lib/ledger'), 'lib/words'],
  'lib/playbook': [...before('lib/playbook'), 'lib/words'],
  'lib/report': [...before('lib/report'), 'lib/words'],
  'lib/words': ['lib/money', 'lib/figures', 'locales'],
  'lib/page': ['lib/money', 'lib/sites', 'lib/reading'],
  'lib/documents': ['lib/money', 'lib/sites', 'lib/reading', 'lib/page'],
  'lib/workers': ['lib/money', 'lib/reading', 'lib/documents'],
  'lib/browser': [...CHAIN, 'lib/words', 'lib/page', 'lib/documents'],
  components: [...CHAIN, 'lib/words'],
  entrypoints: [
    ...CHAIN,
    'lib/words',
    'lib/page',
    'lib/documents',
    'lib/workers',
    'lib/browser',
    'components',
    'data',
  ],
  cli: [...CHAIN, 'lib/words', 'lib/page', 'lib/documents', 'data'],
  data: ['data'],
  // The pipeline that writes the data runs in Node and uses the same rules for names and titles as the product.
  'data/build': [...CHAIN, 'data'],
  // What learns the weights runs in Node too, on the product's own marks and features; the product never asks it.
  training: [...CHAIN, 'data'],
  locales: [],
};

/** The room of a path: the first two folders inside `lib`, the first elsewhere; the pipeline is a room of its own. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  const nested = parts[0] === 'lib' || path.startsWith('data/build/');
  return nested ? `${parts[0]}/${parts[1]}` : (parts[0] as string);
}

/** A browser's globals, and its types: nothing pure may name them. */
export const BROWSER_NAMES = new Set([
  'browser',
  'chrome',
  'window',
  'document',
  'self',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'DOMParser',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setTimeout',
  'setInterval',
  'alert',
  'Document',
  'DocumentFragment',
  'Element',
  'HTMLElement',
  'Node',
  'NodeFilter',
  'Range',
  'Selection',
  'Event',
]);

/** Node's globals: a pure room does not know that it runs there. */
export const NODE_NAMES = new Set(['process', 'Buffer', 'require', '__dirname', 'global', 'NodeJS']);

/** Packages that bring a browser, a DOM or a framework along. */
export const BROWSER_PACKAGES = new Set([
  'react',
  'react-dom',
  'wxt',
  '@wxt-dev/webextension-polyfill',
  'webextension-polyfill',
  '@webext-core/messaging',
  'jsdom',
  'vite',
]);
