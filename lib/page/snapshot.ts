/**
 * A page becomes a snapshot: the adapters that know the site name its facts and its main part, the walk reads the
 * text. Done in slices on live pages, so that no task of the page waits long; in one go elsewhere. The result is the same.
 */
import { isoDay, plainHint, plainLine } from '../reading/plain.ts';
import type { Hint, Snapshot, SnapshotSource } from '../reading/snapshot.ts';
import { jobFrame } from './job-frame.ts';
import { matching } from './matching.ts';
import { TextBuilder } from './text.ts';
import { walk } from './walk.ts';

/** Nodes looked at before a page is considered too large to read whole. */
export const MAX_NODES = 400_000;
/** Nodes between two looks at the clock. */
const SLICE = 500;

export interface SnapshotOptions {
  source?: SnapshotSource;
}

/** Address without its fragment; null where there is none worth keeping. */
function plainUrl(url: string | null): string | null {
  return url && /^https?:/i.test(url) ? url.replace(/#.*$/s, '').slice(0, 2000) : null;
}

/** Same fact from two adapters is kept once, in order of rank. */
function distinct(hints: Hint[]): Hint[] {
  const seen = new Set<string>();
  return hints.filter((hint) => {
    const key = `${hint.field}\n${hint.value}\n${hint.path}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Reads a page step by step; every `yield` is a moment at which the caller may pause. */
export function* snapshotSteps(
  doc: Document,
  url: string | null,
  options: SnapshotOptions = {},
): Generator<void, Snapshot> {
  const adapters = matching(doc, url ?? '');
  const hints: Hint[] = [];
  for (const adapter of adapters) {
    for (const hint of adapter.hints(doc, url ?? '')) {
      const plain = plainHint(hint);
      if (plain.value !== '') hints.push(plain);
    }
    yield;
  }
  const frame = jobFrame(doc);
  if (frame) hints.push({ field: 'frame', value: frame, path: 'iframe' });
  const chosen = adapters.find((adapter) => adapter.root?.(doc, url ?? '')) ?? adapters[0];
  const root = rootOf(doc, url);
  yield;
  const builder = new TextBuilder();
  let nodes = 0;
  for (const step of walk(root)) {
    if (!builder.add(step)) break;
    if (++nodes >= MAX_NODES) {
      builder.truncated = true;
      break;
    }
    if (nodes % SLICE === 0) yield;
  }
  const unique = distinct(hints);
  return {
    source: options.source ?? 'page',
    adapter: chosen?.id ?? 'generic',
    url: plainUrl(url),
    title: plainLine(doc.title || ''),
    text: builder.text,
    hints: unique,
    lang: doc.documentElement?.getAttribute('lang')?.trim().slice(0, 20) || null,
    date: isoDay(unique.find((hint) => hint.field === 'date')?.value),
    truncated: builder.truncated,
  };
}

/** The part of the page that is read: what the highest-ranking adapter says, else the body. */
export function rootOf(doc: Document, url: string | null): Node {
  for (const adapter of matching(doc, url ?? '')) {
    const root = adapter.root?.(doc, url ?? '');
    if (root) return root;
  }
  return doc.body ?? doc.documentElement ?? doc;
}

/** The whole page at once: for files, tests and the command line. */
export function takeSnapshot(doc: Document, url: string | null, options: SnapshotOptions = {}): Snapshot {
  const steps = snapshotSteps(doc, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The live page in slices of at most `budgetMs`, with a pause between two slices. */
export async function takeSnapshotSliced(
  doc: Document,
  url: string | null,
  options: SnapshotOptions & { budgetMs?: number } = {},
): Promise<Snapshot> {
  const steps = snapshotSteps(doc, url, options);
  const budget = options.budgetMs ?? 12;
  let until = performance.now() + budget;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    until = performance.now() + budget;
  }
}
