/**
 * HTML as a tree, by parse5, which builds what the HTML standard says and a browser would. When the budget is spent (a
 * page whose open elements are opened again in every paragraph), what was built so far is the document.
 */
import { type DefaultTreeAdapterMap, html as names, parse, type TreeAdapter } from 'parse5';
import { Budget, OutOfBudget } from './budget.ts';
import { COMMENT, DOCTYPE, DOCUMENT, ELEMENT, FRAGMENT, TEXT, TreeNode } from './node.ts';
import { leaveUnfinished } from './unfinished.ts';

type Nodes = { [K in keyof DefaultTreeAdapterMap]: TreeNode };

function adapter(document: TreeNode, budget: Budget): TreeAdapter<Nodes> {
  const make = (type: number, name = ''): TreeNode => {
    budget.take();
    return new TreeNode(type, name, document);
  };
  const addText = (parent: TreeNode, text: string, before: TreeNode | null): void => {
    const beside = before ? before.previousSibling : parent.lastChild;
    if (beside?.nodeType === TEXT) {
      beside.data += text;
      return;
    }
    const node = make(TEXT);
    node.data = text;
    parent.insert(node, before);
  };
  let mode = names.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => document,
    createDocumentFragment: () => make(FRAGMENT),
    createElement(name, namespace, attributes) {
      const node = make(ELEMENT, name);
      node.namespace = namespace === names.NS.HTML ? 'html' : namespace;
      node.attributes = attributes;
      return node;
    },
    createCommentNode: () => make(COMMENT),
    createTextNode(value) {
      const node = make(TEXT);
      node.data = value;
      return node;
    },
    appendChild: (parent, node) => parent.insert(node),
    insertBefore: (parent, node, before) => parent.insert(node, before),
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: (parent, text, before) => addText(parent, text, before),
    detachNode: (node) => node.remove(),
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: (template) => template.content as TreeNode,
    setDocumentType: () => undefined,
    setDocumentMode(_, next) {
      mode = next;
    },
    getDocumentMode: () => mode,
    adoptAttributes(node, attributes) {
      const own = new Set(node.attributes.map(({ name }) => name));
      node.attributes = [...node.attributes, ...attributes.filter(({ name }) => !own.has(name))];
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...childrenOf(node)],
    getParentNode: (node) => node.parentNode,
    getAttrList: (node) => node.attributes,
    getTagName: (node) => node.name,
    getNamespaceURI: (node) => (node.namespace === 'html' ? names.NS.HTML : (node.namespace as names.NS)),
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is TreeNode => node.nodeType === TEXT,
    isCommentNode: (node): node is TreeNode => node.nodeType === COMMENT,
    isDocumentTypeNode: (node): node is TreeNode => node.nodeType === DOCTYPE,
    isElementNode: (node): node is TreeNode => node.nodeType === ELEMENT,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function* childrenOf(node: TreeNode): Generator<TreeNode> {
  for (let at = node.firstChild; at; at = at.nextSibling) yield at;
}

/** HTML as a document that the walk and the adapters read like a browser's. */
export function treeOfHtml(html: string): Document {
  const document = new TreeNode(DOCUMENT, '', null);
  const budget = new Budget();
  try {
    // As a parser without scripts does: what stands in `noscript` is markup.
    parse<Nodes>(html, { treeAdapter: adapter(document, budget), scriptingEnabled: false });
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    leaveUnfinished(document);
  }
  return document as unknown as Document;
}
