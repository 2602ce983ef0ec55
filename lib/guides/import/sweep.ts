/**
 * The last rule: nothing is dropped silently. Every line that no rule took, and every figure of every line that the
 * guide does not hold on that line, gets its line in the report.
 */
import type { DialectRule, Draft } from './draft.ts';

const SUFFIX: Record<string, number> = { K: 1e3, k: 1e3, L: 1e5, M: 1e6, B: 1e9, '%': 0.01 };
/** What a bare number can mean in a cell whose heading says its unit. */
const FACTORS = [1, 0.01, 1e3, 1e5, 1e6, 1e7, 1e9];

const round = (value: number): number => Number(value.toPrecision(10));

interface Token {
  text: string;
  means: (number | string)[];
}

/** Figures of a line: numbers with what they can mean, and codes (`L5`, `R2`) as themselves. */
function tokens(text: string): Token[] {
  return [...text.matchAll(/([A-Za-z]?)(\d{1,15}(?:,\d{2,3})*(?:\.\d{1,6})?)([KkLMB%]?)/g)].map(
    ([written, letter = '', digits = '', suffix = '']) => {
      const number = Number(digits.replaceAll(',', ''));
      const code = letter === '' ? [] : [written.toUpperCase().replace(/[KLMB%]$/, '')];
      const factors = suffix ? [SUFFIX[suffix] ?? 1] : FACTORS;
      return { text: written, means: [...code, number, ...factors.map((factor) => round(number * factor))] };
    },
  );
}

/** Numbers, and figures inside names, of everything in the draft by the line that it names. */
function gather(data: unknown, at: number[], held: Map<number, Set<number | string>>): void {
  if (typeof data === 'number' || typeof data === 'string') {
    const means = typeof data === 'number' ? [round(data)] : tokens(data).flatMap((token) => token.means);
    for (const line of at) {
      const set = held.get(line) ?? new Set();
      held.set(line, set);
      for (const mean of means) set.add(mean);
    }
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const { line, lines } = data as { line?: number; lines?: number[] };
  const here = line ? [line, ...at] : (lines ?? at);
  for (const [name, value] of Object.entries(data))
    if (name !== 'line' && name !== 'lines') gather(value, here, held);
}

function heldByLine(draft: Draft): Map<number, Set<number | string>> {
  const held = new Map<number, Set<number | string>>();
  const {
    bands,
    levels,
    titles,
    mapping,
    premiums,
    facts,
    levers,
    sources,
    leftOut,
    strategy,
    regional,
    relative,
  } = draft;
  gather(
    { bands, levels, titles, mapping, premiums, facts, sources, leftOut, strategy, regional, relative },
    [],
    held,
  );
  // A lever's name holds its numbers; a code in it is a product's all the same.
  for (const { name, push, lines } of levers)
    gather(
      [
        push,
        ...tokens(name).flatMap(({ text }) => (/^\d/.test(text) ? Number(text.replace(/[^\d.]/g, '')) : [])),
      ],
      lines,
      held,
    );
  gather([draft.grantYears, draft.totalIncludes, ...draft.years], [], held);
  for (const [line, name] of [
    [draft.title.line.n, draft.title.role.title],
    [draft.title.line.n, draft.title.company.name],
  ] as const)
    gather(name, [line], held);
  return held;
}

export default {
  id: 'sweep',
  read(draft) {
    const held = heldByLine(draft);
    const reported = new Map<number, string>();
    for (const { line, text } of draft.remarks)
      if (line !== null) reported.set(line, `${reported.get(line) ?? ''} ${text}`);
    for (const { is, line, text, table } of draft.blocks) {
      if (!draft.taken.has(line) && is !== 'heading')
        draft.say(
          'not-understood',
          is === 'table' ? 'table' : 'line',
          line.n,
          is === 'table' ? line.text : text,
        );
      else
        for (const each of table ? table.rows.map((row) => row.line) : [line]) {
          const known = held.get(each.n);
          const said = reported.get(each.n) ?? '';
          // The number of a list item counts nothing.
          const counted = each.text.replace(/^\s{0,8}\d{1,2}[.)]\s/, '').replace(/\bYear [1-4]\b/g, '');
          const missing = tokens(counted).filter(
            ({ text: written, means }) => !means.some((mean) => known?.has(mean)) && !said.includes(written),
          );
          // A code in a name is a product's: R2, S3, H100.
          for (const { text: code } of missing.filter((token) => /^[A-Za-z]\d/.test(token.text)))
            if (!draft.leftOut.some((out) => out.line === each.n && out.text === code))
              draft.leftOut.push({ text: code, reason: 'product-name', line: each.n });
          const figures = missing
            .filter((token) => !/^[A-Za-z]\d/.test(token.text))
            .map((token) => token.text);
          if (figures.length > 0)
            draft.say('not-understood', 'figures', each.n, [...new Set(figures)].join(' · '));
        }
      // Every row of a table that no rule took is named by its first line and counted.
      if (!draft.taken.has(line) && table)
        for (const row of table.rows)
          draft.say('not-understood', 'table-row', row.line.n, row.cells.join(' | '));
    }
  },
} satisfies DialectRule;
