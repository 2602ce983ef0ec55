/**
 * Gmail's open conversation: the subject heading, and of the messages on screen the newest one that is expanded.
 * Class names `hP` (subject), `gD` (sender), `g3` (date) and `a3s` (body) have been stable for years; the attributes
 * beside them (`email`, `data-legacy-thread-id`) are tried as well.
 */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

/** Bodies of expanded messages, oldest first. Collapsed ones have no body in the page. */
const bodies = (doc: Document): Element[] =>
  [...doc.querySelectorAll('.a3s')].filter((body) => body.firstChild);

/** The message around a body: header and text together. */
const messageOf = (body: Element | undefined): Element | null =>
  body?.closest('[data-message-id], .adn, .gs') ?? null;

export default {
  id: 'gmail',
  rank: 100,
  matches: (doc, url) => hostOf(url) === 'mail.google.com' || doc.querySelector('.a3s') !== null,
  hints(doc) {
    const message = messageOf(bodies(doc).at(-1)) ?? doc;
    const sender = message.querySelector('.gD[email], span[email]');
    const date = message.querySelector('.g3');
    const name = sender?.getAttribute('name') ?? sender?.textContent ?? '';
    const address = sender?.getAttribute('email') ?? '';
    return hintRows([
      ['subject', textOf(doc, 'h2.hP, [data-legacy-thread-id]'), 'subject'],
      ['sender', address === '' ? '' : `${name} <${address}>`, 'sender'],
      ['date', date?.getAttribute('title') ?? date?.textContent, 'date'],
    ]);
  },
  root: (doc) => bodies(doc).at(-1) ?? null,
} satisfies Adapter;
