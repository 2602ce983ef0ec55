/**
 * The bundled guides against the pages they were taken from: every figure of every line is in the data (or listed as
 * left out, with the reason), and every figure in the data stands on the line it names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDES } from '../../../lib/guides/guides.ts';

const folder = join(import.meta.dirname, '../../../../shared/seeds');
const SEEDS = [
  { guide: 'confluent/ml-ai-engineer', file: '000_cdf58e455f3d558d.txt' },
  { guide: 'cloudflare/ml-ai-engineer', file: '003_bd6815981719c3b1.txt' },
];
const present = existsSync(folder);
if (!present)
  console.warn('SKIPPED: ../shared/seeds is absent, so the guides were not held against their pages');

const SCALE: Record<string, number> = { K: 1e3, L: 1e5, M: 1e6, '%': 0.01 };

/** A figure as a line writes it, with every value it can mean; a code (`L5`, `R2`, `Q4`) means itself. */
interface Token {
  text: string;
  means: (number | string)[];
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/([A-Za-z]?)(\d[\d,]*(?:\.\d+)?)([KLM%]?)/g)].map(
    ([written, letter = '', digits = '', suffix = '']) => {
      const number = Number(digits.replaceAll(',', ''));
      if (letter) return { text: written, means: [written.toUpperCase()] };
      // The first end of "10–15%" carries no sign of its own.
      return {
        text: written,
        means: suffix ? [round(number * (SCALE[suffix] ?? 1))] : [number, round(number / 100)],
      };
    },
  );
}

const round = (value: number): number => Number(value.toPrecision(10));

/** Figures of the data by the line they name. A string counts by the figures written in it. */
function figures(data: unknown, at: number[], found: Map<number, (number | string)[]>): void {
  if (typeof data === 'number' || typeof data === 'string') {
    const means = typeof data === 'number' ? [round(data)] : dateOrText(data);
    for (const line of at) found.set(line, [...(found.get(line) ?? []), ...means]);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const { line, lines } = data as { line?: number; lines?: number[] };
  const here = line ? [line] : (lines ?? at);
  for (const [name, value] of Object.entries(data)) {
    const isReference = name === 'line' || name === 'lines' || name === 'sources' || name === 'encoding';
    // `sources` holds lines inside a premium, and sources at the top.
    if (isReference && !(name === 'sources' && Array.isArray(value) && typeof value[0] === 'object'))
      continue;
    figures(value, here, found);
  }
}

/** `2026-02-10` means the year and the day; the month is a word in the source. */
function dateOrText(text: string): (number | string)[] {
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-(Q\d)|\/(\d{4}))?$/.exec(text);
  if (!date) return tokens(text).flatMap(({ means }) => means);
  const [, year, , day, quarter, last] = date;
  return [Number(year), ...[day, last].filter(Boolean).map(Number), ...(quarter ? [quarter] : [])];
}

describe.skipIf(!present).each(SEEDS)('$guide', ({ guide: id, file }) => {
  const guide = GUIDES.find((each) => each.id === id);
  const page = present ? readFileSync(join(folder, file), 'utf8').split('\n') : [];
  const held = new Map<number, (number | string)[]>();
  figures(guide, [], held);

  test('every figure of every line is in the data', () => {
    const missing = page.flatMap((text, index) =>
      tokens(text)
        .filter(({ means }) => !means.some((value) => held.get(index + 1)?.includes(value)))
        .map(({ text: written }) => `line ${index + 1}: ${written}`),
    );
    expect(missing).toEqual([]);
  });

  test('every figure in the data stands on the line it names', () => {
    const numbers = new Map<number, number[]>();
    const onlyNumbers = (data: unknown, at: number[]): void => {
      if (typeof data === 'number') {
        for (const line of at) numbers.set(line, [...(numbers.get(line) ?? []), round(data)]);
      } else if (typeof data === 'object' && data !== null) {
        const { line, lines } = data as { line?: number; lines?: number[] };
        for (const [name, value] of Object.entries(data))
          if (!['line', 'lines', 'encoding', 'titleLine'].includes(name) && !isLineList(name, value))
            onlyNumbers(value, line ? [line] : (lines ?? at));
      }
    };
    onlyNumbers(guide, []);
    const astray = [...numbers].flatMap(([line, values]) => {
      const written = tokens(page[line - 1] ?? '').flatMap(({ means }) => means);
      return values.filter((value) => !written.includes(value)).map((value) => `line ${line}: ${value}`);
    });
    expect(astray).toEqual([]);
  });

  test('dates of facts and sources stand on their lines', () => {
    const dated = [
      ...(guide?.facts ?? []),
      ...(guide?.sources.map((each) => ({ ...each, lines: [each.line] })) ?? []),
    ];
    for (const { date, lines } of dated) {
      if (date === 'not stated') continue;
      const written = lines.flatMap((line) => tokens(page[line - 1] ?? '').flatMap(({ means }) => means));
      for (const part of dateOrText(date)) expect(written, `${date} on ${lines}`).toContain(part);
    }
  });

  test('names of places, levels, titles and levers are those of their lines', () => {
    // Headings of a table stand two lines above its first row, so places are looked for in the whole page.
    for (const band of guide?.bands ?? []) expect(page.join('\n')).toContain(band.place);
    for (const lever of guide?.levers ?? [])
      expect(
        lever.lines.some((line) => page[line - 1]?.includes(lever.name)),
        lever.name,
      ).toBe(true);
    for (const title of guide?.titles ?? []) expect(page[title.line - 1]).toContain(`| ${title.title} |`);
    for (const { line, equal } of guide?.mapping ?? [])
      for (const { name, level } of equal) expect(page[line - 1]).toContain(`${name} ${level}`);
  });

  test('the damaged lines are those that are damaged', () => {
    const damaged = page.flatMap((text, index) => (/[âÂð]/.test(text) ? [index + 1] : []));
    expect(guide?.encoding?.lines ?? []).toEqual(damaged);
  });

  test('none of the page’s sentences is in the data', () => {
    const data = JSON.stringify(guide);
    const sentences = page
      .flatMap((text) => text.split(/[.:!?]\s|"/))
      .filter((text) => text.split(' ').length > 7);
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(data).not.toContain(sentence.trim());
  });
});

/** Lines of the sources a premium cites: references, not figures. */
const isLineList = (name: string, value: unknown): boolean =>
  name === 'sources' && Array.isArray(value) && typeof value[0] === 'number';
