/** One letter reads the same as text, HTML, DOCX and PDF. */
import { describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { fromFile } from '../../../lib/documents/file.ts';
import { read } from '../../../lib/reading/read.ts';
import { asDocx } from './letters/docx.ts';
import { asHtml, asText } from './letters/letter.ts';
import { LETTERS } from './letters/letters.ts';
import { asPdf } from './letters/pdf.ts';
import { values } from './letters/values.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs = async (name: string, data: Uint8Array) =>
  values(read(await fromFile(name, data, await loadFileDeps())));

describe.each(LETTERS)('$name', (letter) => {
  const text = () => readAs('letter.txt', bytes(asText(letter)));

  test('the text is understood at all', async () => {
    expect(await text()).toMatchObject({
      kind: 'offer',
      company: { name: expect.any(String) },
      base: [{ min: expect.any(Number) }],
      deadline: expect.any(String),
    });
  });

  test('HTML reads like text', async () => {
    expect(await readAs('letter.html', bytes(asHtml(letter)))).toEqual(await text());
  });

  test('DOCX reads like text', async () => {
    expect(await readAs('letter.docx', asDocx(letter))).toEqual(await text());
  });

  test('PDF reads like text', async () => {
    expect(await readAs('letter.pdf', asPdf(letter))).toEqual(await text());
  });
});
