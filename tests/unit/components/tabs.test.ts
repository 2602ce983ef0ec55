/** The four tabs: one open, the others hidden and kept; opened by press, arrow, digit or a link; the focus never lost. */
import { createElement, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tabs } from '../../../components/tabs/Tabs.tsx';
import { OpenTabContext, type Tab } from '../../../components/tabs/tabs.ts';
import '../../../lib/words/words.ts';
import { mount } from './mount.ts';

beforeEach(() => {
  // jsdom scrolls nothing.
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const PANELS = {
  answer: createElement('a', { href: '#letter' }, 'As read'),
  counter: createElement('input', { name: 'amount' }),
  why: createElement('p', null, 'Sources'),
  offer: createElement('section', { id: 'letter', tabIndex: -1 }, 'The letter'),
};

async function tabs() {
  const screen = await mount(createElement(Tabs, { head: null, panels: PANELS }));
  const tab = (name: string) => screen.button(name);
  const open = (): string[] =>
    [...screen.root.querySelectorAll('[role="tabpanel"]:not([hidden])')].map(
      (panel) =>
        document.getElementById(panel.getAttribute('aria-labelledby') as string)?.textContent as string,
    );
  return { ...screen, tab, open };
}

test('the answer stands open, and each panel is named by its tab', async () => {
  const { root, open } = await tabs();
  expect(open()).toEqual(['Answer']);
  expect(root.querySelectorAll('[role="tabpanel"]')).toHaveLength(4);
  for (const each of root.querySelectorAll('[role="tab"]'))
    expect(document.getElementById(each.getAttribute('aria-controls') as string)).not.toBeNull();
});

test('one tab of the four takes part in the order of focus', async () => {
  const { root, click, tab } = await tabs();
  await click(tab('Why'));
  const stops = [...root.querySelectorAll<HTMLElement>('[role="tab"]')].filter(
    ({ tabIndex }) => tabIndex === 0,
  );
  expect(stops.map(({ textContent }) => textContent)).toEqual(['Why']);
});

test('what was typed in one is there after a look at another', async () => {
  const { click, tab, type, one } = await tabs();
  await click(tab('Counter'));
  await type(one<HTMLInputElement>('input'), '300,000');
  await click(tab('Offer'));
  await click(tab('Counter'));
  expect(one<HTMLInputElement>('input').value).toBe('300,000');
});

test('arrows go round, Home and End go to the ends, and the focus goes along', async () => {
  const { press, focus, tab, open } = await tabs();
  await focus(tab('Answer'));
  const ways: [string, string][] = [
    ['ArrowRight', 'Counter'],
    ['ArrowLeft', 'Answer'],
    ['ArrowLeft', 'Offer'],
    ['ArrowRight', 'Answer'],
    ['End', 'Offer'],
    ['Home', 'Answer'],
  ];
  for (const [key, name] of ways) {
    await press(document.activeElement as HTMLElement, key);
    expect(open(), key).toEqual([name]);
    expect(document.activeElement).toBe(tab(name));
  }
});

test('the keys 1 to 4 open them, but not where a digit is typed or part of a shortcut', async () => {
  const { press, click, tab, one, open } = await tabs();
  for (const [key, name] of ['Answer', 'Counter', 'Why', 'Offer'].map(
    (each, at) => [`${at + 1}`, each] as const,
  )) {
    await press(document.body, key);
    expect(open()).toEqual([name]);
    expect(document.activeElement).toBe(tab(name));
  }
  await press(document.body, '5');
  expect(open()).toEqual(['Offer']);
  await click(tab('Counter'));
  await press(one('input'), '1');
  expect(open()).toEqual(['Counter']);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true }));
  expect(open()).toEqual(['Counter']);
});

test('a link to a part of another tab opens that tab and puts the focus on the part', async () => {
  const { click, button, open } = await tabs();
  await click(button('As read'));
  expect(open()).toEqual(['Offer']);
  expect(document.activeElement?.id).toBe('letter');
});

test('where something above remembers the tab of each document, that one is open', async () => {
  const heard: Tab[] = [];
  function Remembering() {
    const [tab, setTab] = useState<Tab>('why');
    const open = (next: Tab) => {
      heard.push(next);
      setTab(next);
    };
    return createElement(
      OpenTabContext.Provider,
      { value: { tab, open } },
      createElement(Tabs, { head: null, panels: PANELS }),
    );
  }
  const { root, click, button } = await mount(createElement(Remembering));
  const hidden = () =>
    [...root.querySelectorAll<HTMLElement>('[role="tabpanel"]')].map((panel) => panel.hidden);
  expect(hidden()).toEqual([true, true, false, true]);
  await click(button('Offer'));
  expect(heard).toEqual(['offer']);
  expect(hidden()).toEqual([true, true, true, false]);
});
