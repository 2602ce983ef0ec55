/**
 * A saved mail (`.eml`) becomes a snapshot: newest message first, older quoted ones after a marked line, so that a
 * revised offer is not mixed with the one it replaces. postal-mime because it decodes every charset and nesting that
 * mail programs produce, in the browser as in Node.
 */
import PostalMime from 'postal-mime';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { htmlText, type ParseHtml } from './html.ts';
import { fromText, plainText } from './text.ts';

/** Mail clients' lines above a quoted message. */
const QUOTE_HEAD =
  /^(?:On .{6,120}\bwrote:|-{2,}\s?Original Message\s?-{2,}|-{2,}\s?Forwarded message\s?-{2,}|From:\s?.{3,200}\bSent:\s)/im;

/** Where the quoted older messages begin; the text's length where there are none. */
export function quotedFrom(text: string): number {
  const found = QUOTE_HEAD.exec(text);
  // A forwarded mail has nothing of its own before the line: there the "older" message is the message.
  return found && text.slice(0, found.index).trim().length > 0 ? found.index : text.length;
}

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
  const date = mail.date && /^\d{4}-\d{2}-\d{2}/.test(mail.date) ? mail.date.slice(0, 10) : null;
  if (date) hints.push({ field: 'date', value: date, path: 'Date' });
  if (mail.headers.some((header) => header.key === 'list-unsubscribe' || header.key === 'list-id'))
    hints.push({ field: 'kind', value: 'mailing-list', path: 'List-Unsubscribe' });
  return {
    ...fromText(body, { source: 'mail', adapter: 'eml', title: mail.subject ?? '', hints, date }),
    text: body,
  };
}
