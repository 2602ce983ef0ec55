/**
 * The work of reading grows in line with the text: ten times the text is at most ten times the work. Counted in
 * characters that regular expressions look at, from where each search begins to where it ends, and not in seconds, so
 * that it is the same on a busy machine.
 */
import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';

/** Characters that expressions looked at while `run` ran. */
function looked(run: () => void): number {
  const original = RegExp.prototype.exec;
  let characters = 0;
  RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : String(text).length;
    characters += 1 + Math.max(0, end - from);
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = original;
  }
  return characters;
}

const LETTER = `Dear Robin, we are pleased to offer you the position of Senior Engineer at Acme, Inc. in Berlin.
Your base salary will be $182,000 per year, with a target bonus of 15% and 1,200 RSUs vesting over 4 years.
You will start on 3 March 2027. Please reply by 12 December 2026. Sincerely, Jo Park, Acme, Inc.
`;
const POSTING = `About the role: as a Staff Engineer at Acme you will build tools with the team. Requirements: 5+ years.
The salary range for this role is $150,000 - $190,000 in California and €80k–95k in Germany, plus equity.
Location: Remote. We are an equal opportunity employer. Apply now.
`;
const PIECES = [
  LETTER,
  POSTING,
  'word ',
  'A. ',
  '$1 ',
  '1-',
  'offer of ',
  'Acme Inc, ',
  'per ',
  'level 5 ',
  '12 May ',
  '%\n',
];

// A letter stands before it all, so that the whole reading is done and not only the look at what kind of page it is.
test.each(PIECES)('ten times as much of %j', (piece) => {
  const text = (length: number): string => LETTER + piece.repeat(Math.ceil(length / piece.length));
  const work = (length: number): number => looked(() => read(fromText(text(length))));
  const short = work(4000);
  expect(short).toBeGreaterThan(4000);
  expect(work(40_000) / short).toBeLessThan(12);
});

test('the counting sees a search that begins again for every word', () => {
  const again = (text: string): void => {
    for (const { index } of text.matchAll(/\w+/g)) /x$/.exec(text.slice(index));
  };
  const [short, long] = [looked(() => again('word '.repeat(20))), looked(() => again('word '.repeat(200)))];
  expect(long / short).toBeGreaterThan(50);
});
