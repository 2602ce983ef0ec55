/**
 * Trusted Types: in extension pages the browser refuses a plain text wherever text could become markup or code
 * (`wxt.config.ts`). Markup is never made of text; the one thing that is allowed is a worker that comes with the package.
 * A browser without Trusted Types takes the address itself, which is checked all the same.
 */

interface Rules {
  createScriptURL(url: string): string;
}
type Factory = { createPolicy(name: string, rules: Rules): Rules };

/** The policy's name, the only one that the pages' CSP allows. */
const NAME = 'counterpoint';

const RULES: Rules = {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError('Only packaged code may run');
    return url;
  },
};

let policy: Rules | null = null;

/** A worker of the package, from its address. Throws where that is anywhere else. */
export function packagedWorker(url: string): Worker {
  // Made with the first use, once a page: the CSP allows no second of its name.
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(NAME, RULES) ?? RULES;
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}
