// @vitest-environment jsdom
/** What a page can see of a mark does not say who made it. */
import { afterEach, expect, test, vi } from 'vitest';
import { clearHighlight, highlight } from '../../../lib/page/highlight.ts';
import { takeSnapshot } from '../../../lib/page/snapshot.ts';

const registry = new Map<string, unknown>();
vi.stubGlobal('CSS', { highlights: registry });
vi.stubGlobal('Highlight', class {});
afterEach(() => {
  registry.clear();
});

test('its name and sheet are another every time, and hold no name of ours; the page is as it was', async () => {
  document.body.innerHTML = '<p>Your base salary is $182,000.</p>';
  const sheets: string[] = [];
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation((text) => void sheets.push(text));
  Element.prototype.scrollIntoView = () => undefined;
  const { text } = takeSnapshot(document, 'https://mail.example/');
  const before = document.documentElement.outerHTML;
  const names: string[] = [];
  for (let n = 0; n < 5; n++) {
    expect(await highlight(document, { start: text.indexOf('$'), end: text.indexOf('$') + 8 })).toBe(true);
    names.push(...registry.keys());
    expect(document.documentElement.outerHTML).toBe(before);
    clearHighlight(document);
    expect(registry.size + document.adoptedStyleSheets.length).toBe(0);
  }
  expect(new Set(names).size).toBe(5);
  for (const seen of [...names, ...sheets]) expect(seen).not.toMatch(/counterpoint|offer|salary/i);
});
