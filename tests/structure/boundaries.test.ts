import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES, BROWSER_PACKAGES, MAY_IMPORT, NODE_NAMES, PURE, roomOf } from './rooms.ts';
import { parse, reach, type Source, sources } from './source.ts';

const isTest = ({ path }: Source): boolean => path.startsWith('tests/') || /\.test\.tsx?$/.test(path);
const shipped = sources.filter((source) => !isTest(source));
const pure = shipped.filter(({ path }) => PURE.includes(roomOf(path)));
const OURS = /^(lib|components|entrypoints|cli|scripts|data|locales|tests|public)\//;

describe('the parser that these tests stand on', () => {
  const used = (text: string): string[] => [...parse('probe.tsx', text).globals.keys()];

  test('sees globals and types, and not names that a file declares or only mentions', () => {
    expect(used('document.title; const x: HTMLElement = y')).toEqual(['document', 'HTMLElement', 'y']);
    expect(used('function f(document: string) { return { window: document.location } }')).toEqual([]);
    expect(used('const { document: doc, ...window } = made; doc; window')).toEqual(['made']);
    expect(used('import { fetch } from "./ours.ts"; fetch(); o.chrome')).toEqual(['o']);
    expect(used('const o = { document }')).toEqual(['document']);
    expect(used('type F = (window: string) => void; interface A { document: F }')).toEqual([]);
  });

  test('tells what is left at run time', () => {
    const { imports } = parse(
      'lib/a/b.ts',
      `import type { A } from '../c.ts'; import { type B, c } from 'zod/mini'; export * from './d.ts'; import('./e.ts');`,
    );
    expect(imports).toEqual([
      { target: 'lib/c.ts', typeOnly: true, later: false },
      { target: 'zod', typeOnly: false, later: false },
      { target: 'lib/a/d.ts', typeOnly: false, later: false },
      { target: 'lib/a/e.ts', typeOnly: false, later: true },
    ]);
  });

  test('sees the clock and chance', () => {
    const { impure } = parse(
      'a.ts',
      'new Date();\nDate.now();\nnew Date(iso);\nMath.random();\nMath.max(1); Date.parse(a)',
    );
    expect(impure.map(({ what, line }) => `${what} ${line}`)).toEqual([
      'Date without arguments 1',
      'Date.now 2',
      'Math.random 4',
    ]);
  });
});

/** Ways that lead from a file back to itself. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

test('a circle is found however long it is', () => {
  const graph = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] };
  expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['b → c → b']);
});

describe('imports go one way', () => {
  test('no room imports a room that stands after it', () => {
    const wrong: string[] = [];
    for (const { path, imports } of shipped) {
      const room = roomOf(path);
      const allowed = MAY_IMPORT[room];
      if (!allowed) continue;
      for (const { target } of imports) {
        if (!OURS.test(target)) continue;
        const other = roomOf(target);
        if (other !== room && !allowed.includes(other)) {
          wrong.push(`${path} imports ${target}: ${room} may not know ${other}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no file belongs to a room without rules', () => {
    const unknown = shipped.map(({ path }) => roomOf(path)).filter((room) => !MAY_IMPORT[room]);
    expect([...new Set(unknown)]).toEqual(['scripts']);
  });

  test('nothing that is shipped imports scripts or tests', () => {
    const wrong = shipped.flatMap(({ path, imports }) =>
      path.startsWith('scripts/')
        ? []
        : imports
            .filter(({ target }) => /^(scripts|tests)\//.test(target))
            .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no circles, types included: a shape that two files share has a file of its own', () => {
    const graph = new Map(shipped.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
    expect(circlesIn(graph)).toEqual([]);
  });
});

describe('pure rooms', () => {
  test('name nothing that only a browser or only Node has', () => {
    const wrong = pure.flatMap(({ path, globals }) =>
      [...globals]
        .filter(([name]) => BROWSER_NAMES.has(name) || NODE_NAMES.has(name))
        .map(([name, line]) => `${path}:${line} names ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('import no browser, no framework and nothing of Node', () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('node:') || BROWSER_PACKAGES.has(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('read no clock and leave nothing to chance', () => {
    const wrong = pure.flatMap(({ path, impure }) =>
      impure.map(({ what, line }) => `${path}:${line} uses ${what}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('one room for each thing from outside', () => {
  const naming = (names: string[], rooms: string[]): string[] =>
    shipped
      .filter(({ path }) => !rooms.includes(roomOf(path)) && roomOf(path) !== 'scripts')
      .flatMap(({ path, globals }) =>
        [...globals]
          .filter(([name]) => names.includes(name))
          .map(([name, line]) => `${path}:${line} names ${name}`),
      );
  const importing = (packages: string[], rooms: string[]): string[] =>
    shipped
      .filter(({ path }) => !rooms.includes(roomOf(path)))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target }) => packages.includes(target))
          .map(({ target }) => `${path} imports ${target}`),
      );

  test('only lib/browser knows browser.*', () => {
    expect(naming(['browser', 'chrome'], ['lib/browser'])).toEqual([]);
    expect(
      importing(
        ['webextension-polyfill', '@wxt-dev/webextension-polyfill', '@webext-core/messaging'],
        ['lib/browser'],
      ),
    ).toEqual([]);
  });

  test('only lib/page parses or walks a document', () => {
    const rooms = ['lib/page', 'cli'];
    expect(naming(['DOMParser', 'NodeFilter', 'XMLSerializer'], rooms)).toEqual([]);
    expect(importing(['jsdom'], rooms)).toEqual([]);
  });

  test('React stays in what is drawn', () => {
    expect(importing(['react', 'react-dom'], ['components', 'entrypoints'])).toEqual([]);
  });

  test('nothing fetches but the package’s own files, in one place', () => {
    const found = naming(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], []);
    expect(found.filter((where) => !/^lib\/browser\/packaged\.ts:\d+ names fetch$/.test(where))).toEqual([]);
    expect(found).toHaveLength(1);
  });
});

test('the content script takes neither React nor zod nor sentences along', () => {
  const taken = [...reach('entrypoints/scan.content.ts')];
  expect(taken).toContain('lib/browser/scan/scan.ts');
  expect(taken.filter((name) => /^(react|react-dom|zod|intl-messageformat)$|^locales\//.test(name))).toEqual(
    [],
  );
});
