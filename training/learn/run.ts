/**
 * `npm run learn`: from the authors' texts to `data/owners.json`; the same texts give the same bytes. With `-- --measure`
 * nothing is written: each group of authors is held out in turn, and what the others' weights read of their letters is
 * printed beside what the rules read alone.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Author, fingerprint, readAuthors } from './authors.ts';
import { learn } from './learn.ts';
import { FIELDS, holdOut, holdOutKinds, noTallies, written } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Authors held out together: fewer rounds, and still every letter is read by weights that never saw its hand. */
const TOGETHER = 3;

function measure(authors: readonly Author[]): void {
  const [rules, both] = [noTallies(), noTallies()];
  for (let at = 0; at < authors.length; at += TOGETHER) {
    const held = authors.slice(at, at + TOGETHER).map(({ name }) => name);
    const round = holdOut(authors, held);
    for (const field of FIELDS)
      for (const key of ['stated', 'read', 'right'] as const) {
        rules[field][key] += round.rules[field][key];
        both[field][key] += round.both[field][key];
      }
    console.log(`${held.join(', ')}\n  rules ${written(round.rules)}\n  both  ${written(round.both)}`);
  }
  console.log(`all\n  rules ${written(rules)}\n  both  ${written(both)}`);
  for (const { name, kinds } of authors) {
    if (kinds.length === 0) continue;
    const tally = holdOutKinds(authors, [name]);
    console.log(
      `kinds of ${name}: ${tally.documents} documents, ${tally.rules} by signals, ${tally.both} with wording`,
    );
  }
}

function writeWeights(authors: readonly Author[]): void {
  const text = `${JSON.stringify(learn(authors))}\n`;
  writeFileSync(join(ROOT, 'data/owners.json'), text);
  const manifest = {
    texts: fingerprint(join(ROOT, 'training')),
    weights: createHash('sha256').update(text).digest('hex'),
    authors: authors.length,
    lines: authors.flatMap(({ registers }) => registers.flatMap(({ lines }) => lines)).length,
    letters: authors.flatMap(({ letters }) => letters).length,
    lookAlikes: authors.flatMap(({ lookAlikes, others }) => [...lookAlikes, ...others]).length,
  };
  writeFileSync(join(ROOT, 'data/owners.manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(manifest);
}

const authors = readAuthors(join(ROOT, 'training'));
if (process.argv.includes('--measure')) measure(authors);
else writeWeights(authors);
