/**
 * Trusted Types: in extension pages the browser refuses a plain text wherever text could become markup or code
 * (`wxt.config.ts`). This one policy makes what two places need: HTML for a parser that runs nothing, and the address
 * of a worker that comes with the package. A browser without Trusted Types takes the texts themselves.
 */

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
type Factory = { createPolicy(name: string, rules: Policy): Policy };

/** The policy's name, the only one that the pages' CSP allows. */
const NAME = 'counterpoint';

const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError('Only packaged code may run');
    return url;
  },
};

let policy: Policy | null = null;

/** Made with the first use, once a page: the CSP allows no second of its name. */
function rules(): Policy {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(NAME, RULES) ?? RULES;
  return policy;
}

/** HTML for `DOMParser`, which builds a document that is never shown and runs nothing. */
export const forParser = (html: string): string => rules().createHTML(html);

/** The address of a worker in the package. Throws where it is anywhere else. */
export const forWorker = (url: string): string => rules().createScriptURL(url);
