/** The command line's DOM: jsdom, loaded only when HTML arrives. No scripts run, nothing is fetched. */
import type { ParseHtml } from '../lib/documents/html.ts';

let parser: ParseHtml | null = null;

/** Loads jsdom on first use; later calls are free. */
export async function loadDom(): Promise<ParseHtml> {
  if (!parser) {
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM('');
    const dom = new window.DOMParser();
    parser = (html) => dom.parseFromString(html, 'text/html');
  }
  return parser;
}
