/**
 * The extension's own pages in Firefox (sidebar, popup). They live in the extension's process, which BiDi does not
 * list; a frame script runs there, beside the page and not in it, so the page's security policy stays as it is.
 */
import { until } from '../../../scripts/chromium.ts';
import { ANSWER } from '../../../scripts/patience.ts';

export interface ExtensionPage {
  /** Evaluates an expression in the page's document (`document` and `window` are the page's). */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the page's visible text matches, and returns it. */
  shows(pattern: RegExp): Promise<string>;
  /** Presses keys together as a keyboard does: `Enter`, `Tab`, `a`. */
  press(...keys: string[]): Promise<void>;
}

/** Evaluates in the browser's own window. */
export type Evaluate = <T>(expression: string) => Promise<T>;

const CODES: Record<string, number> = {
  Alt: 18,
  ArrowDown: 40,
  ArrowUp: 38,
  Control: 17,
  Enter: 13,
  Escape: 27,
  Shift: 16,
  Tab: 9,
};
const MODIFIERS = ['Alt', 'Control', 'Shift'];

/**
 * Script that feeds keys to the platform's input processor, which is where a keyboard's keys arrive too: BiDi's own
 * actions stop at the web page and reach neither shortcuts nor extension pages.
 */
export function keyScript(keys: string[]): string {
  const codeOf = (key: string): string => {
    if (/^\d$/.test(key)) return `Digit${key}`;
    if (key.length === 1) return `Key${key.toUpperCase()}`;
    return MODIFIERS.includes(key) ? `${key}Left` : key;
  };
  const events = keys.map((key) => ({
    key,
    code: codeOf(key),
    keyCode: CODES[key] ?? key.toUpperCase().charCodeAt(0),
  }));
  return `(() => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
    const events = ${JSON.stringify(events)}.map((init) => new window.KeyboardEvent('', init));
    for (const event of events) processor.keydown(event);
    for (const event of events.reverse()) processor.keyup(event);
  })()`;
}

/**
 * Script that puts files into a file field, as choosing them does; to be evaluated in a page. Everything is the page's
 * own, not the script's.
 */
export const givenFiles = (field: string, files: Record<string, Uint8Array>): string => `(() => {
  const chosen = new window.DataTransfer();
  const files = ${JSON.stringify(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]))};
  for (const [name, text] of files) {
    const letters = window.atob(text);
    const bytes = Components.utils.cloneInto(Uint8Array.from(letters, (char) => char.charCodeAt(0)), window);
    chosen.items.add(new window.File([bytes], name));
  }
  const field = document.querySelector(${JSON.stringify(field)});
  field.files = chosen.files;
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
})()`;

let calls = 0;

/** Address of a frame script in which `window` and `document` are the page's. */
const inPage = (script: string): string =>
  `data:text/javascript;charset=utf-8,${encodeURIComponent(`{ const window = content, document = content.document; ${script} }`)}`;

/** A page of the extension; `browser` is an expression for its \`<browser>\` element in the browser's own window. */
export function extensionPage(chrome: Evaluate, browser: string): ExtensionPage {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const name = JSON.stringify(`counterpoint-e2e-${++calls}`);
    const script = `(async () => {
      try { sendAsyncMessage(${name}, { value: await (${expression}) }); }
      catch (error) { sendAsyncMessage(${name}, { error: String(error) }); }
    })()`;
    const answer = await chrome<string>(`new Promise((resolve, reject) => {
      const manager = (${browser})?.messageManager;
      if (!manager) return reject(new Error('this page of the extension is not open'));
      // A page that is replaced meanwhile never answers; the caller asks again.
      setTimeout(() => reject(new Error('this page of the extension did not answer')), ${ANSWER / 6});
      manager.addMessageListener(${name}, function once({ data }) {
        manager.removeMessageListener(${name}, once);
        resolve(JSON.stringify(data));
      });
      manager.loadFrameScript(${JSON.stringify(inPage(script))}, false);
    })`);
    const { value, error } = JSON.parse(answer) as { value: T; error?: string };
    if (error) throw new Error(error);
    return value;
  };
  return {
    evaluate,
    async press(...keys) {
      await until('the page to have the focus', async () => {
        await chrome(`void (${browser}).focus()`);
        return evaluate<boolean>('document.hasFocus()').catch(() => false);
      });
      // No answer is awaited: a key may close the very page that would send it.
      const script = JSON.stringify(inPage(keyScript(keys)));
      await chrome(`void (${browser}).messageManager.loadFrameScript(${script}, false)`);
    },
    async shows(pattern) {
      let last = '';
      try {
        return await until(`the page to show ${pattern}`, async () => {
          last = await evaluate<string>('document.body.innerText').catch((error: Error) => error.message);
          return pattern.test(last) ? last : null;
        });
      } catch (error) {
        throw new Error(`${(error as Error).message}; it shows: ${last.slice(0, 600)}`);
      }
    },
  };
}
