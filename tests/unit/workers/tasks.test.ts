/** What a worker answers is what is read directly: the same, after everything was copied on its way there and back. */
import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { noteKind, readAsSaid } from '../../../lib/reading/as-said.ts';
import { blankReading } from '../../../lib/reading/blank-reading.ts';
import { meaningOf } from '../../../lib/reading/meaning.ts';
import { loadScorer } from '../../../lib/reading/owners/scorer/load.ts';
import { kindOf, read } from '../../../lib/reading/read.ts';
import { readSelection } from '../../../lib/reading/selection/read-selection.ts';
import { answerQuestions } from '../../../lib/workers/answering.ts';
import type { Answer, Question } from '../../../lib/workers/messages.ts';
import { makeReader, type Reader, type ReadingWorker } from '../../../lib/workers/reader.ts';
import { slugs, snapshotOf } from '../../pages/_read.ts';

/** A worker in this thread: everything that goes to it and comes from it is copied as a browser copies it. */
function workerHere(): ReadingWorker {
  const worker: ReadingWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (question) => hear({ data: structuredClone(question) }),
  };
  let hear: (event: { data: Question }) => void = () => undefined;
  answerQuestions({
    postMessage: (answer) => worker.onmessage?.({ data: structuredClone(answer) } as MessageEvent<Answer>),
    addEventListener: (_, listener) => {
      hear = listener;
    },
  });
  return worker;
}

const { ask }: Reader = makeReader({
  start: workerHere,
  here: () => Promise.reject(new Error('there is a worker')),
  idle: 10,
});

const LETTER =
  'Quill Inc.\nWe are pleased to offer you the position of Data Engineer in Dublin. Your base salary is €95,000 per year and your bonus target is 10%.';

test.each(slugs())('%s is read alike by a worker and directly', async (slug) => {
  const snapshot = await snapshotOf(slug);
  const scorer = await loadScorer();
  expect(await ask('read', { snapshot })).toEqual(read(snapshot, { scorer }));
  expect(await ask('kindOf', { snapshot })).toBe(read(snapshot).kind.value);
  expect(await ask('meaningOf', { snapshot })).toBe(meaningOf(snapshot, null, { scorer }));
});

test('a text is read as what the person says it is', async () => {
  const snapshot = fromText('Notes from my call about Leeds: 65,000 GBP a year, they said. '.repeat(6));
  const scorer = await loadScorer();
  for (const said of ['offer', 'posting', 'other'] as const)
    expect(await ask('read', { snapshot, said })).toEqual(readAsSaid(snapshot, said, { scorer }));
});

test('a short note that somebody brought is read as an offer without being asked, a letter as itself', async () => {
  const note = await ask('readText', { text: '£65k + 10% bonus, Leeds', title: 'Pasted' });
  expect(note.said).toBe(noteKind(note.snapshot, read(note.snapshot)));
  expect(note).toMatchObject({
    said: 'offer',
    reading: { kind: { value: 'offer' } },
    snapshot: { title: 'Pasted' },
  });
  const letter = await ask('readText', { text: LETTER, title: 'Pasted' });
  expect(letter).toMatchObject({ said: null, reading: { kind: { value: 'offer' } } });
});

test('a figure is read at its place, and looked for where the text has changed since', async () => {
  const { text } = fromText(LETTER);
  const start = text.indexOf('€95,000');
  const span = { start, end: start + 7 };
  const direct = readSelection(text, span, { scorer: await loadScorer() });
  expect(direct?.owner).toBe('base');
  expect(await ask('readFigure', { text, words: '€95,000', span, context: {} })).toEqual(direct);
  const moved = { start: 0, end: 7 };
  expect(await ask('readFigure', { text, words: '€95,000', span: moved, context: {} })).toEqual(direct);
  expect(await ask('readFigure', { text: '', words: 'no figure', span: null, context: {} })).toBeNull();
});

test('amounts of money are counted, other numbers are not', async () => {
  expect(await ask('countAmounts', { text: '$5 for 12 people in 2026, and £7 each.' })).toBe(2);
});

test('a reading of nothing is what is read of an empty text, taken as a posting', async () => {
  const empty = await ask('read', { snapshot: fromText('') });
  expect(blankReading()).toEqual({ ...empty, kind: { ...empty.kind, value: 'posting' } });
});

test('a question that makes no sense is answered, with no answer', async () => {
  const broken = ask('read', { snapshot: null as never }).catch(({ code }: { code: string }) => code);
  expect(await broken).toBe('failed');
  expect(await ask('countAmounts', { text: '$5' })).toBe(1);
});

test('what a thread is is told without reading its terms', () => {
  const answer = 'Thank you so much, I will have a look and come back to you soon.';
  const thread = `${answer}\n\nOn Mon, Nov 16, 2026 at 9:12 AM Ana <a@b.example> wrote:\n> ${LETTER}`;
  expect(kindOf(fromText(thread))).toBe(read(fromText(thread)).kind.value);
  expect(
    kindOf(fromText(`${answer}\n\nOn Mon, Nov 16, 2026 at 9:12 AM Ana <a@b.example> wrote:\n> Hello.`)),
  ).toBe('other');
});
