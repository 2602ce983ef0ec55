/**
 * What is shipped: every target is built as for release, and its manifest is compared with a reviewed copy. A change in
 * what the extension may do shows up here before it shows up on a person's computer.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { NOTICES, shipped } from '../scripts/notices.ts';

const TARGETS = ['chrome', 'edge', 'firefox'] as const;
const ROOT = join(import.meta.dirname, '..');
/** Largest content script, gzipped, in bytes. */
const MAX_SCAN = 15 * 1024;

let out = '';
/** Every module that is in a bundle of a target. */
const modules = new Map<string, string[]>();
const path = (target: string, file: string): string => join(out, `${target}-mv3`, file);
const manifestOf = (target: string) => JSON.parse(readFileSync(path(target, 'manifest.json'), 'utf8'));
const scanOf = (target: string): string => readFileSync(path(target, 'content-scripts/scan.js'), 'utf8');

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'counterpoint-build-'));
  for (const browser of TARGETS) {
    const built = await build({ root: ROOT, browser, manifestVersion: 3, outDir: out, logger: QUIET });
    const chunks = built.steps.flatMap((step) => step.chunks);
    modules.set(
      browser,
      chunks.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])),
    );
  }
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

const silent = (): void => {};
const QUIET = {
  debug: silent,
  log: silent,
  info: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 0,
};

describe.each(TARGETS)('%s', (target) => {
  test('the manifest is the reviewed one', () => {
    const { version, ...manifest } = manifestOf(target);
    expect(version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
    expect(manifest).toMatchSnapshot();
  });

  test('it asks for no site at installation, and for no site by itself', () => {
    const manifest = manifestOf(target);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('every permission has its sentence in PRIVACY.md', () => {
    const privacy = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
    for (const permission of manifestOf(target).permissions) expect(privacy).toContain(`| \`${permission}\``);
  });

  test('every file that the manifest names is there', () => {
    const manifest = manifestOf(target);
    const files = [
      ...Object.values(manifest.icons as Record<string, string>),
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
      manifest.background.service_worker ?? manifest.background.scripts[0],
    ];
    expect(files.filter((file) => !existsSync(path(target, file)))).toEqual([]);
    for (const [size, file] of Object.entries(manifest.icons as Record<string, string>)) {
      // A PNG tells its width and height at bytes 16 and 20.
      const png = readFileSync(path(target, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('every library in a bundle has its notice in the package', () => {
    const text = readFileSync(path(target, NOTICES), 'utf8');
    const inBundles = (modules.get(target) ?? []).flatMap(
      (id) => /^.*node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? [],
    );
    const names = [...new Set(inBundles)];
    expect(names).toContain('react-dom');
    const noticed = new Set(shipped(ROOT).map((at) => at.replace(/^.*node_modules\//, '')));
    expect(names.filter((name) => !noticed.has(name))).toEqual([]);
    for (const name of noticed) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test('every word that the manifest takes from the catalogue is in it', () => {
    const words = JSON.parse(readFileSync(path(target, '_locales/en/messages.json'), 'utf8'));
    const used = [...JSON.stringify(manifestOf(target)).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !words[key as string])).toEqual([]);
  });

  test('the content script is small and brings no library along', () => {
    const scan = scanOf(target);
    expect(gzipSync(scan, { level: 9 }).length).toBeLessThanOrEqual(MAX_SCAN);
    expect(scan).not.toMatch(/react|zod|_zod|polyfill|intl-messageformat/i);
  });

  test('the content script does not speak to the page, and not to the network', () => {
    expect(scanOf(target)).not.toMatch(
      /postMessage|CustomEvent|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|innerHTML|\beval\(|new Function/,
    );
  });
});
