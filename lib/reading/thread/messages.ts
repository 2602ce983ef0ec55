/**
 * Mails in plain text: the header block that a copied or printed mail begins with, and the older messages quoted
 * below the newest one. The newest message counts; what it replaces is only named.
 */
import { LANGUAGES } from '../../lexicon/lexicon.ts';
import { calendarDates } from '../../marks/dates.ts';
import { scanMoney } from '../../money/scan.ts';
import { hasDigit } from '../../text/chars.ts';
import { blank } from '../blank.ts';
import { isoDay } from '../plain.ts';
import type { Hint, Snapshot } from '../snapshot.ts';

/** Mail clients' lines above a quoted message, in the languages most met. */
const QUOTE_HEAD =
  /^(?:>\s?)?(?:On .{6,120}\b(?:wrote|écrit)\s?:|Am .{6,120}\bschrieb\b.{0,80}:|Le .{6,120}\ba écrit\s?:|Op .{6,120}\bschreef\b.{0,100}:|(?:El|Em|Il|W dniu|Den) .{6,120}(?:escribió|escreveu|ha scritto|napisał|skrev).{0,80}:|-{2,12}\s?(?:Original|Forwarded|Weitergeleitete|Ursprüngliche|Mensaje|Mensagem|Messaggio|Message|Doorgestuurd) ?(?:[Mm]essage|Nachricht|reenviado|encaminhada|inoltrato|transféré|bericht)\s?-{2,12}|_{10,90}$)/mu;
/** "From:" and "Sent:" in neighbouring lines, as Outlook quotes. */
const OUTLOOK_HEAD = /^(?:> ?)?From:[ \t].{3,200}\n(?:> ?)?(?:Sent|Date):[ \t].{3,80}\n/m;
/** Three lines in a row that are marked as quoted. */
const MARKED = /^>.{0,2000}\n>.{0,2000}\n>/m;

/** Where the quoted older messages begin; the text's length where there are none. */
export function quotedFrom(text: string): number {
  const starts = [QUOTE_HEAD, OUTLOOK_HEAD, MARKED].flatMap((pattern) => {
    // A forwarded mail, or a mail's own header block, has nothing of the newest message above it.
    const found = pattern.exec(text);
    return found && text.slice(0, found.index).trim().length > 40 ? [found.index] : [];
  });
  return Math.min(text.length, ...starts);
}

/** Above a message that was passed on as it came: whoever passes it on only adds a word. */
const PASSED_ON =
  /^-{2,12}\s?(?:Forwarded|Weitergeleitete|Doorgestuurd|\p{L}{7,9} (?:reenviado|encaminhada|inoltrato|transféré))/u;
export const isPassedOn = (quoted: string): boolean => PASSED_ON.test(quoted);

/**
 * The quoted part of a text without its `>` marks, the part above it blank; `back` says where a place of it stands in
 * the text itself. Names are broken over quoted lines: "Data Engineer at⏎> Cloudflare".
 */
export function unquoted(text: string, from: number): { text: string; back: (at: number) => number } {
  const marks: { at: number; removed: number }[] = [];
  let removed = 0;
  const quoted = text.slice(from).replace(/^> ?/gm, (mark, at: number) => {
    const place = from + at - removed;
    removed += mark.length;
    marks.push({ at: place, removed });
    return '';
  });
  return {
    text: blank(text.slice(0, from)) + quoted,
    back: (at) => at + (marks.findLast((mark) => mark.at <= at)?.removed ?? 0),
  };
}

const AUTHOR = /([^,<>\n]{2,60}?)\s?<([^<>\s@]{1,100}@[^<>\s@]{1,200})>/;

/** Lines of a quoted message's head. */
const HEAD_LINES = 8;

/** The day on which a quoted message was sent, as its head says; null where it does not. */
function sentOn(quoted: string): string | null {
  const lines = quoted.trimStart().slice(0, 1000).split('\n', HEAD_LINES);
  const line = lines.find((one, at) =>
    at === 0 ? QUOTE_HEAD.test(one) && hasDigit(one) : /^(?:Date|Sent):\s/.test(one),
  );
  const [date] = line === undefined ? [] : calendarDates(line, null, null);
  return date?.iso.length === 10 ? date.iso : null;
}

