/** Lines, cells, columns and paragraphs of a PDF from the places of its text; what cannot be read says why. */
import { describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { fromFile, UnreadableFile } from '../../../lib/documents/file.ts';
import { fromPdf } from '../../../lib/documents/pdf.ts';
import { type Placed, pdfOf, wrap } from './letters/pdf.ts';

const text = async (bytes: Uint8Array): Promise<string> => (await fromPdf(bytes, await loadFileDeps())).text;
const prose =
  'The salary for this position is reviewed once a year in the light of your work and of the market, and any change is told to you in writing before it takes effect in the month that follows.';

/** Text set in lines of `width` letters from a corner, 12 points apart. */
const set = (x: number, y: number, width: number, of: string): Placed[] =>
  wrap(of, width).map((line, i) => ({ x, y: y + i * 12, text: line }));

describe('lines and cells', () => {
  test('pieces of one word are put together, in whatever order they were drawn', async () => {
    const page = [
      { x: 72 + 8 * 6, y: 100, text: 'ary: $120,' },
      { x: 72, y: 100, text: 'Base sal' },
      { x: 72 + 18 * 6, y: 100.4, text: '000 per year' },
    ];
    expect(await text(pdfOf([page]))).toBe('Base salary: $120,000 per year');
  });

  test('far pieces on a baseline are cells, cells far below are another row', async () => {
    const rows = [
      ['Base salary', '$120,000', 'per year'],
      ['Bonus', '10%', 'target'],
    ];
    const page = rows.flatMap((cells, r) =>
      cells.map((cell, c) => ({ x: 72 + c * 150, y: 100 + r * 20, text: cell })),
    );
    expect(await text(pdfOf([page.reverse()]))).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });

  test('a raised footnote mark stays in its line', async () => {
    const page = [
      { x: 72, y: 100, text: 'Base salary of $120,000' },
      { x: 72 + 23 * 6, y: 96.5, text: '1', size: 6 },
      { x: 72 + 24 * 6 + 4, y: 100, text: 'per year' },
    ];
    expect(await text(pdfOf([page]))).toMatch(/^Base salary of \$120,000 ?1 per year$/);
  });

  test('a page turned on its side reads upright, a stamp across it is left out', async () => {
    const upright = await text(pdfOf([set(72, 100, 70, prose)]));
    expect(upright).toBe(prose);
    // /Rotate turns the page, and with it the text: drawn upright it then stands on its side and is left out.
    await expect(text(pdfOf([set(72, 100, 70, prose)], { rotate: 90 }))).rejects.toThrow('pdf-scanned');
  });
});

describe('columns', () => {
  test('columns of prose are read one after the other', async () => {
    const second =
      'Your holiday is twenty five days a year and the public holidays, and it may be carried over until the end of March when your manager agrees to it in writing beforehand.';
    const page = [{ x: 72, y: 60, text: 'Terms' }, ...set(72, 100, 36, prose), ...set(320, 104, 36, second)];
    expect(await text(pdfOf([page]))).toBe(`Terms\n${prose}\n${second}`);
  });

  test('a table above columns stays a table', async () => {
    const table = [
      { x: 72, y: 60, text: 'Base' },
      { x: 320, y: 60, text: '$120,000' },
    ];
    const second = prose.replace('salary', 'holiday');
    const page = [...table, ...set(72, 100, 36, prose), ...set(320, 100, 36, second)];
    expect(await text(pdfOf([page]))).toBe(`Base\t$120,000\n${prose}\n${second}`);
  });

  test('short labels beside short amounts are no columns', async () => {
    const rows = [
      ['Base salary', '$120,000 per year'],
      ['Bonus', '10% of base salary'],
      ['Equity', '4,000 units'],
      ['Sign-on', '$10,000'],
    ];
    const page = rows.flatMap((cells, r) =>
      cells.map((cell, c) => ({ x: 72 + c * 150, y: 100 + r * 12, text: cell })),
    );
    expect(await text(pdfOf([page]))).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });
});

describe('tables', () => {
  const cell = (x: number, y: number, text: string): Placed => ({ x, y, text });

  test('a wrapped cell is one cell, with its label wrapped or not', async () => {
    const page = [
      cell(72, 100, 'Base salary'),
      cell(200, 100, '$120,000 per year'),
      cell(72, 118, 'Joining'),
      cell(200, 118, '$10,000, to be repaid if you leave'),
      cell(72, 130, 'payment'),
      cell(200, 130, 'within 12 months'),
      cell(72, 148, 'Bonus'),
      cell(200, 148, 'A target of 10% of your base salary,'),
      cell(200, 160, 'paid in March'),
    ];
    expect((await text(pdfOf([page]))).split('\n')).toEqual([
      'Base salary\t$120,000 per year',
      'Joining payment\t$10,000, to be repaid if you leave within 12 months',
      'Bonus\tA target of 10% of your base salary, paid in March',
    ]);
  });

  test('a label beside the middle of its wrapped text leads its row', async () => {
    const page = [
      cell(160, 100, 'A target of 10% of your base salary, paid'),
      cell(160, 112, 'every year in March'),
      cell(72, 106, 'Bonus'),
      cell(72, 136, 'Base salary'),
      cell(160, 130, '$120,000 per year, paid in two parts each'),
      cell(160, 142, 'month'),
    ];
    expect((await text(pdfOf([page]))).split('\n')).toEqual([
      'Bonus\tA target of 10% of your base salary, paid every year in March',
      'Base salary\t$120,000 per year, paid in two parts each month',
    ]);
  });

  test('addresses side by side stay lines', async () => {
    const page = [
      cell(72, 100, 'Acme Ltd'),
      cell(72, 112, '12 Quay Street'),
      cell(72, 124, 'Bristol'),
      cell(360, 100, '16 November 2026'),
      cell(360, 112, 'Our reference 7'),
      cell(72, 170, 'Dear Sam,'),
    ];
    expect((await text(pdfOf([page]))).split('\n')).toEqual([
      'Acme Ltd\t16 November 2026',
      '12 Quay Street\tOur reference 7',
      'Bristol',
      'Dear Sam,',
    ]);
  });

  test('the text of a numbered clause is one paragraph behind its number', async () => {
    const lines = wrap(prose, 60);
    const page = [cell(72, 100, '4.'), ...lines.map((of, i) => cell(100, 100 + i * 12, of))];
    expect(await text(pdfOf([page]))).toBe(`4. ${prose}`);
  });

  test('rows set as close as lines stay rows', async () => {
    const rows = [
      ['Year 1', '25%'],
      ['Year 2', '25%'],
      ['Year 3', '50%'],
    ];
    const page = rows.flatMap((cells, r) => cells.map((of, c) => cell(72 + c * 100, 100 + r * 12, of)));
    expect(await text(pdfOf([page]))).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });

  test('a long label close to its amount is still a cell where other rows show the column', async () => {
    const page = [
      cell(72, 100, 'Base'),
      cell(172, 100, '$120,000'),
      cell(72, 116, 'Retention bonus'),
      cell(172, 116, '$10,000'),
      cell(72, 132, 'Sign-on'),
      cell(172, 132, '$5,000'),
    ];
    expect(await text(pdfOf([page]))).toBe('Base\t$120,000\nRetention bonus\t$10,000\nSign-on\t$5,000');
  });

  test('amounts set flush right are cells of one column', async () => {
    const page = [
      cell(72, 100, 'Base salary'),
      cell(300 - 48, 100, '$120,000'),
      cell(72, 118, 'Sign-on bonus, once'),
      cell(300 - 36, 118, '$5,000'),
      cell(72, 130, 'you have started'),
      cell(72, 148, 'Relocation'),
      cell(300 - 42, 148, '$10,000'),
    ];
    expect((await text(pdfOf([page]))).split('\n').slice(0, 2)).toEqual([
      'Base salary\t$120,000',
      'Sign-on bonus, once you have started\t$5,000',
    ]);
  });
});

describe('paragraphs', () => {
  test('wrapped lines are one paragraph, paragraphs and list items stay apart', async () => {
    const page = [
      ...set(72, 100, 78, prose),
      ...set(72, 148, 78, `• ${prose}`),
      ...set(72, 196, 78, '• Second.'),
      ...set(72, 220, 78, prose),
    ];
    expect(await text(pdfOf([page]))).toBe(`${prose}\n• ${prose}\n• Second.\n${prose}`);
  });

  test('a word cut at the line’s end is closed where the document knows it whole', async () => {
    const page = [
      { x: 72, y: 100, text: 'This letter sets out your compen-' },
      { x: 72, y: 112, text: 'sation for the year, and a sign-' },
      { x: 72, y: 124, text: 'on bonus. All compensation is paid' },
      { x: 72, y: 136, text: 'in dollars.' },
    ];
    expect(await text(pdfOf([page]))).toBe(
      'This letter sets out your compensation for the year, and a sign-on bonus. All compensation is paid in dollars.',
    );
  });

  test('a sentence goes on over the page; head and foot are said once, page numbers never', async () => {
    const [first = '', second = ''] = prose
      .split(' market, ')
      .map((half, i) => (i === 0 ? `${half} market,` : half));
    const page = (n: number, body: Placed[]): Placed[] => [
      { x: 72, y: 40, text: 'Acme Ltd' },
      ...body,
      { x: 72, y: 750, text: 'Private' },
      { x: 300, y: 764, text: `Page ${n} of 2` },
    ];
    const found = await text(pdfOf([page(1, set(72, 100, 78, first)), page(2, set(72, 100, 78, second))]));
    expect(found.split('\n')).toEqual(['Acme Ltd', prose, 'Private']);
  });
});

describe('what cannot be read says why', () => {
  const code = async (bytes: Uint8Array): Promise<string> => {
    try {
      await fromFile('letter.pdf', bytes, await loadFileDeps());
      return 'read';
    } catch (error) {
      return error instanceof UnreadableFile ? error.code : `crash: ${error}`;
    }
  };
  const good = pdfOf([set(72, 100, 70, prose)]);

  test('locked, scanned, broken, cut', async () => {
    expect(await code(good)).toBe('read');
    expect(await code(pdfOf([set(72, 100, 70, prose)], { encrypt: true }))).toBe('pdf-password');
    expect(await code(pdfOf([[]]))).toBe('pdf-scanned');
    expect(await code(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toBe('pdf-not-readable');
    expect(['read', 'pdf-not-readable', 'pdf-scanned']).toContain(await code(good.slice(0, 500)));
  });

  test('the bytes are still there afterwards', async () => {
    const copy = good.slice();
    await code(good);
    expect(good).toEqual(copy);
  });

  test('a long file is cut and says so', async () => {
    const pages = Array.from({ length: 63 }, (_, i) => set(72, 100, 78, `${prose} ${'abcdefgh'[i % 8]}${i}`));
    const snapshot = await fromPdf(pdfOf(pages), await loadFileDeps());
    expect(snapshot.truncated).toBe(true);
    expect(snapshot.text).toContain('d59');
    expect(snapshot.text).not.toContain('e60');
  });
});
