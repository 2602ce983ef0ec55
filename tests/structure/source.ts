/** Every source file, parsed: what it imports and which global names it uses. The structure tests ask this. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

const ROOT = join(import.meta.dirname, '../..');

export interface Import {
  /** Path from the root for our own files, package name for others, `node:fs` for Node's. */
  target: string;
  /** Nothing of it is left at run time. */
  typeOnly: boolean;
  /** Loaded when it is asked for: `import(…)`. */
  later: boolean;
}

export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
  /** Names that the file uses and does not declare, each with its first line. */
  globals: Map<string, number>;
  /** Reads of the clock or of chance: `Date.now()`, `new Date()`, `Math.random()`, each with its line. */
  impure: { what: string; line: number }[];
  /** Regular expressions written out, each with its line. */
  literals: { source: string; flags: string; line: number }[];
  /** Lines of `new RegExp(…)`. */
  built: number[];
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Properties of a node that hold a name, not a use of it. */
const NAMES: Record<string, string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSNamedTupleMember: ['label'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  ImportAttribute: ['key'],
  MetaProperty: ['meta', 'property'],
};

/** Properties of a node that declare names. */
const DECLARES: Record<string, string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
  TSTypeParameter: ['name'],
  TSMappedType: ['key'],
  TSFunctionType: ['params'],
  TSConstructorType: ['params'],
  TSMethodSignature: ['params'],
  TSCallSignatureDeclaration: ['params'],
  TSIndexSignature: ['parameters'],
  TSDeclareFunction: ['id', 'params'],
  TSEmptyBodyFunctionExpression: ['params'],
};

/** Calls `visit` for every node, with the property of its parent that holds it. */
function walk(node: unknown, visit: (node: Node, parent: Node | null, property: string) => void): void {
  const inner = (value: unknown, parent: Node | null, property: string): void => {
    if (Array.isArray(value)) for (const each of value) inner(each, parent, property);
    else if (isNode(value)) {
      visit(value, parent, property);
      for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'object') inner(child, value, key);
      }
    }
  };
  inner(node, null, '');
}

/** Names bound by a declaration, patterns included. */
function bound(pattern: unknown, names: Set<string>): void {
  if (Array.isArray(pattern)) for (const each of pattern) bound(each, names);
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') names.add(String(pattern.name));
  for (const part of ['properties', 'elements', 'left', 'argument', 'parameter']) bound(pattern[part], names);
  if (pattern.type === 'Property') bound(pattern.value, names);
}

/** A path from the root for a relative import, the package's name for others. */
function targetOf(specifier: string, path: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
}

function importsOf(module: ReturnType<typeof parseSync>['module'], path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, later = false): void => {
    found.push({ target: targetOf(specifier, path), typeOnly, later });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = text.slice(moduleRequest.start, moduleRequest.end);
    if (/^['"]/.test(specifier)) add(specifier.slice(1, -1), false, true);
  }
  return found;
}

/** Reads one file's text as TypeScript. Throws where it does not parse. */
export function parse(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const declared = new Set<string>();
  const used = new Map<string, number>();
  const impure: Source['impure'] = [];
  const literals: Source['literals'] = [];
  const built: number[] = [];

  walk(program, (node, parent, property) => {
    for (const key of DECLARES[node.type] ?? []) bound(node[key], declared);
    if (node.type === 'TSTypeParameter' && typeof node.name === 'string') declared.add(node.name);
    const callee = node.callee as Node | undefined;
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    if (node.type === 'Literal' && regex)
      literals.push({ source: regex.pattern, flags: regex.flags, line: lineOf(node.start) });
    if (/^(?:New|Call)Expression$/.test(node.type) && callee?.name === 'RegExp')
      built.push(lineOf(node.start));
    const bare = callee?.type === 'Identifier' && callee.name === 'Date';
    if (bare && (node.type === 'CallExpression' || (node.arguments as unknown[]).length === 0)) {
      impure.push({ what: 'Date without arguments', line: lineOf(node.start) });
    }
    if (node.type === 'MemberExpression') {
      const access = text.slice(node.start, node.end as number);
      if (/^(Date\.now|Math\.random|performance\.now)$/.test(access)) {
        impure.push({ what: access, line: lineOf(node.start) });
      }
    }
    if (node.type !== 'Identifier') return;
    const isName = parent !== null && NAMES[parent.type]?.includes(property) && !parent.computed;
    if (isName && !(parent.type === 'Property' && parent.shorthand)) return;
    const name = String(node.name);
    if (!used.has(name)) used.set(name, lineOf(node.start));
  });

  const globals = new Map([...used].filter(([name]) => !declared.has(name)));
  return { path, text, imports: importsOf(module, path, text), globals, impure, literals, built };
}

const FOLDERS = [
  'lib',
  'components',
  'entrypoints',
  'cli',
  'scripts',
  'data',
  'training',
  'locales',
  'tests',
];

/** All TypeScript files of the repository. */
export const sources: Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
)
  .sort()
  .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));

const byPath = new Map(sources.map((source) => [source.path, source]));

/** The file and everything that it takes along at run time: our files by path, packages by name. */
export function reach(path: string): Set<string> {
  return taken(path, ({ typeOnly }) => !typeOnly);
}

/** The file and everything that is loaded before it runs. */
export function firstReach(path: string): Set<string> {
  return taken(path, ({ typeOnly, later }) => !typeOnly && !later);
}

function taken(path: string, follows: (one: Import) => boolean): Set<string> {
  const seen = new Set<string>();
  const visit = (target: string): void => {
    if (seen.has(target)) return;
    seen.add(target);
    for (const each of byPath.get(target)?.imports ?? []) if (follows(each)) visit(each.target);
  };
  visit(path);
  return seen;
}
