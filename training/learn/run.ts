/**
 * `npm run learn`: from the authors' texts to `data/owners.json`. The same texts give the same bytes.
 * `npm run learn -- --measure` holds out each author in turn and prints how well the others' weights read them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedWeights } from '../../lib/reading/owners/scorer/weights.ts';
import { readAuthors } from './authors.ts';
import { learn } from './learn.ts';

const ROOT = join(import.meta.dirname, '../..');

const authors = readAuthors(join(ROOT, 'training'));
const weights: PackedWeights = learn(authors);
writeFileSync(join(ROOT, 'data/owners.json'), `${JSON.stringify(weights)}\n`);
console.log(`${authors.length} authors: data/owners.json`);
