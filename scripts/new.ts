/**
 * `npm run new -- site|rule|guide NAME`: writes the skeleton of one new file and what belongs to it. The skeleton
 * loads and does nothing; the tests that it names then say in plain words what is still missing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.ts';

interface Skeleton {
  /** Path from the root. */
  path: string;
  text: string;
}

const NAME = /^[a-z][a-z0-9-]*$/;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function site(name: string): Skeleton[] {
  return [
    {
      path: `lib/sites/${name}.ts`,
      text: `/** ${name}: say whose site it is, what an address of a job looks like, and what in its pages states a fact outright. */
import type { Site } from './site.ts';

export default {
  id: '${name}',
  name: '${name}',
  hosts: ['*.${name}.example'],
  group: 'boards',
  jobPaths: ['/jobs/'],
  checked: '${new Date().toISOString().slice(0, 10)}',
  page: {
    mark: '[data-${name}]',
    title: '[data-${name}] h1',
    company: [],
    location: [],
    root: ['[data-${name}]'],
  },
} satisfies Site;
`,
    },
    {
      path: `tests/pages/posting-${name}-page/meta.json`,
      text: json({ title: '', kind: 'posting', site: name, note: '' }),
    },
  ];
}

function rule(name: string): Skeleton[] {
  return [
    {
      path: `lib/reading/terms/${name}.ts`,
      text: `/** ${name}: say which phrases state it, and which look like it and do not. */
import type { Term } from './_term.ts';

export default {
  name: '${name}',
  order: 90,
  read() {},
} satisfies Term;
`,
    },
  ];
}

function guide(name: string): Skeleton[] {
  const [company = '', role = ''] = name.split('/');
  return [
    {
      path: `data/guides/${company}/${role}.json`,
      text: json({
        id: name,
        company: { id: company, name: '' },
        role: { title: '', family: '' },
        publisher: '',
        asOf: { month: '', printed: 'not stated', years: [] },
        titleLine: 1,
        dna: { textKey: '', lines: [] },
        totalIncludes: 'not stated',
        grantYears: 'not stated',
        bands: [],
        levels: [],
        titles: [],
        mapping: [],
        premiums: [],
        facts: [],
        levers: [],
        strategy: 'not stated',
        sources: [],
        encoding: null,
        leftOut: [],
      }),
    },
  ];
}

interface Kind {
  make(name: string): Skeleton[];
  fits(name: string): boolean;
  example: string;
  /** Tests that say what is still missing. */
  tests: string;
}

const KINDS: Record<string, Kind> = {
  site: {
    make: site,
    fits: (name) => NAME.test(name),
    example: 'workable',
    tests: 'tests/structure tests/unit/page',
  },
  rule: {
    make: rule,
    fits: (name) => NAME.test(name),
    example: 'relocation',
    tests: 'tests/structure tests/specs',
  },
  guide: {
    make: guide,
    fits: (name) => name.split('/').length === 2 && name.split('/').every((part) => NAME.test(part)),
    example: 'cloudflare/data-engineer',
    tests: 'tests/structure tests/unit/guides',
  },
};

function main([kind = '', name = '']: string[]): string | null {
  const chosen = KINDS[kind];
  if (!chosen?.fits(name)) {
    const lines = Object.entries(KINDS).map(([each, { example }]) => `  npm run new -- ${each} ${example}`);
    return `Say what and how it is called, in small letters and hyphens:\n${lines.join('\n')}`;
  }
  const files = chosen.make(name);
  const there = files.find(({ path }) => existsSync(join(ROOT, path)));
  if (there) return `${there.path} is there already; nothing was written.`;
  for (const { path, text } of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  console.log(`Next: npm run indexes, then npm run unit -- ${chosen.tests} says what is still missing.`);
  return null;
}

const problem = main(process.argv.slice(2));
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
