/** Sending and hearing typed messages, from the side of the extension's own pages and its background. */
import { browser } from './api.ts';
import { answers, news } from './checked.ts';
import { isMessage, type News, type NewsName, type PageQuestion, type PageQuestions } from './messages.ts';

/** Where news came from: a page's tab, or null for the extension's own pages. */
export interface Sender {
  tabId: number | null;
  windowId: number | null;
}

/** Nobody listens in that page: it is not being read, or may not be. */
export class NoReceiver extends Error {
  override name = 'NoReceiver';
}

/**
 * Asks the content script in a tab's top frame. Rejects with `NoReceiver` where there is none, so that a page which
 * answers "nothing" (null, also for an answer that makes no sense) and one which does not answer are told apart.
 */
export async function askPage<K extends PageQuestion>(
  tabId: number,
  type: K,
  data: PageQuestions[K]['ask'],
): Promise<PageQuestions[K]['answer'] | null> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 });
  } catch (cause) {
    throw new NoReceiver(`No content script in tab ${tabId}`, { cause });
  }
  if (answer === undefined) throw new NoReceiver(`No answer from tab ${tabId}`);
  return answers[type](answer);
}

/** Tells the extension's open pages and its background. Nobody listening is no error. */
export async function tell<K extends NewsName>(type: K, data: News[K]): Promise<void> {
  await browser.runtime.sendMessage({ type, data }).catch(() => undefined);
}

/** Which document of a tab speaks; browsers without prerendering say nothing of its life. */
interface Speaker {
  frameId?: number;
  documentLifecycle?: string;
}

/** True for the page that the tab shows: one that is rendered ahead, kept for going back, or in a frame is not it. */
const isInFront = ({ frameId = 0, documentLifecycle = 'active' }: Speaker): boolean =>
  frameId === 0 && documentLifecycle === 'active';

/** Hears one kind of news until the returned function is called. Register at top level in the background. */
export function hear<K extends NewsName>(type: K, heard: (data: News[K], from: Sender) => void): () => void {
  const listener = (
    message: unknown,
    sender: Speaker & { id?: string; tab?: { id?: number; windowId?: number } },
  ): undefined => {
    if (!isMessage(message) || message.type !== type || sender.id !== browser.runtime.id) return;
    if (type === 'page-read' && !isInFront(sender)) return;
    const data = news[type](message.data);
    if (data) heard(data, { tabId: sender.tab?.id ?? null, windowId: sender.tab?.windowId ?? null });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
