/** Puts a component into a jsdom document and lets a test act on it as a person would. */
import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Mounted {
  root: HTMLElement;
  /** The one element of a selector; an error where there is none. */
  one: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  /** The button or link with this visible text or label. */
  button: (name: string) => HTMLElement;
  render: (element: ReactElement) => Promise<void>;
  click: (element: HTMLElement) => Promise<void>;
  focus: (element: HTMLElement) => Promise<void>;
  /** Types into a field that React controls, or does not. */
  type: (input: HTMLInputElement, text: string) => Promise<void>;
  choose: (select: HTMLSelectElement, value: string) => Promise<void>;
  press: (element: HTMLElement, key: string) => Promise<void>;
}

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();

export async function mount(element: ReactElement): Promise<Mounted> {
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root);
  const render: Mounted['render'] = (next) => act(async () => react.render(next));
  await render(element);
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    one,
    render,
    button: (name) => {
      const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(
        (candidate) => nameOf(candidate) === name,
      );
      if (!found) throw new Error(`No button named ${name}`);
      return found;
    },
    click: (target) => act(async () => target.click()),
    focus: (target) => act(async () => target.focus()),
    type: (input, text) =>
      act(async () => {
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        own?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    choose: (select, value) =>
      act(async () => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    press: (target, key) =>
      act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}
