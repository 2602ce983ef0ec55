/**
 * A page becomes a snapshot: the adapters that know the site name its facts and its main part, the walk reads the
 * text. Done in slices on live pages, so that no task of the page waits long; in one go elsewhere. The result is the same.
 */
import { isoDay, plainHint, plainLine, plainUrl } from '../reading/plain.ts';
import type { Hint, Snapshot, SnapshotSource } from '../reading/snapshot.ts';
import type { Adapter } from './adapter.ts';
import { DATA_PAY } from './adapters/json-ld.ts';
import { described } from './described.ts';
import { attr, bodyOf, get } from './dom.ts';
import { eyeOf } from './eye.ts';
import { jobFrame } from './job-frame.ts';
import { matching, matchingSteps } from './matching.ts';
import { atOnce, inSlices, MAX_NODES, SLICE, type Steps } from './steps.ts';
import { pieces, TextBuilder } from './text.ts';
import { withToldPay } from './told-pay.ts';
import { walk } from './walk.ts';

/** Characters of one text node that are taken in one step: a page may be a single text of megabytes. */
const LONG_TEXT = 50_000;

export interface SnapshotOptions {
  source?: SnapshotSource;
  /** Id of an adapter to leave out: the tests show by it what the adapter is there for. */
  without?: string;
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
): Steps<Snapshot> {
  const adapters = yield* matchingSteps(doc, url ?? '', options.without);
  const hints: Hint[] = [];
  for (const adapter of adapters) {
    for (const hint of adapter.hints(doc, url ?? '')) {
      const plain = hint.path === DATA_PAY ? hint : plainHint(hint);
      if (plain.value !== '') hints.push(plain);
    }
    yield;
  }
  const frame = jobFrame(doc);
  if (frame) hints.push({ field: 'frame', value: frame, path: 'iframe' });
  yield;
  const chosen = adapters.find((adapter) => adapter.root?.(doc, url ?? '')) ?? adapters[0];
  yield;
  const root = rootIn(doc, url, adapters);
  yield;
  const builder = yield* textSteps(root);
  const unique = distinct(hints);
  const html = get(doc, 'documentElement');
  const language = html && attr(html, 'lang');
  return {
    source: options.source ?? 'page',
    adapter: chosen?.id ?? 'generic',
    url: plainUrl(url),
    title: plainLine(get(doc, 'title') || ''),
    text: builder.text,
    hints: unique,
    lang: language?.trim().slice(0, 20) || null,
    date: isoDay(unique.find((hint) => hint.field === 'date')?.value),
    truncated: builder.truncated,
  };
}

/** The text of a part of the page. */
function* textSteps(root: Node): Steps<TextBuilder> {
  const builder = new TextBuilder();
  let nodes = 0;
  for (const step of walk(root, eyeOf(root))) {
    if (step === null || typeof step === 'string' || step.text.length <= LONG_TEXT) {
      if (!builder.add(step)) return builder;
    } else
      for (const data of pieces(step.text.data, LONG_TEXT)) {
        if (!builder.add({ text: { data }, pre: step.pre })) return builder;
        yield;
      }
    if (++nodes >= MAX_NODES) {
      builder.truncated = true;
      return builder;
    }
    if (nodes % SLICE === 0) yield;
  }
  return builder;
}

function rootIn(doc: Document, url: string | null, adapters: readonly Adapter[]): Node {
  for (const adapter of adapters) {
    const root = adapter.root?.(doc, url ?? '');
    if (root) return root;
  }
  return bodyOf(doc);
}

/** The part of the page that is read: what the highest-ranking adapter says, else the body. */
export const rootOf = (doc: Document, url: string | null): Node => rootIn(doc, url, matching(doc, url ?? ''));

/**
 * The whole page at once: for files, tests and the command line. A saved page may be one that draws itself by script:
 * then the description in its data is read, which of a live page nobody sees.
 */
export function takeSnapshot(doc: Document, url: string | null, options: SnapshotOptions = {}): Snapshot {
  const snapshot = withToldPay(atOnce(snapshotSteps(doc, url, options)));
  const more = options.without === 'json-ld' ? '' : described(doc, snapshot.text);
  return { ...snapshot, text: [snapshot.text, more].filter((part) => part !== '').join('\n') };
}

/** The live page in slices of about `budgetMs`, with a pause between two slices; pay in its data is still data. */
export const takeSnapshotSliced = (
  doc: Document,
  url: string | null,
  { budgetMs, ...options }: SnapshotOptions & { budgetMs?: number } = {},
): Promise<Snapshot> => inSlices(snapshotSteps(doc, url, options), budgetMs);
