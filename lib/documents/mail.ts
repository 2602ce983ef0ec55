/**
 * A saved mail (`.eml`) becomes a snapshot: headers as facts, the body as text; quoted older messages stay in it, and reading
 * tells them apart (`lib/reading/thread/messages.ts`). postal-mime because it decodes every charset and nesting that
 * mail programs produce, in the browser as in Node.
 */
import PostalMime from 'postal-mime';
import { isoDay } from '../reading/plain.ts';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { htmlText, type ParseHtml } from './html.ts';
import { fromText, plainText } from './text.ts';

/** A snapshot of an RFC 5322 message. HTML is preferred: its tables keep their cells. */
export async function fromEml(raw: string | Uint8Array, parse: ParseHtml): Promise<Snapshot> {
  const mail = await PostalMime.parse(raw as string, { maxNestingDepth: 32, maxHeadersSize: 1_000_000 });
  const html = mail.html ? htmlText(mail.html, parse) : '';
  const body = html.length >= (mail.text ?? '').trim().length / 2 ? html : plainText(mail.text ?? '');
  const hints: Hint[] = [];
  if (mail.subject) hints.push({ field: 'subject', value: mail.subject.slice(0, 500), path: 'Subject' });
  const address = mail.from?.address ?? '';
  if (address)
    hints.push({ field: 'sender', value: `${mail.from?.name ?? ''} <${address}>`.trim(), path: 'From' });
  const date = isoDay(mail.date);
  if (date) hints.push({ field: 'date', value: date, path: 'Date' });
  if (mail.headers.some((header) => header.key === 'list-unsubscribe' || header.key === 'list-id'))
    hints.push({ field: 'kind', value: 'mailing-list', path: 'List-Unsubscribe' });
  return {
    ...fromText(body, { source: 'mail', adapter: 'eml', title: mail.subject ?? '', hints, date }),
    text: body,
  };
}
