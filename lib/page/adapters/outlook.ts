/**
 * Outlook on the web (outlook.live.com, outlook.office.com, outlook.office365.com, outlook.cloud.microsoft): the
 * reading pane's subject and the newest expanded message. Outlook's class names change with every release; roles,
 * ids and labels do not.
 */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

const HOSTS = /^outlook\.(?:live|office|office365)\.com$|^outlook\.cloud\.microsoft$/;
const BODY = '[aria-label="Message body"], div[id^="UniqueMessageBody"], .rps_message_body';
const MESSAGE = '[aria-label="Email message"], [role="listitem"], [data-app-section="MailReadCompose"]';

const bodies = (doc: Document): Element[] =>
  [...doc.querySelectorAll(BODY)].filter((body) => body.firstChild);

/** "Dana Reyes<dana@example.com>" as a mail header writes it. */
function senderOf(message: ParentNode): string {
  const labelled = message.querySelector('[aria-label^="From:"]');
  const from =
    labelled?.getAttribute('aria-label')?.replace(/^From:\s*/, '') ??
    textOf(message, '[id$="_FROM"], .OZZZK, [role="heading"] [title*="@"]');
  const titled = message.querySelector('[title*="@"]')?.getAttribute('title') ?? '';
  return from.includes('@') || titled === '' ? from : `${from} <${titled}>`;
}

export default {
  id: 'outlook',
  rank: 100,
  matches: (doc, url) =>
    HOSTS.test(hostOf(url)) || doc.querySelector('div[id^="UniqueMessageBody"]') !== null,
  hints(doc) {
    const message = bodies(doc).at(-1)?.closest(MESSAGE) ?? doc;
    return hintRows([
      ['subject', textOf(doc, '[id$="_SUBJECT"], [role="main"] [role="heading"][aria-level="2"]'), 'subject'],
      ['sender', senderOf(message), 'sender'],
      ['date', textOf(message, '[data-testid="SentReceivedSavedTime"]'), 'date'],
    ]);
  },
  root: (doc) => bodies(doc).at(-1) ?? null,
} satisfies Adapter;
