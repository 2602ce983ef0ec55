/**
 * A mail site as data. Of a conversation the newest message that is open is read, by the same rule for every site: the
 * last body in the page. Facts about the sender are looked for in the message around it alone.
 */
import { type Adapter, hintRows, hostOf, textOf, textUpTo } from './adapter.ts';

export interface MailSite {
  id: string;
  hosts: RegExp;
  /** What only this site's pages have. */
  mark: string;
  /** Bodies of open messages, oldest first. */
  bodies: (doc: Document) => Element[];
  /** The message around a body. */
  message: string;
  /** Subject of the conversation. */
  subject: string;
  /** Inside a message. */
  sender: string;
  /** Elements that hold the sender's address in their text or in one of these attributes. */
  address: { selector: string; attributes: string[] };
  date: string;
}

const ADDRESS = /[^\s<>"'()@]{1,100}@[^\s<>"'()@]{1,200}/;

/** The first address that stands in the text or the attributes of these elements. */
function addressIn(message: ParentNode, { selector, attributes }: MailSite['address']): string {
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
function senderOf(message: ParentNode, site: MailSite): string {
  const name = textOf(message, site.sender);
  const address = addressIn(message, site.address);
  if (address === '') return name;
  return `${name
    .replace(address, '')
    .replace(/[<>()]/g, '')
    .trim()} <${address}>`.trim();
}

/** The adapter of a mail site. */
export function mailSite(site: MailSite): Adapter {
  const newest = (doc: Document): Element | null =>
    site.bodies(doc).findLast((body) => body.firstChild) ?? null;
  return {
    id: site.id,
    rank: 100,
    matches: (doc, url) => site.hosts.test(hostOf(url)) || doc.querySelector(site.mark) !== null,
    hints(doc) {
      const body = newest(doc);
      // A body in a frame of its own has its message around the frame.
      const inPage = body?.ownerDocument === doc ? body : body?.ownerDocument.defaultView?.frameElement;
      const message = inPage?.closest(site.message) ?? doc;
      const shown = message.querySelector(site.date);
      const date = shown?.querySelector('[datetime]') ?? shown;
      return hintRows([
        ['subject', textOf(doc, site.subject), 'subject'],
        ['sender', senderOf(message, site), 'sender'],
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
