/**
 * A screen without a monitor (Xvfb) and a hand on mouse and keyboard (xdotool): the only way to open a browser's own
 * context menu, which no page and no protocol can reach.
 */
import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { ANSWER, START } from '../../../scripts/patience.ts';
import { run } from '../../../scripts/run.ts';

export interface Display {
  /** Environment for a program that shall open its windows here. */
  env: Record<string, string>;
  /** Gives the browser's window the keyboard; without a window manager nothing has it. */
  focus(): Promise<void>;
  /** Presses keys, in xdotool's names: `Up`, `Return`, `alt+shift+c`. */
  keys(...names: string[]): Promise<void>;
  /** Clicks on a point of the display. */
  click(x: number, y: number): Promise<void>;
  /** Right-clicks on a point of a web page (CSS pixels in its viewport). */
  rightClick(page: Page, point: { x: number; y: number }): Promise<void>;
  close(): Promise<void>;
}

/** Xvfb picks a free display and writes its number to the file descriptor it was given. */
async function started(xvfb: string): Promise<{ display: string; stop(): Promise<void> }> {
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), START);
    let printed = '';
    child.stdio[3]?.on('data', (data) => {
      printed += data;
      if (!printed.includes('\n')) return;
      clearTimeout(timer);
      resolve(printed.trim());
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { display: `:${number}`, stop };
}

export async function openDisplay(xvfb: string, xdotool: string): Promise<Display> {
  const { display, stop } = await started(xvfb);
  const env = { DISPLAY: display };
  const act = async (...args: string[]): Promise<string> => {
    const { code, output } = await run(xdotool, args, { silence: ANSWER, env });
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
    return output;
  };
  return {
    env,
    async focus() {
      const windows = await act('search', '--onlyvisible', '--name', '.');
      for (const window of windows.trim().split('\n')) await act('windowfocus', window);
    },
    async keys(...names) {
      for (const name of names) await act('key', '--clearmodifiers', name, 'sleep', '0.15');
    },
    async click(x, y) {
      await act('mousemove', String(x), String(y), 'sleep', '0.2', 'click', '1', 'sleep', '0.2');
    },
    async rightClick(page, point) {
      // There are no window borders here; the browser's bars are above the page, its side panel to the right.
      const offset = await page.evaluate(() => ({
        x: window.screenX,
        y: window.screenY + window.outerHeight - window.innerHeight,
      }));
      const x = String(Math.round(offset.x + point.x));
      const y = String(Math.round(offset.y + point.y));
      await act('mousemove', x, y, 'sleep', '0.2', 'click', '3', 'sleep', '0.5');
    },
    close: stop,
  };
}
