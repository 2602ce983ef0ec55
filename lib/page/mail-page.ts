/**
 * A mail site's page as its file in `lib/sites` describes it. Of a conversation the newest message that is open is read,
 * by the same rule for every site: the last body in the page. Facts about the sender are looked for in the message
 * around it alone.
 */
import type { MailPage, Site } from '../sites/site.ts';
import { type Adapter, hintRows, isPageOf, textOf, textUpTo } from './adapter.ts';
import { all, attr, call, docOf, get, one } from './dom.ts';
import { said } from './place.ts';

const ADDRESS = /[^\s<>"'()@]{1,100}@[^\s<>"'()@]{1,200}/;

/** Body of a frame's document; null where it is another origin's, or has not loaded. */
function inside(frame: Element): Element | null {
  try {
    const doc = get(frame as HTMLIFrameElement, 'contentDocument');
    return doc && get(doc, 'body');
  } catch {
    return null;
  }
}

/** Bodies of open messages, oldest first. */
function bodies(doc: Document, { bodies: selectors, framed }: MailPage): Element[] {
  const selector = selectors.find((each) => one(doc, each) !== null);
  const found = selector ? all(doc, selector) : [];
  if (!framed) return found;
  return found.flatMap((body) => {
    const frames = all(body, 'iframe', 20);
    return frames.length === 0 ? [body] : frames.flatMap((frame) => inside(frame) ?? []);
  });
}

/** The first address that stands in the text or the attributes of these elements. */
function addressIn(message: ParentNode, { selector, attributes }: MailPage['address']): string {
  for (const element of all(message, selector, 20)) {
    const texts = [...attributes.map((name) => attr(element, name) ?? ''), textUpTo(element, 500)];
    for (const text of texts) {
      const found = ADDRESS.exec(text.slice(0, 500))?.[0];
      if (found) return found;
    }
  }
  return '';
}

/** "Dana Reyes <dana@example.com>", as a mail header writes it. */
function senderOf(message: ParentNode, page: MailPage): string {
  const name = said(message, page.sender);
  const address = addressIn(message, page.address);
  if (address === '') return name;
  return `${name
    .replace(address, '')
    .replace(/[<>()]/g, '')
    .trim()} <${address}>`.trim();
}

/** The adapter of a mail site. */
export function mailPage(site: Site & { mail: MailPage }): Adapter {
  const page = site.mail;
  const newest = (doc: Document): Element | null =>
    bodies(doc, page).findLast((body) => get(body, 'firstChild')) ?? null;
  return {
    id: site.id,
    rank: 100,
    matches: (doc, address) => isPageOf(site, page.mark, doc, address),
    hints(doc) {
      const body = newest(doc);
      // A body in a frame of its own has its message around the frame.
      const home = body && docOf(body);
      const inPage = home === doc ? body : home && get(home, 'defaultView')?.frameElement;
      const message = (inPage && call(inPage, 'closest', page.message)) ?? doc;
      const shown = one(message, page.date);
      const date = (shown && one(shown, '[datetime]')) ?? shown;
      return hintRows([
        ['subject', textOf(doc, page.subject), 'subject'],
        ['sender', senderOf(message, page), 'sender'],
        ['date', date && (attr(date, 'datetime') ?? attr(date, 'title') ?? textUpTo(date, 200)), 'date'],
      ]);
    },
    root: newest,
  };
}
