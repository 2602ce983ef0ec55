/** What one document costs from bytes to reading, by its format, and where the time goes. */
import { readFileSync } from 'node:fs';
import { loadFileDeps } from '../../cli/dom.ts';
import { fromFile } from '../../lib/documents/file.ts';
import { read } from '../../lib/reading/read.ts';
import { slugs, sourceOf } from '../../tests/pages/_read.ts';
import { asDocx } from '../../tests/unit/documents/letters/docx.ts';
import { LETTERS } from '../../tests/unit/documents/letters/letters.ts';
import { asPdf } from '../../tests/unit/documents/letters/pdf.ts';
import { median, ms, type Section } from './section.ts';

const ROUNDS = 7;

interface Cost {
  opening: number;
  reading: number;
}

export async function documents(): Promise<Section> {
  const deps = await loadFileDeps();
  const files = [
    ...slugs().map((slug) => ({
      name: sourceOf(slug).replace(/^.*[\\/]/, ''),
      bytes: new Uint8Array(readFileSync(sourceOf(slug))),
    })),
    ...LETTERS.flatMap((letter) => [
      { name: 'letter.docx', bytes: asDocx(letter) },
      { name: 'letter.pdf', bytes: asPdf(letter) },
    ]),
  ];
  const costs = new Map<string, Cost[]>();
  for (const { name, bytes } of files) {
    const runs: Cost[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const start = performance.now();
      const snapshot = await fromFile(name, bytes, deps);
      const opened = performance.now();
      read(snapshot);
      runs.push({ opening: opened - start, reading: performance.now() - opened });
    }
    const ending = name.replace(/^.*\./, '');
    const cost = {
      opening: median(runs.map((run) => run.opening)),
      reading: median(runs.map((run) => run.reading)),
    };
    costs.set(ending, [...(costs.get(ending) ?? []), cost]);
  }
  return {
    title: 'Time for one document',
    table: [
      ['format', 'documents', 'opening, ms', 'reading, ms', 'slowest reading, ms'],
      ...[...costs].map(([ending, list]) => [
        ending,
        String(list.length),
        ms(median(list.map(({ opening }) => opening))),
        ms(median(list.map(({ reading }) => reading))),
        ms(Math.max(...list.map(({ reading }) => reading))),
      ]),
    ],
    notes: [
      'Medians of seven rounds on warm code, in Node, with jsdom for HTML: a browser opens HTML much faster.',
    ],
  };
}