/** The snapshot as its quoted part's author sent it: who answers an offer is not who made it. */
export function asQuoted(snapshot: Snapshot, quoted: string): Snapshot {
  const dated = { ...snapshot, date: sentOn(quoted) ?? snapshot.date };
  const [, name, address] = AUTHOR.exec(quoted.trimStart().split('\n', 1)[0] ?? '') ?? [];
  const domain = address?.split('@')[1]?.toLowerCase();
  const sender = snapshot.hints.find(({ field }) => field === 'sender')?.value.toLowerCase();
  if (domain === undefined || sender === undefined || sender.includes(`@${domain}`)) return dated;
  const value = `${(name ?? '').replace(/^.*(?:\d|[AP]M)\s/, '').trim()} <${address}>`;
  const hints = snapshot.hints.map((hint) =>
    hint.field === 'sender' ? { ...hint, value, path: 'quoted' } : hint,
  );
  return { ...dated, hints };
}

const SENTENCE_END = /[.!?](?=\s)|\n/g;

/** A message with its sentences about money blank, and the first of them; null where it speaks of none. */
export function withoutMoney(text: string): { text: string; quote: string | null } {
  let quote: string | null = null;
  let out = '';
  let at = 0;
  for (const { span } of scanMoney(text)) {
    if (span.end <= at) continue;
    // `matchAll` begins where the search before it ended.
    SENTENCE_END.lastIndex = 0;
    const start = Math.max(
      at,
      ...[...text.slice(at, span.start).matchAll(SENTENCE_END)].map(({ index }) => at + index + 1),
    );
    SENTENCE_END.lastIndex = span.end;
    const end = SENTENCE_END.exec(text)?.index ?? text.length;
    quote ??= text.slice(start, end).trim();
    out += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return { text: out + text.slice(at), quote };
}

const FAMILIES = {
  'mail-from': 'sender',
  'mail-to': 'recipient',
  'mail-subject': 'subject',
  'mail-date': 'date',
} as const;
/** "From", "Von", "De" … in small letters, with the fact that stands behind each. */
const FIELDS = new Map<string, Hint['field']>(
  Object.values(LANGUAGES).flatMap((words) =>
    Object.entries(FAMILIES).flatMap(([family, field]) =>
      (words[family as keyof typeof FAMILIES] ?? []).map((label): [string, Hint['field']] => [label, field]),
    ),
  ),
);

/** A label at the start of a line, and what stands behind it. */
function labelOf(line: string): { label: string; value: string } {
  const sign = line.search(/[:\t]/);
  return sign < 0
    ? { label: line.trim().toLowerCase(), value: '' }
    : { label: line.slice(0, sign).trim().toLowerCase(), value: line.slice(sign + 1).trim() };
}

/** The header block at the top of a text (`From: …` rows, or a label with its value on the next line). */
export function mailHead(text: string): Hint[] {
  const lines = text.slice(0, 3000).split('\n', 30);
  const hints: Hint[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.length > 320) continue;
    const { label, value: own } = labelOf(line);
    const field = FIELDS.get(label);
    const value = own === '' ? (lines[i + 1]?.trim() ?? '') : own;
    if (field && value !== '') hints.push({ field, value, path: `${label} line` });
  }
  // One such line may be prose ("From: Monday"); two make a header, a subject is one by itself.
  const fields = new Set(hints.map((hint) => hint.field));
  return fields.size >= 2 ||
    (fields.has('subject') && lines[0] !== undefined && FIELDS.get(labelOf(lines[0]).label) === 'subject')
    ? hints
    : [];
}

/** The snapshot with the facts of a header block in its text, where its container stated none. */
export function withMailHead(snapshot: Snapshot): Snapshot {
  const stated = new Set(snapshot.hints.map((hint) => hint.field));
  const own = mailHead(snapshot.text).filter((hint) => !stated.has(hint.field));
  if (own.length === 0) return snapshot;
  const date = own.find((hint) => hint.field === 'date')?.value ?? null;
  return { ...snapshot, hints: [...snapshot.hints, ...own], date: snapshot.date ?? dayOf(date) };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** ISO day of a mail client's date ("Monday, November 16, 2026", "16 Nov 2026 10:02", "2026-11-16"). */
export function dayOf(date: string | null): string | null {
  if (date === null) return null;
  const iso = /\b\d{4}-\d{2}-\d{2}(?!\d)/.exec(date);
  if (iso) return isoDay(iso[0]);
  const named = /\b(?:(\d{1,2})\.?\s)?([A-Za-z]{3})[a-z]{0,9}\.?\s(?:(\d{1,2}),?\s)?(\d{4})\b/.exec(date);
  const month = MONTHS.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  const day = Number(named?.[1] ?? named?.[3] ?? 0);
  if (!named || month === 0) return null;
  return isoDay(`${named[4]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
