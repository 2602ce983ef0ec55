/**
 * `node tests/pages/_record.ts SLUG… [--write]`: shows what is read from a fixture against its `expected.json`, field
 * by field. Review the difference by eye against the source; only then `--write` it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf, readFixture, slugs } from './_read.ts';

const args = process.argv.slice(2);
const write = args.includes('--write');
const wanted = args.filter((arg) => !arg.startsWith('--'));
if (wanted.length === 0) {
  console.error('Usage: node tests/pages/_record.ts SLUG… | all [--write]');
  process.exitCode = 2;
}

for (const slug of wanted[0] === 'all' ? slugs() : wanted) {
  const now = await readFixture(slug);
  const before = expectedOf(slug);
  const lines = Object.entries(now).flatMap(([field, value]) => {
    const old = before ? JSON.stringify(before[field as keyof typeof now]) : undefined;
    const read = JSON.stringify(value);
    if (old === read) return [];
    return [`  ${field}`, ...(old === undefined ? [] : [`    - ${old}`]), `    + ${read}`];
  });
  console.log(lines.length === 0 ? `${slug}: as expected` : `${slug}:\n${lines.join('\n')}`);
  if (write) {
    const path = join(import.meta.dirname, slug, 'expected.json');
    writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
  }
}
