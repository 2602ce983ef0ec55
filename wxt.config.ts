/** Build and manifest. Permissions are explained one by one in PRIVACY.md; `tests/manifest.test.ts` pins the result. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { NOTICES, notices } from './scripts/notices.ts';

/** Extension pages may load packaged files and nothing else (product: nothing leaves the browser). */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup or code but by the one policy of `lib/documents/trusted.ts`.
  "require-trusted-types-for 'script'",
  'trusted-types counterpoint',
].join('; ');

/** Rows that the pages load by employer, as `npm run data` wrote them; everything else of `data` is bundled. */
const DATA = ['posted', 'filed', 'fiscal', 'market', 'world', 'facts', 'employers'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, 'data', folder))
    .filter((file) => /^(?:[0-9a-f]{2,3}|oews|pay|jobs|manifest|index)\.json$/.test(file))
    .map((file) => `data/${folder}/${file}`),
);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // The reader of files loads the readers of single formats when it needs them.
    worker: { format: 'es' },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(import.meta.dirname, 'lib/browser/scan/context.ts'),
      },
    },
  }),
  zip: {
    name: 'counterpoint',
    excludeSources: ['.artifacts/**', '.output/**', '.ci/**'],
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const path of DATA)
        files.push({ absoluteSrc: join(import.meta.dirname, path), relativeDest: path });
      files.push({ contents: notices(import.meta.dirname), relativeDest: NOTICES });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Firefox would open the sidebar by itself on installation; nothing of ours opens unasked.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extension_name__',
      description: '__MSG_extension_description__',
      default_locale: 'en',
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        // The library of guides: thousands of files, which the browser must not drop when a disk is nearly full.
        'unlimitedStorage',
        'contextMenus',
        ...(firefox ? [] : ['sidePanel']),
      ],
      optional_host_permissions: ['https://*/*'],
      content_security_policy: { extension_pages: CSP },
      // Found free in Chromium and Firefox; Chromium keeps Alt+Shift+C and Firefox Ctrl+Shift+Y for itself.
      commands: {
        _execute_action: {
          suggested_key: { default: 'Alt+Shift+L' },
          description: '__MSG_command_look_up__',
        },
        'read-page': {
          suggested_key: { default: 'Alt+Shift+K' },
          description: '__MSG_command_read_page__',
        },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'counterpoint@counterpoint.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '148' }),
    };
  },
});
