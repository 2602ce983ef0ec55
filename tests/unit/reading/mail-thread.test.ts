import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import { dayOf, mailHead, quotedFrom, withMailHead } from '../../../lib/reading/thread/messages.ts';

const NEW =
  'We are pleased to offer you the position of Analyst. Your base salary will be $120,000 a year. Please sign below.';
const OLD =
  'We are pleased to offer you the position of Analyst. Your base salary will be $110,000 a year. Please sign below.';

describe('older messages', () => {
  test.each([
    ['Gmail', `${NEW}\n\nOn Mon, Nov 16, 2026 at 9:12 AM Ana <a@b.example> wrote:\n> ${OLD}`],
    [
      'Outlook',
      `${NEW}\n\nFrom: Ana Li <a@b.example>\nSent: Monday, November 16, 2026 9:12 AM\nTo: Sam\n\n${OLD}`,
    ],
    ['Original Message', `${NEW}\n\n-----Original Message-----\n${OLD}`],
    ['Dutch', `${NEW}\n\nOp ma 16 nov. 2026 om 09:12 schreef Ana Li <a@b.example>:\n> ${OLD}`],
    ['Spanish', `${NEW}\n\nEl lun, 16 nov 2026 a las 9:12, Ana Li (<a@b.example>) escribió:\n> ${OLD}`],
    ['Portuguese', `${NEW}\n\nEm seg., 16 de nov. de 2026 às 09:12, Ana <a@b.example> escreveu:\n> ${OLD}`],
    ['marked lines alone', `${NEW}\n\n> From: Ana Li\n> Subject: Offer\n> ${OLD}`],
    ['German', `${NEW}\n\nAm 16.11.2026 um 09:12 schrieb Ana Li <a@b.example>:\n> ${OLD}`],
  ])('%s: the newest offer counts, the older one is named', (_, text) => {
    const reading = read(fromText(text));
    expect(reading.base.map(({ value }) => value.max)).toEqual([120000]);
    expect(reading.remarks).toContainEqual(expect.objectContaining({ code: 'older-offer' }));
  });

  test('a forwarded offer is the offer', () => {
    const text = `Look what I got!\n\n---------- Forwarded message ---------\nFrom: Ana <a@b.example>\nDate: Mon, Nov 16, 2026\nSubject: Offer\n\n${OLD}`;
    const reading = read(fromText(text));
    expect(reading.kind.value).toBe('offer');
    expect(reading.base.map(({ value }) => value.max)).toEqual([110000]);
    expect(reading.remarks).toEqual([]);
  });

  test('an offer passed on with a word that sounds like one is the offer', () => {
    const text = `They came through, Sam! You are at 88,000 now, so we are pleased to offer you a real step. Call me, and sign below.\n\n---------- Forwarded message ---------\nFrom: Ana <a@b.example>\nDate: Mon, Nov 16, 2026\nSubject: Offer\n\n${OLD}`;
    expect(read(fromText(text)).base.map(({ value }) => value.max)).toEqual([110000]);
  });

  test('a mail’s own header and plain prose are not quotes', () => {
    for (const text of [
      `From: Ana <a@b.example>\nSent: Monday\nTo: Sam\n\n${NEW}`,
      `${NEW}\nOn Monday we wrote to you: hello`,
    ])
      expect(quotedFrom(text)).toBe(text.length);
  });
});

describe('a header block in the text', () => {
  test('rows and labels over values are facts', () => {
    const rows =
      'Subject: Your offer\nFrom: Ana Li <ana@quill.example>\nDate: Monday, November 16, 2026\n\nDear Sam,';
    expect(mailHead(rows).map(({ field, value }) => [field, value])).toEqual([
      ['subject', 'Your offer'],
      ['sender', 'Ana Li <ana@quill.example>'],
      ['date', 'Monday, November 16, 2026'],
    ]);
    expect(withMailHead(fromText(rows)).date).toBe('2026-11-16');
    expect(mailHead('From\nAna <a@b.example>\nTo\nSam\nDate\n16 Nov 2026').map(({ field }) => field)).toEqual(
      ['sender', 'recipient', 'date'],
    );
  });

  test('one such line may be prose', () => {
    expect(mailHead('From: Monday on, the office is closed.\nDear Sam,')).toEqual([]);
  });

  test('what the container states stands', () => {
    const snapshot = fromText('From: B <b@b.example>\nDate: 1 May 2026\nx', {
      hints: [{ field: 'sender', value: 'A <a@a.example>', path: 'From' }],
      date: '2026-04-30',
    });
    const read = withMailHead(snapshot);
    expect(read.hints.filter((hint) => hint.field === 'sender').map((hint) => hint.value)).toEqual([
      'A <a@a.example>',
    ]);
    expect(read.date).toBe('2026-04-30');
  });
});

test.each([
  ['Monday, November 16, 2026', '2026-11-16'],
  ['16 Nov 2026 10:02', '2026-11-16'],
  ['Nov 16, 2026, 9:12 AM', '2026-11-16'],
  ['2026-11-16T09:12', '2026-11-16'],
  ['11/12/2026', null],
  ['yesterday', null],
  [null, null],
])('%s is %s', (date, day) => {
  expect(dayOf(date)).toBe(day);
});

test('a text that was cut says so', () => {
  const reading = read({ ...fromText(NEW), truncated: true });
  expect(reading.remarks).toEqual([{ code: 'text-cut', quote: null }]);
});
