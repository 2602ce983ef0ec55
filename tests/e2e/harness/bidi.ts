/**
 * A small WebDriver BiDi client for Firefox: a process, a socket, commands with time limits. Playwright’s Firefox is a
 * patched build; this drives the Firefox that people have.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANSWER, inWords, START } from '../../../scripts/patience.ts';

/** A fresh profile asks, updates and reports nothing. */
const PREFS: Record<string, boolean | string> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'startup.homepage_welcome_url': '',
  'toolkit.telemetry.enabled': false,
};

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

export interface Bidi {
  send<T>(method: string, params?: object): Promise<T>;
  /** Evaluates an expression in a browsing context with a user's activation; plain values come back as they are. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  close(): Promise<void>;
}

/** The address that Firefox prints once it listens. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox opened no BiDi port')), START);
    let printed = '';
    const look = (data: Buffer): void => {
      printed += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${printed.slice(-400)}`)));
  });
}

/** Sends commands over one socket and hands each answer to the one who asked. */
function commander(socket: WebSocket): Bidi['send'] {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked || answer.id === undefined) return;
    waiting.delete(answer.id);
    clearTimeout(asked.timer);
    if (answer.type === 'error') asked.reject(new Error(`${answer.error}: ${answer.message?.slice(0, 300)}`));
    else asked.resolve(answer.result);
  };
  return <T>(method: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method} took more than ${inWords(ANSWER)}`));
      }, ANSWER);
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, timer });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

/** Starts Firefox on an empty profile and opens a session with it. */
export async function startFirefox(options: {
  executable: string;
  headless: boolean;
  args?: string[];
  prefs?: Record<string, boolean | string | number>;
  env?: Record<string, string>;
}): Promise<Bidi> {
  const profile = mkdtempSync(join(tmpdir(), 'counterpoint-firefox-'));
  const prefs = Object.entries({ ...PREFS, ...options.prefs });
  writeFileSync(
    join(profile, 'user.js'),
    prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const child = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // The sidebar and the menus belong to the browser's own window, which only this opens to a session.
      '--remote-allow-system-access',
      ...(options.args ?? []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...options.env } },
  );
  const socket = new WebSocket(`${await listening(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('Firefox refused the BiDi session'));
  });
  const send = commander(socket);
  await send('session.new', { capabilities: {} });

  return {
    send,
    async evaluate<T>(context: string, expression: string): Promise<T> {
      const answer = await send<{
        type: string;
        result?: { value?: T };
        exceptionDetails?: { text: string };
      }>('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return answer.result?.value as T;
    },
    async close() {
      const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
      await send('browser.close').catch(() => {});
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
      socket.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
