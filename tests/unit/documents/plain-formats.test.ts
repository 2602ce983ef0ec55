/** Text, Markdown, mail and job-board answers become the snapshot that a page of the same words would be. */
import { describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { decodeText, fromFile, kindOfFile } from '../../../lib/documents/file.ts';
import { fromJobBoardJson } from '../../../lib/documents/job-board.ts';
import { fromMarkdown, markdownText } from '../../../lib/documents/markdown.ts';
import { plainText } from '../../../lib/documents/text.ts';
import { MAX_FILE, UnreadableFile } from '../../../lib/documents/unreadable.ts';
import type { Hint, Snapshot } from '../../../lib/reading/snapshot.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const deps = await loadFileDeps();
const fileOf = (name: string, content: string | Uint8Array): Promise<Snapshot> =>
  fromFile(name, typeof content === 'string' ? bytes(content) : content, deps);
const value = (hints: Hint[], field: Hint['field']): string | undefined =>
  hints.find((hint) => hint.field === field)?.value;

describe('plain text', () => {
  test('rows of a form stay apart, and the dots that lead to a value are a gap', () => {
    const prose = 'The terms below were set out by our board and hold for every member of the night crew.';
    const form = `${prose}
${prose}
SHIFT LEADER'S PAY ... by the hour, as the crew's own has been for as long as we all know
JOB TITLE ............ Night Baker, Viennoiserie and all that is laminated and proved here
SHIFT ................ 2nd
Bonus . . . . . . . . 400`;
    const lines = plainText(form).split('\n');
    expect(lines.slice(-3)).toEqual([
      'JOB TITLE\tNight Baker, Viennoiserie and all that is laminated and proved here',
      'SHIFT\t2nd',
      'Bonus\t400',
    ]);
  });

  test('hand-wrapped paragraphs are joined, blocks stay apart', () => {
    const letter = `Dear Ana,

On behalf of the whole team I would like to offer you the position of Vice
President of Finance. You will report to the Chief Executive Officer of the
company and you will begin your employment on the first of June, a Monday at
nine in the morning.

1. Base salary of $120,000.
2. Bonus of 10%.

Sincerely,
Bo Li`;
    expect(plainText(letter).split('\n')).toEqual([
      'Dear Ana,',
      'On behalf of the whole team I would like to offer you the position of Vice President of Finance. You will report to the Chief Executive Officer of the company and you will begin your employment on the first of June, a Monday at nine in the morning.',
      '1. Base salary of $120,000.',
      '2. Bonus of 10%.',
      'Sincerely,',
      'Bo Li',
    ]);
  });

  test.each([
    ['addresses are not joined', 'Ana Li\n1 Main Street\nAustin, TX', 'Ana Li\n1 Main Street\nAustin, TX'],
    ['line ends of every system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['columns keep their tabs', 'Base \t $1\nBonus\t\t2%', 'Base\t$1\nBonus\t2%'],
    [
      'a printed table of three columns, and the heads above it',
      '             Before      Now\nBasic pay    €61,000     €64,500\nBonus        8%          10%\nStart        9 March     1 April',
      'Before\tNow\nBasic pay\t€61,000\t€64,500\nBonus\t8%\t10%\nStart\t9 March\t1 April',
    ],
    ['no-break spaces and soft hyphens', 'a\u00a0b c\u00add', 'a b cd'],
  ])('%s', (_, raw, text) => {
    expect(plainText(raw)).toBe(text);
  });
});

describe('Markdown', () => {
  test.each([
    ['# Title', 'Title'],
    ['**Base:** $1', 'Base: $1'],
    ['[Apply](https://a.example/x_(y)) now', 'Apply now'],
    ['- one\n* two', '• one\n• two'],
    ['| a | b |\n|---|---|\n| **1** | 2 |', 'a\tb\n1\t2'],
    ['Trust \\& Safety, `L5`, &euro;&amp;', 'Trust & Safety, L5, &euro;&'],
    ['**About Quill**Quill makes pens.', 'About Quill\nQuill makes pens.'],
    ['snake_case_name and _stress_', 'snake_case_name and stress'],
  ])('%s', (source, text) => {
    expect(plainText(markdownText(source))).toBe(text);
  });

  test('front matter, heading and the address below it are facts', () => {
    const snapshot = fromMarkdown(
      '---\ntitle: "Quill : Analyst"\ndate: 2026-07-01\n---\n# Analyst\nhttps://jobs.lever.co/quill/1\n\nText <b>bold</b>.',
      deps.parseHtml,
    );
    expect(snapshot.title).toBe('Analyst');
    expect(snapshot.url).toBe('https://jobs.lever.co/quill/1');
    expect(snapshot.date).toBe('2026-07-01');
    expect(snapshot.hints.map((hint) => hint.value)).toEqual(['Analyst', 'Quill : Analyst', '2026-07-01']);
    expect(snapshot.text).toContain('Text bold.');
  });
});

describe('mail', () => {
  const mail = (type: string, body: string, more = ''): string =>
    `From: Ana Li <ana@quill.example>\nSubject: =?utf-8?Q?Offer=3A_=C2=A382k?=\nDate: Mon, 16 Nov 2026 09:12:00 +0000\n${more}MIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n${body}`;

  test('headers are decoded and become facts', async () => {
    const head = `Message-ID: <18c2@mail.example>\n${mail('text/plain', 'Hello')}`;
    expect((await fileOf('m.eml', head)).hints).toContainEqual({
      field: 'message',
      value: '<18c2@mail.example>',
      path: 'Message-ID',
    });
    const snapshot = await fileOf('m.eml', mail('text/plain', 'Hello'));
    expect(snapshot).toMatchObject({
      source: 'mail',
      title: 'Offer: £82k',
      date: '2026-11-16',
      text: 'Hello',
    });
    expect(value(snapshot.hints, 'sender')).toBe('Ana Li <ana@quill.example>');
    expect(value(snapshot.hints, 'kind')).toBeUndefined();
  });

  test('HTML parts keep their table cells; both parts together give the text once', async () => {
    const html = '<table><tr><td>Base</td><td>$1</td></tr></table>';
    expect((await fileOf('m.eml', mail('text/html', html))).text).toBe('Base\t$1');
    const both = mail(
      'multipart/alternative; boundary=b',
      `--b\nContent-Type: text/plain\n\nBase $1\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`,
    );
    expect((await fileOf('m.eml', both)).text).toBe('Base\t$1');
  });

  test('mailing lists say so, also without the ending .eml', async () => {
    const snapshot = await fileOf(
      'saved',
      mail('text/plain', 'News', 'List-Unsubscribe: <https://a.example>\n'),
    );
    expect(value(snapshot.hints, 'kind')).toBe('mailing-list');
  });
});

describe('job-board answers', () => {
  test('one job of a list of one is read, other JSON is not', () => {
    const job = {
      title: 'Analyst',
      descriptionHtml: '<p>Data</p>',
      location: 'Oslo',
      publishedAt: '2026-01-02T00:00:00Z',
    };
    const snapshot = fromJobBoardJson({ jobs: [job] }, deps.parseHtml);
    expect(snapshot).toMatchObject({ adapter: 'ashby', title: 'Analyst', date: '2026-01-02' });
    for (const other of [{}, [], 3, null, { jobs: [job, job] }, { title: 'x' }])
      expect(fromJobBoardJson(other, deps.parseHtml)).toBeNull();
  });
});

describe('what a file is', () => {
  test.each([
    ['letter.txt', 'Dear Ana', 'text'],
    ['letter.txt', '%PDF-1.7 x', 'pdf'],
    ['page', '<!doctype html><p>x', 'html'],
    ['page.html', 'x', 'html'],
    ['job.json', '{"a":1}', 'json'],
    ['notes.md', '# x', 'markdown'],
    ['mail.txt', 'From: a\nTo: b\nSubject: c\n\nd', 'eml'],
    ['x.bin', 'a\u0000b', 'binary'],
  ])('%s: %s', (name, content, kind) => {
    expect(kindOfFile(name, bytes(content))).toBe(kind);
  });

  test('every common encoding', () => {
    expect(decodeText(bytes('£82,000'))).toBe('£82,000');
    expect(decodeText(Uint8Array.of(0xa3, 0x38, 0x32))).toBe('£82');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xa3, 0, 0x38, 0))).toBe('£8');
  });

  test.each([
    ['too-large', 'a.txt', new Uint8Array(MAX_FILE + 1)],
    ['empty', 'a.txt', bytes(' \n ')],
    ['binary', 'a.exe', Uint8Array.of(0x4d, 0x5a, 0, 0)],
    ['not-a-job', 'a.json', bytes('{"broken": ')],
    ['not-a-job', 'a.json', bytes('{"colour": "red"}')],
  ])('%s is said with its code', async (code, name, content) => {
    const problem = await fileOf(name, content).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UnreadableFile);
    expect((problem as UnreadableFile).code).toBe(code);
  });
});
