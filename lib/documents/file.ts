/**
 * A dropped or chosen file becomes a snapshot. The kind is decided by content first and name second, because saved
 * files are often named wrongly. What cannot be read is an answer with a code, never an exception in the face.
 */
import { plainHint, plainLine, plainUrl } from '../reading/plain.ts';
import type { Snapshot } from '../reading/snapshot.ts';
import type { DocxDeps } from './docx.ts';
import { fromHtml, type ParseHtml } from './html.ts';
import { fromJobBoardJson } from './job-board.ts';
import { fromEml } from './mail.ts';
import { fromMarkdown } from './markdown.ts';
import type { PdfDeps } from './pdf.ts';
import { fromText } from './text.ts';
import { MAX_FILE, UnreadableFile } from './unreadable.ts';

export { UnreadableFile } from './unreadable.ts';

export type FileKind = 'text' | 'markdown' | 'html' | 'eml' | 'json' | 'pdf' | 'docx' | 'word-old' | 'binary';

/** What only the surroundings can bring: parsers of the browser or of jsdom, pdf.js with its worker. */
export interface FileDeps extends DocxDeps, PdfDeps {
  parseHtml: ParseHtml;
}

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** UTF-8, UTF-16 with a byte-order mark, else windows-1252, which every byte fits. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const MAIL_HEADER =
  /^(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]{1,40}|Reply-To|Content-Type|DKIM-Signature|ARC-[\w-]{1,40}):/i;

/** A zip whose table of contents, at its end, names Word's main part. */
function isDocx(bytes: Uint8Array): boolean {
  const names = new TextDecoder('latin1').decode(bytes.subarray(-200_000));
  return names.includes('word/document.xml');
}

/** What a file is, by its first bytes, then its first lines, then its name. */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return isDocx(bytes) ? 'docx' : 'binary';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return /\.docx?$/i.test(name) ? 'word-old' : 'binary';
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) return 'binary';
  const head = decodeText(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/\.eml$/i.test(name) || mailHeaders(head) >= 3) return 'eml';
  if (/\.json$/i.test(name) && /^[[{]/.test(head)) return 'json';
  if (/^(?:<!doctype html|<html|<!--|<\?xml|<(?:head|body|div|table|p|main|article|section)\b)/i.test(head))
    return 'html';
  if (/\.(?:x?html?|mht)$/i.test(name)) return 'html';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return 'text';
}

/** Header lines at the very start of a text: an mbox "From " line may come first. */
function mailHeaders(head: string): number {
  const lines = head.replace(/^From \S{1,200} .{0,80}\n/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !MAIL_HEADER.test(line) && !/^[ \t]/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).filter((line) => MAIL_HEADER.test(line)).length;
}

/** Reads a file. Throws `UnreadableFile` with a code that the surfaces have words for. */
export async function fromFile(name: string, bytes: Uint8Array, deps: FileDeps): Promise<Snapshot> {
  if (bytes.length > MAX_FILE) throw new UnreadableFile('too-large');
  const kind = kindOfFile(name, bytes);
  if (kind === 'binary' || kind === 'word-old') throw new UnreadableFile(kind);
  const snapshot = await readKind(kind, bytes, deps);
  if (snapshot.text.trim() === '') throw new UnreadableFile('empty');
  return {
    ...snapshot,
    url: plainUrl(snapshot.url),
    title: plainLine(snapshot.title || name),
    hints: snapshot.hints.map(plainHint),
  };
}

/** pdf.js and the unzipping are loaded with the first file that needs them. */
async function readKind(kind: FileKind, bytes: Uint8Array, deps: FileDeps): Promise<Snapshot> {
  if (kind === 'pdf') return (await import('./pdf.ts')).fromPdf(bytes, deps);
  if (kind === 'docx') return (await import('./docx.ts')).fromDocx(bytes, deps);
  const { parseHtml } = deps;
  if (kind === 'eml') return fromEml(withoutMboxLine(bytes), parseHtml);
  const text = decodeText(bytes);
  if (kind === 'html') return fromHtml(text, parseHtml);
  if (kind === 'markdown') return fromMarkdown(text, parseHtml, { source: 'file' });
  if (kind === 'json') {
    const snapshot = fromJobBoardJson(parseJson(text), parseHtml);
    if (!snapshot) throw new UnreadableFile('not-a-job');
    return snapshot;
  }
  return fromText(text, { source: 'file' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UnreadableFile('not-a-job');
  }
}

/** An mbox "From " line is not a header; the bytes after it are the message. */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  if (!startsWith(bytes, [0x46, 0x72, 0x6f, 0x6d, 0x20])) return bytes;
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(end + 1);
}
