/**
 * A mail site's page as its file in `lib/sites` describes it. Of a conversation the newest message that is open is read,
 * by the same rule for every site: the last body in the page. Facts about the sender are looked for in the message
 * around it alone.
 */
import type { MailPage, Site } from '../sites/site.ts';
import { type Adapter, hintRows, isPageOf, textOf, textUpTo } from './adapter.ts';
import { said } from './place.ts';

const ADDRESS = /[^\s<>"'()@]{1,100}@[^\s<>"'()@]{1,200}/;

/** Body of a frame's document; null where it is another origin's, or has not loaded. */
function inside(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Bodies of open messages, oldest first. */
function bodies(doc: Document, { bodies: selectors, framed }: MailPage): Element[] {
  const selector = selectors.find((each) => doc.querySelector(each) !== null);
  const found = selector ? [...doc.querySelectorAll(selector)] : [];
  if (!framed) return found;
  return found.flatMap((body) => {
    const frames = [...body.querySelectorAll('iframe')];
    return frames.length === 0 ? [body] : frames.flatMap((frame) => inside(frame) ?? []);
  });
}

/** The first address that stands in the text or the attributes of these elements. */
function addressIn(message: ParentNode, { selector, attributes }: MailPage['address']): string {
  for (const element of [...message.querySelectorAll(selector)].slice(0, 20)) {
    const texts = [...attributes.map((name) => element.getAttribute(name) ?? ''), textUpTo(element, 500)];
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
    bodies(doc, page).findLast((body) => body.firstChild) ?? null;
  return {
    id: site.id,
    rank: 100,
    matches: (doc, address) => isPageOf(site, page.mark, doc, address),
    hints(doc) {
      const body = newest(doc);
      // A body in a frame of its own has its message around the frame.
      const inPage = body?.ownerDocument === doc ? body : body?.ownerDocument.defaultView?.frameElement;
      const message = inPage?.closest(page.message) ?? doc;
      const shown = message.querySelector(page.date);
      const date = shown?.querySelector('[datetime]') ?? shown;
      return hintRows([
        ['subject', textOf(doc, page.subject), 'subject'],
        ['sender', senderOf(message, page), 'sender'],
        [
          'date',
          date?.getAttribute('datetime') ?? date?.getAttribute('title') ?? (date && textUpTo(date, 200)),
          'date',
        ],
      ]);
    },
    root: newest,
  };
}
