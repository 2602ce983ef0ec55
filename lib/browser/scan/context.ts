/**
 * Stands in for WXT's content-script context (alias in `wxt.config.ts`). WXT's own one posts a message with the
 * extension's name into every page it enters, which would tell the page that its reader uses Counterpoint, and brings
 * the polyfill along. What it does for updates, `scan.ts` does without a word to the page.
 */
export class ContentScriptContext {}
