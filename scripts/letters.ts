/**
 * `npm run letters -- [FOLDER]`: prints plan, move and every mail and call script for each of our own letters into one
 * file to be read aloud, `.artifacts/letters.md`. The rules that a machine can hold are tests/unit/playbook/letters.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bookOf } from '../cli/playbook.ts';
import { reportOf } from '../cli/report-file.ts';
import type { Playbook } from '../lib/playbook/collected.ts';
import { draftLines } from '../lib/playbook/exports/draft.ts';
import { dayWords } from '../lib/playbook/plan-days.ts';
import type { AccountEntry } from '../lib/reading/account/entry.ts';
import { say } from '../lib/words/words.ts';

const LOCALE = 'en-US';

/** The day on which the letters are read, after all of them came. */
export const TODAY = '2026-11-30';

/** Our own letters; `<name>.json` beside one holds the person's figures and the talks so far. */
export function lettersIn(folder: string): { name: string; path: string; talks: string | null }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = basename(file, '.txt');
      const talks = join(folder, `${name}.json`);
      return { name, path: join(folder, file), talks: existsSync(talks) ? talks : null };
    });
}

/** The playbook of one letter, as the `playbook` command makes it. */
export async function bookOfLetter({ path, talks }: { path: string; talks: string | null }): Promise<{
  book: Playbook;
  text: string;
  account: readonly AccountEntry[];
}> {
  const file = await reportOf(path, { today: TODAY, dated: true }, { talks });
  const options = { inADay: false, holidays: [], clocks: null, said: { answers: {}, applied: [] } };
  return { book: bookOf(file, options), text: file.text ?? '', account: file.report.reading.account ?? [] };
}

function planLines({ plan }: Playbook): string[] {
  if (!plan) return ['no days to plan'];
  return plan.steps.map(({ id, date, textKey }) => `- ${dayWords(date, LOCALE)} (${id}): ${say(textKey)}`);
}

function reviewOf(name: string, text: string, book: Playbook): string {
  const { result } = book.facts;
  const parts = result?.plan?.parts.map(
    ({ part, offered, asked, counted }) =>
      `${part} ${offered?.value ?? '-'} -> ${asked.value}${counted ? ` (${counted.value} ${counted.unit})` : ''}`,
  );
  const scripts = book.scripts.map(
    (script) =>
      `### ${script.id}\n\n${draftLines(script, LOCALE)
        .map(({ text: line }) => `> ${line}`)
        .join('\n')}`,
  );
  return [
    `# ${name}`,
    text.trim().replace(/^/gm, '    '),
    `type ${result?.type}, move ${result?.move.kind}: ${result && say(`counter.${result.move.line.code}`, result.move.line.params)}`,
    `parts: ${parts?.join('; ') ?? 'none'}`,
    planLines(book).join('\n'),
    ...scripts,
  ].join('\n\n');
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const folder = process.argv[2] ?? join(root, 'tests/letters');
  const pages: string[] = [];
  for (const letter of lettersIn(folder)) {
    const { book, text } = await bookOfLetter(letter);
    pages.push(reviewOf(letter.name, text, book));
  }
  mkdirSync(join(root, '.artifacts'), { recursive: true });
  const path = join(root, '.artifacts/letters.md');
  writeFileSync(path, `${pages.join('\n\n')}\n`);
  console.log(`${pages.length} letters: ${path}`);
}
