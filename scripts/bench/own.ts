/** Accuracy on what this repository brings itself: the pages field by field, and the specs case by case. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf, readFixture, slugs } from '../../tests/pages/_read.ts';
import { SILENCE } from '../patience.ts';
import { ROOT, tool } from '../run.ts';
import { percent, type Section, skipped } from './section.ts';

/** Fields of the labels, with how many pages state them, are read right, and say something at all. */
export async function pages(): Promise<Section> {
  const rows = new Map<string, { stated: number; right: number; said: number }>();
  const wrong: string[] = [];
  for (const slug of slugs()) {
    const expected = expectedOf(slug);
    if (!expected) continue;
    const got = await readFixture(slug);
    for (const [field, want] of Object.entries(expected)) {
      const have = got[field as keyof typeof got];
      const row = rows.get(field) ?? { stated: 0, right: 0, said: 0 };
      const empty = (value: unknown): boolean =>
        value === null || (Array.isArray(value) && value.length === 0);
      if (!empty(want)) row.stated++;
      if (!empty(have)) row.said++;
      if (JSON.stringify(want) !== JSON.stringify(have)) wrong.push(`${slug}: ${field}`);
      else if (!empty(want)) row.right++;
      rows.set(field, row);
    }
  }
  return {
    title: 'Own pages',
    table: [
      ['field', 'pages that state it', 'recall', 'precision'],
      ...[...rows].map(([field, { stated, right, said }]) => [
        field,
        String(stated),
        percent(right, stated),
        percent(right, said),
      ]),
    ],
    notes: [
      `${slugs().length} pages in tests/pages.`,
      ...(wrong.length > 0 ? [`Wrong: ${wrong.join(', ')}`] : []),
    ],
  };
}

interface Report {
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** The specs, run as the tests run them and counted by file. */
export async function specs(): Promise<Section> {
  const file = join(ROOT, '.artifacts/specs.json');
  const args = ['run', 'tests/specs', '--reporter=json', `--outputFile=${file}`];
  const { output } = await tool('vitest', args, { silence: SILENCE });
  if (!existsSync(file)) return skipped('Own specs', output.slice(-300));
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
  return {
    title: 'Own specs',
    table: [
      ['spec', 'cases', 'right'],
      ...testResults.map(({ name, assertionResults }) => [
        name.slice(join(ROOT, 'tests/specs/').length),
        String(assertionResults.length),
        percent(assertionResults.filter(({ status }) => status === 'passed').length, assertionResults.length),
      ]),
    ],
    notes: failed.map((name) => `Wrong: ${name}`),
  };
}
