/** Evaluates the written arithmetic of the golden tables: `down(205,000 + 0.30 × 28,550 / 1.10; 1,000)`. */

const TOKEN = /\s*(?:(\d[\d,]*(?:\.\d+)?%?)|(min|max|down)|([-+−×*/();]))/y;

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`Cannot read "${text.slice(at)}" in "${text}"`);
    found.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return found;
}

const numberOf = (token: string): number => {
  const plain = Number(token.replace(/[,%]/g, ''));
  return token.endsWith('%') ? plain / 100 : plain;
};

const FUNCTIONS: Record<string, (...values: number[]) => number> = {
  min: Math.min,
  max: Math.max,
  down: (value, step = 1) => Math.floor(value / step + 1e-9) * step,
};

/** The value of an expression of + − × / ( ) and the three functions. */
export function evaluate(text: string): number {
  const queue = tokens(text);
  const eat = (...wanted: string[]): string | null =>
    wanted.includes(queue[0] ?? '') ? (queue.shift() ?? null) : null;

  function atom(): number {
    const name = eat('min', 'max', 'down');
    if (eat('(')) {
      const values = [sum()];
      while (eat(';')) values.push(sum());
      if (!eat(')')) throw new Error(`A bracket is open in "${text}"`);
      return name ? (FUNCTIONS[name]?.(...values) ?? Number.NaN) : (values[0] ?? Number.NaN);
    }
    return numberOf(queue.shift() ?? 'nothing');
  }
  function product(): number {
    let value = atom();
    for (let sign = eat('×', '*', '/'); sign; sign = eat('×', '*', '/')) {
      value = sign === '/' ? value / atom() : value * atom();
    }
    return value;
  }
  function sum(): number {
    let value = product();
    for (let sign = eat('+', '-', '−'); sign; sign = eat('+', '-', '−')) {
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  }
  const value = sum();
  if (queue.length > 0) throw new Error(`"${queue.join(' ')}" is left over in "${text}"`);
  return value;
}

/**
 * The sides of a written equation that are arithmetic: `O = 205,000 + 20,500 = 225,500 — words` has two. Names and
 * words before a colon stand for nothing and are left out.
 */
export function sides(line: string): string[] {
  const equation = line.split(' — ')[0] ?? '';
  return (equation.split(': ').at(-1) ?? '')
    .split(' = ')
    .filter((side) => !/[a-z]/i.test(side.replace(/min|max|down/g, '')));
}
