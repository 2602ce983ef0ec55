/** What is made of the events that a test run wrote down. */
import { expect, test } from 'vitest';
import type { Status, TestEvent } from '../../../scripts/reporters/events.ts';
import { count, judged, tail, unfinished } from '../../../scripts/reports.ts';

const began = (name: string, file = 'a.test.ts'): TestEvent => ({
  event: 'test started',
  id: name,
  name,
  file,
});
const ended = (
  name: string,
  status: Status,
  more: { message?: string; reason?: string } = {},
): TestEvent => ({
  event: 'test ended',
  id: name,
  name,
  status,
  ...more,
});
const broken: TestEvent = { event: 'broken', what: 'failed to load: c.test.ts', message: 'SyntaxError' };

const fine = { code: 0, output: '', stuck: false };
const MINUTES = 60_000;

test('every test is counted, and a file that does not load has failed', () => {
  const outcome = count([
    began('one'),
    ended('one', 'passed'),
    began('two'),
    ended('two', 'failed', { message: 'no\n  at x' }),
    ended('three', 'skipped'),
    broken,
  ]);
  expect(outcome).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    notes: ['failed: two', 'no', '  at x', 'skipped: three', 'failed to load: c.test.ts', 'SyntaxError'],
  });
});

test('the reason of a skipped test is told, and what needed a second try', () => {
  const outcome = count([
    ended('absent', 'skipped', { reason: 'no firefox here' }),
    began('shaky'),
    ended('shaky', 'failed', { message: 'the key was lost' }),
    began('shaky'),
    ended('shaky', 'passed'),
    began('wrong'),
    ended('wrong', 'failed', { message: 'first' }),
    began('wrong'),
    ended('wrong', 'failed', { message: 'second' }),
  ]);
  expect(outcome).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
  expect(outcome.notes).toEqual([
    'skipped: absent (no firefox here)',
    'needed a second try: shaky',
    'the key was lost',
    'failed: wrong',
    'second',
  ]);
});

test('what was not finished is named: the tests, and files that were at none of their tests', () => {
  expect(
    unfinished([
      { event: 'file started', file: 'a.test.ts' },
      { event: 'file started', file: 'b.test.ts' },
      { event: 'file started', file: 'c.test.ts' },
      { event: 'file ended', file: 'c.test.ts' },
      began('a.test.ts: one'),
      ended('a.test.ts: one', 'passed'),
      began('a.test.ts: two'),
    ]),
  ).toEqual(['a.test.ts: two', 'b.test.ts (at no test)']);
});

test('a run that fell silent keeps its results and has one failure that says where it stood', () => {
  const events = [began('one'), ended('one', 'passed'), began('two'), began('three', 'b.test.ts')];
  const stopped = { code: null, output: 'last words', stuck: true };
  expect(judged('unit', stopped, events, 10 * MINUTES)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    notes: ['unit: printed nothing for 10 minutes while running two, three; stopped', 'last words'],
  });
});

test('a run that ended badly is red, whatever its tests say', () => {
  const passed = [began('one'), ended('one', 'passed')];
  const crashed = { code: 134, output: 'out of memory', stuck: false };
  expect(judged('unit', crashed, passed, MINUTES)).toMatchObject({ passed: 1, failed: 1 });
  expect(judged('unit', crashed, [...passed, began('two')], MINUTES).notes).toContain(
    'unit: ended with code 134 while running two',
  );
  expect(judged('unit', fine, [], MINUTES)).toMatchObject({ passed: 0, failed: 1 });
});

test('a run whose failed tests explain its end is not counted twice', () => {
  const events = [began('one'), ended('one', 'failed', { message: 'no' })];
  expect(judged('unit', { ...fine, code: 1 }, events, MINUTES)).toMatchObject({ passed: 0, failed: 1 });
  expect(judged('unit', fine, [ended('one', 'passed')], MINUTES)).toMatchObject({ passed: 1, failed: 0 });
});

test('the end of an output comes without colours and without the inside of packages', () => {
  expect(tail('\u001b[31mred\u001b[39m\n    at node_modules/x/y.js:1:1\nlast\n')).toEqual(['red', 'last']);
});
