/** Text of any length for measuring speed: our own pages' prose, with forty lines about pay in it. */
import { readFileSync } from 'node:fs';
import { plainText } from '../../lib/documents/text.ts';
import { scanMoney } from '../../lib/money/scan.ts';
import { random } from '../../tests/fuzz/random.ts';
import { slugs, sourceOf } from '../../tests/pages/_read.ts';

export const PAY_LINES = 40;

/** Lines of our text fixtures, apart by whether they speak of money. */
function lines(): { pay: string[]; prose: string[] } {
  const all = slugs()
    .map(sourceOf)
    .filter((path) => /\.(?:txt|md|html)$/.test(path))
    .flatMap((path) => plainText(readFileSync(path, 'utf8').replace(/<[^>]{0,2000}>/g, ' ')).split('\n'))
    .filter((line) => line.length > 40 && line.length < 600);
  return {
    pay: all.filter((line) => scanMoney(line).length > 0),
    prose: all.filter((line) => scanMoney(line).length === 0),
  };
}

/** A text of `length` characters, the same every time. */
export function textOf(length: number): string {
  const { pay, prose } = lines();
  const r = random(42, length);
  const out: string[] = [];
  let size = 0;
  while (size < length) {
    const line = r.pick(prose);
    out.push(line);
    size += line.length + 1;
  }
  for (let i = 0; i < PAY_LINES; i++)
    out[Math.floor(((i + 0.5) * out.length) / PAY_LINES)] = pay[i % pay.length] ?? '';
  return out.join('\n').slice(0, length);
}
