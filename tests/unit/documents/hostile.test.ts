/**
 * Files made to stop or break their reader: each gives a snapshot or a refusal that says why, by the parsers that run in
 * the worker. That the panel answers meanwhile is asked of a real browser (`tests/e2e/chromium/hostile-files.spec.ts`).
 */
import { expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { fromFile, UnreadableFile } from '../../../lib/documents/file.ts';
import { treeOfHtml } from '../../../lib/documents/tree/html.ts';
import { treeOfXml } from '../../../lib/documents/tree/xml.ts';
import { check } from '../../fuzz/check.ts';
import { bytesOf } from '../../hostile-files/file.ts';
import { HTML } from '../../hostile-files/html.ts';
import { MAIL } from '../../hostile-files/mail.ts';
import { OTHERS } from '../../hostile-files/others.ts';
import { PDF } from '../../hostile-files/pdf.ts';
import { TEXT } from '../../hostile-files/text.ts';
import { WORD } from '../../hostile-files/word.ts';

const HOSTILE = [...TEXT, ...HTML, ...MAIL, ...WORD, ...PDF, ...OTHERS];

test('there are enough of them, each with a name of its own', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(100);
  expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
});

test.each(HOSTILE)('$name: $gives', async (file) => {
  const deps = { ...(await loadFileDeps()), parseHtml: treeOfHtml, parseXml: treeOfXml };
  const bytes = bytesOf(file);
  const gives = await fromFile(file.name, bytes, deps).then(
    () => 'snapshot',
    (error: unknown) => (error instanceof UnreadableFile ? error.code : error),
  );
  expect(gives).toBe(file.gives);
  expect(await check({ name: file.name, bytes }, deps)).toEqual([]);
});
