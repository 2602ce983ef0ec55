/**
 * A saved mail (`.eml`) becomes a snapshot: headers as facts, the body as text; quoted older messages stay in it, and reading
 * tells them apart (`lib/reading/thread/messages.ts`). postal-mime because it decodes every charset and nesting that
 * mail programs produce, in the browser as in Node.
 */
import PostalMime, { type Email } from 'postal-mime';
import { isoDay } from '../reading/plain.ts';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { htmlText, type ParseHtml } from './html.ts';
import { fromText, plainText } from './text.ts';
import { UnreadableFile } from './unreadable.ts';

/** Depth of parts within parts, and bytes of headers, past which a mail is refused. */
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 1_000_000 };

const mailOf = (raw: string | Uint8Array): Promise<Email> =>
  PostalMime.parse(raw as string, LIMITS).catch(() => {
    throw new UnreadableFile('mail-not-readable');
  });

/** Whether anything stands below the headers. */
function hasBody(raw: string | Uint8Array): boolean {
  const text = typeof raw === 'string' ? raw : new TextDecoder('latin1').decode(raw);
  const end = text.search(/\n\r?\n/);
  return end >= 0 && text.slice(end).trim() !== '';
}

/**
 * A snapshot of an RFC 5322 message. HTML is preferred: its tables keep their cells. Throws `UnreadableFile` where the
 * mail is past the limits, or so broken that none of its parts is found.
 */
export async function fromEml(raw: string | Uint8Array, parse: ParseHtml): Promise<Snapshot> {
  const mail = await mailOf(raw);
  const html = mail.html ? htmlText(mail.html, parse) : '';
  const body = html.length >= (mail.text ?? '').trim().length / 2 ? html : plainText(mail.text ?? '');
  // Parts whose boundary is missing or never met: it is not true that there is no text.
  if (body.trim() === '' && mail.attachments.length === 0 && hasBody(raw))
    throw new UnreadableFile('mail-not-readable');
  const hints: Hint[] = [];
  if (mail.subject) hints.push({ field: 'subject', value: mail.subject.slice(0, 500), path: 'Subject' });
  const address = mail.from?.address ?? '';
  if (address)
    hints.push({ field: 'sender', value: `${mail.from?.name ?? ''} <${address}>`.trim(), path: 'From' });
  const id = mail.messageId?.trim();
  if (id) hints.push({ field: 'message', value: id.slice(0, 500), path: 'Message-ID' });
  const date = isoDay(mail.date);
  if (date) hints.push({ field: 'date', value: date, path: 'Date' });
  if (mail.headers.some((header) => header.key === 'list-unsubscribe' || header.key === 'list-id'))
    hints.push({ field: 'kind', value: 'mailing-list', path: 'List-Unsubscribe' });
  return {
    ...fromText(body, { source: 'mail', adapter: 'eml', title: mail.subject ?? '', hints, date }),
    text: body,
  };
}
