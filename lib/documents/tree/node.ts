/**
 * A document without a browser: as much of the DOM as the walk, the adapters and the reader of Word files ask of it, for
 * workers, which have no DOMParser. Nodes are linked, so that adding and moving one costs the same in any document.
 */
import { matches, parseSelector } from './selector.ts';

export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const DOCTYPE = 10;
export const FRAGMENT = 11;

export interface Attribute {
  name: string;
  value: string;
}

export class TreeNode {
  readonly nodeType: number;
  /** As written in XML; small letters in HTML. */
  readonly name: string;
  attributes: Attribute[] = [];
  /** The words of a text. */
  data = '';
  namespace = '';
  content: TreeNode | null = null;
  private parent: TreeNode | null = null;
  private before: TreeNode | null = null;
  private after: TreeNode | null = null;
  private first: TreeNode | null = null;
  private last: TreeNode | null = null;
  private readonly home: TreeNode | null;

  constructor(nodeType: number, name: string, home: TreeNode | null) {
    this.nodeType = nodeType;
    this.name = name;
    this.home = home;
  }

  /** Puts a node before one of the children, or behind all of them. */
  insert(node: TreeNode, before: TreeNode | null = null): void {
    node.remove();
    node.parent = this;
    node.after = before;
    node.before = before ? before.before : this.last;
    if (node.before) node.before.after = node;
    else this.first = node;
    if (before) before.before = node;
    else this.last = node;
  }

  remove(): void {
    const { parent, before, after } = this;
    if (!parent) return;
    if (before) before.after = after;
    else parent.first = after;
    if (after) after.before = before;
    else parent.last = before;
    this.parent = null;
    this.before = null;
    this.after = null;
  }

  get ownerDocument(): TreeNode | null {
    return this.home;
  }
  get parentNode(): TreeNode | null {
    return this.parent;
  }
  get parentElement(): TreeNode | null {
    return this.parent?.nodeType === ELEMENT ? this.parent : null;
  }
  get firstChild(): TreeNode | null {
    return this.first;
  }
  get lastChild(): TreeNode | null {
    return this.last;
  }
  get nextSibling(): TreeNode | null {
    return this.after;
  }
  get previousSibling(): TreeNode | null {
    return this.before;
  }
  get firstElementChild(): TreeNode | null {
    return this.first && elementFrom(this.first, 'after');
  }
  get nextElementSibling(): TreeNode | null {
    return this.after && elementFrom(this.after, 'after');
  }
  get previousElementSibling(): TreeNode | null {
    return this.before && elementFrom(this.before, 'before');
  }
  get children(): TreeNode[] {
    const found: TreeNode[] = [];
    for (let at = this.firstElementChild; at; at = at.nextElementSibling) found.push(at);
    return found;
  }
  get tagName(): string {
    return this.namespace === 'html' ? this.name.toUpperCase() : this.name;
  }
  get textContent(): string {
    if (this.nodeType === TEXT) return this.data;
    const texts: string[] = [];
    for (const node of this.within()) if (node.nodeType === TEXT) texts.push(node.data);
    return texts.join('');
  }
  get length(): number {
    return this.data.length;
  }
  get defaultView(): null {
    return null;
  }
  get baseURI(): string {
    return 'about:blank';
  }
  get documentElement(): TreeNode | null {
    return this.firstElementChild;
  }
  get body(): TreeNode | null {
    return this.documentElement?.children.find(({ name }) => name === 'body' || name === 'frameset') ?? null;
  }
  get title(): string {
    return (this.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }
  getAttribute(name: string): string | null {
    return this.attributes.find((each) => each.name === name)?.value ?? null;
  }
  contains(other: TreeNode): boolean {
    let at: TreeNode | null = other;
    while (at && at !== this) at = at.parent;
    return at === this;
  }
  closest(selector: string): TreeNode | null {
    const wanted = parseSelector(selector);
    let at: TreeNode | null = this;
    while (at && !(at.nodeType === ELEMENT && matches(at, wanted))) at = at.parent;
    return at;
  }
  querySelector(selector: string): TreeNode | null {
    const wanted = parseSelector(selector);
    for (const node of this.within()) if (node.nodeType === ELEMENT && matches(node, wanted)) return node;
    return null;
  }
  querySelectorAll(selector: string): TreeNode[] {
    const wanted = parseSelector(selector);
    return [...this.within()].filter((node) => node.nodeType === ELEMENT && matches(node, wanted));
  }
  getElementsByTagName(name: string): TreeNode[] {
    return [...this.within()].filter((node) => node.nodeType === ELEMENT && node.name === name);
  }
  /** Walks over texts alone, which is all that is asked for. */
  createTreeWalker(root: TreeNode): { currentNode: TreeNode; nextNode(): TreeNode | null } {
    const nodes = root.within();
    const walker = {
      currentNode: root,
      nextNode(): TreeNode | null {
        for (let next = nodes.next(); !next.done; next = nodes.next()) {
          if (next.value.nodeType !== TEXT) continue;
          walker.currentNode = next.value;
          return next.value;
        }
        return null;
      },
    };
    return walker;
  }

  /** Every node below this one, in order. */
  *within(): Generator<TreeNode> {
    let at: TreeNode | null = this.first;
    while (at) {
      yield at;
      if (at.first) {
        at = at.first;
        continue;
      }
      while (at && at !== this && !at.after) at = at.parent;
      at = at && at !== this ? at.after : null;
    }
  }
}

function elementFrom(node: TreeNode, way: 'before' | 'after'): TreeNode | null {
  let at: TreeNode | null = node;
  while (at && at.nodeType !== ELEMENT) at = way === 'after' ? at.nextSibling : at.previousSibling;
  return at;
}
