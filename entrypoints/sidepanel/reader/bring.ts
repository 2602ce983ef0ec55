/** What somebody brings to the panel, read: a file or a text. */
import { MAX_FILE, UnreadableFile } from '../../../lib/documents/unreadable.ts';
import { plainLine } from '../../../lib/reading/plain.ts';
import { MAX_TEXT } from '../../../lib/reading/snapshot.ts';
import { reader } from '../../../lib/workers/in-page.ts';
import { whyNotRead } from '../../../lib/workers/not-read.ts';
import type { Start } from '../state/doc.ts';
import { today } from '../state/today.ts';

/** A document, or the message key that says why there is none; null where something newer was brought meanwhile. */
export type Brought = { start: Start } | { problem: string | null };

function problemOf(error: unknown, words: Record<'too-slow' | 'failed', string>): Brought {
  if (error instanceof UnreadableFile) return { problem: `reading.error-${error.code}` };
  const code = whyNotRead(error);
  return { problem: code === 'let-go' ? null : words[code] };
}

export async function bringFile(file: File, signal: AbortSignal): Promise<Brought> {
  try {
    if (file.size > MAX_FILE) throw new UnreadableFile('too-large');
    // The readers of mail and office files are larger than everything else here, and seldom wanted.
    const { readFile } = await import('../../../lib/documents/in-browser.ts');
    const snapshot = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), signal);
    const reading = await reader.ask('read', { snapshot }, { signal });
    return { start: { title: plainLine(file.name), url: null, snapshot, reading, today: today() } };
  } catch (error) {
    if (signal.aborted) return { problem: null };
    return problemOf(error, { 'too-slow': 'reading.error-too-slow', failed: 'reading.error-unreadable' });
  }
}

export async function bringText(text: string, title: string, signal: AbortSignal): Promise<Brought> {
  try {
    // What is cut anyway need not be handed over; one character more tells that it was.
    const beginning = text.slice(0, 2 * MAX_TEXT + 1);
    const brought = await reader.ask('readText', { text: beginning, title }, { signal });
    return { start: { title, url: null, today: today(), ...brought } };
  } catch (error) {
    return problemOf(error, { 'too-slow': 'reading.text-too-slow', failed: 'reading.text-failed' });
  }
}
