/**
 * The content script's end of the wire. It does without the polyfill to stay small: `browser` in Firefox and Chrome
 * 148+ or `chrome` are the same here, because answers go back through `sendResponse`.
 */
import { isMessage, type News, type NewsName, type PageQuestion, type PageQuestions } from '../messages.ts';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => true | undefined;

type Globals = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as unknown as Globals;
  return (browser ?? chrome)?.runtime;
};

/** False once the extension was updated or removed: this copy of the script then has nobody to talk to. */
export const isAlive = (): boolean => runtime()?.id !== undefined;

/** Sends news; silence at the other end is no error. */
export async function tell<K extends NewsName>(type: K, data: News[K]): Promise<void> {
  try {
    await runtime()?.sendMessage({ type, data });
  } catch {
    // Nobody listens, or the extension was updated a moment ago.
  }
}

type Answers = {
  [K in PageQuestion]: (
    ask: PageQuestions[K]['ask'],
  ) => PageQuestions[K]['answer'] | Promise<PageQuestions[K]['answer']>;
};

/** Answers questions until the returned function is called. */
export function answer(answers: Answers): () => void {
  const own = runtime();
  const listener: Listener = (message, sender, respond) => {
    if (!isMessage(message) || sender.id !== own?.id || !Object.hasOwn(answers, message.type))
      return undefined;
    const reply = answers[message.type as PageQuestion] as (ask: unknown) => unknown;
    // A failure answers null, which every question understands as "nothing": the asker must not wait for ever.
    Promise.resolve()
      .then(() => reply(message.data))
      .then(respond, () => respond(null));
    return true;
  };
  own?.onMessage.addListener(listener);
  return () => {
    // After an update the removed runtime may throw; the listener is dead then anyway.
    try {
      own?.onMessage.removeListener(listener);
    } catch {}
  };
}
