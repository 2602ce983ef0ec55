/**
 * Asks the DOM by the browser's own getters. A page can cover a property of its forms and of its document by the name of
 * a field (`<input name="nextSibling">`, `<img name="body">`), also for scripts in a world of their own: a walk that
 * asks the element itself goes round in circles.
 */

const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** What an object's class says of a name; undefined where only the object itself has it (`location`). */
function builtIn(thing: object, name: string): PropertyDescriptor | undefined {
  const own = Object.getPrototypeOf(thing) as object;
  let names = known.get(own);
  if (!names) {
    names = new Map();
    known.set(own, names);
  }
  if (names.has(name)) return names.get(name);
  let found: PropertyDescriptor | undefined;
  for (let at: object | null = own; at && !found; at = Object.getPrototypeOf(at))
    found = Object.getOwnPropertyDescriptor(at, name);
  names.set(name, found);
  return found;
}

/** A property as the browser has it, whatever the page named its fields. */
export function get<T extends object, K extends keyof T & string>(thing: T, name: K): T[K] {
  const found = builtIn(thing, name);
  return found?.get ? found.get.call(thing) : found ? found.value : thing[name];
}

type Method<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R ? [A, R] : never;

/** The same for a method. */
export const call = <T extends object, K extends keyof T & string>(
  thing: T,
  name: K,
  ...args: Method<T, K>[0]
): Method<T, K>[1] => (get(thing, name) as (...all: unknown[]) => Method<T, K>[1]).apply(thing, args);

/** The first element that a selector finds. */
export const one = (root: ParentNode, selector: string): Element | null =>
  call(root, 'querySelector', selector);

/** At most `most` of the elements that a selector finds. */
export function all(root: ParentNode, selector: string, most = 1000): Element[] {
  const found = call(root, 'querySelectorAll', selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, i) => found[i] as Element);
}

/** An attribute's value, null where there is none. */
export const attr = (element: Element, name: string): string | null => call(element, 'getAttribute', name);

/** The element that holds what is shown. */
export const bodyOf = (doc: Document): Node => get(doc, 'body') ?? get(doc, 'documentElement') ?? doc;

/** The document of a node, which may be the document. */
export const docOf = (node: Node): Document => get(node, 'ownerDocument') ?? (node as Document);
