/** The `playbook` command, on files as a person would give them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playbookCommand } from '../../../cli/playbook.ts';
import { OFFER } from './situation.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'playbook-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function offerFile(change: object = {}): string {
  const path = join(folder, 'offer.json');
  const { signOn: _, ...offer } = OFFER;
  const equity = { kind: 'rsu', value: 240_000, years: 4 };
  writeFileSync(
    path,
    JSON.stringify({ offer: { ...offer, equity, ...change }, inputs: { today: '2026-06-01' } }),
  );
  return path;
}

async function json(...args: string[]) {
  const { out, errors } = await playbookCommand(['--json', ...args]);
  expect(errors).toEqual([]);
  return JSON.parse(out[0] ?? '');
}

describe('--json', () => {
  test('gives days with dates, levers, scripts and questions', async () => {
    const book = await json(offerFile());
    expect(book.plan.steps[0]).toMatchObject({ id: 'thank', date: '2026-06-01', day: 0 });
    expect(book.plan.steps.at(-1)).toMatchObject({ id: 'decide', date: '2026-06-12' });
    expect(book.levers.length).toBeGreaterThan(5);
    expect(book.questions).toContainEqual(
      expect.objectContaining({ id: 'sentOn', claim: true, scripts: ['nudge'] }),
    );
    const mail = book.scripts.find(({ id }: { id: string }) => id === 'counter-mail');
    expect(mail.words.text).toContain('$212,000');
  });

  test('a locked sentence is marked, and its script has no text', async () => {
    const { scripts } = await json(offerFile());
    const { words } = scripts.find(({ id }: { id: string }) => id === 'nudge');
    expect(words).toMatchObject({ ready: false, text: null, locks: ['sentOn'] });
    expect(words.lines.filter(({ state }: { state: string }) => state === 'locked')).toHaveLength(1);
  });

  test('steps name only scripts that are there', async () => {
    const { plan, scripts } = await json(offerFile({ base: null }));
    const ids = scripts.map(({ id }: { id: string }) => id);
    for (const step of plan.steps) for (const id of step.scripts) expect(ids).toContain(id);
  });

  test('while the level is unsure no script names an ask', async () => {
    const { scripts, level } = await json(offerFile({ level: ['L4', 'L5'] }));
    expect(level).toBeNull();
    expect(scripts.map(({ id }: { id: string }) => id)).not.toContain('counter-mail');
  });

  test('--today, --holiday and --in-a-day move the days', async () => {
    const dates = async (...args: string[]) =>
      (await json(...args, offerFile())).plan.steps.map(({ date }: { date: string }) => date);
    expect(await dates('--holiday', '2026-06-01', '--holiday', '2026-06-02')).not.toContain('2026-06-02');
    expect(new Set(await dates('--today', '2026-06-08', '--in-a-day'))).toEqual(
      new Set(['2026-06-08', '2026-06-09']),
    );
  });
});

test('text and Markdown are the same document', async () => {
  const [text, marked] = await Promise.all([
    playbookCommand([offerFile()]),
    playbookCommand(['--markdown', offerFile()]),
  ]);
  expect(text.out[0]).toContain('Mon, Jun 1: Thank them');
  expect(marked.out[0]).toContain('- Mon, Jun 1: Thank them');
  expect(marked.out[0]).toMatch(/^# /);
});

test('--ics is a calendar without names or amounts', async () => {
  const { out } = await playbookCommand(['--ics', offerFile()]);
  const events = new ICAL.Component(ICAL.parse(`${out[0]}\n`)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(7);
  expect(out[0]).not.toMatch(/Cloudflare|\$|212/);
  expect(`${out[0]}\n`.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(['--help', '-h'])('%s tells the options and is no mistake', async (flag) => {
  const { out, errors, code } = await playbookCommand([flag]);
  expect([errors, code]).toEqual([[], 0]);
  expect(out[0]).toContain('--answers');
});

test.each([
  [[], /Usage/],
  [['--json', '--ics', 'x'], /Usage/],
  [['--holiday', 'Monday', 'x'], /--holiday: not a date/],
  [['nowhere.json'], /nowhere.json: no such file/],
])('%s ends with exit code 2 and the reason', async (args, reason) => {
  const { code, errors, out } = await playbookCommand(args);
  expect([code, out]).toEqual([2, []]);
  expect(errors.join('\n')).toMatch(reason);
});

test('--ics after the reply-by date says why there is no calendar', async () => {
  const { code, errors } = await playbookCommand(['--ics', '--today', '2026-07-01', offerFile()]);
  expect(code).toBe(2);
  expect(errors[0]).toMatch(/has passed/);
});

describe('what the person said', () => {
  const answersFile = (content: unknown): string => {
    const path = join(folder, 'answers.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const script = (book: { scripts: { id: string; words: { text: string | null } }[] }, id: string) =>
    book.scripts.find((each) => each.id === id)?.words.text;

  test('answers fill the words they were given for, and ticked levers are said', async () => {
    const said = {
      answers: { sentOn: 'Tuesday', 'wantedLeave.leave': '30' },
      applied: ['leave'],
    };
    const book = await json('--answers', answersFile(said), offerFile());
    expect(script(book, 'nudge')).toContain('the numbers I sent on Tuesday');
    expect(script(book, 'counter-mail')).toContain('30 days of paid leave');
  });

  test.each([
    ['{', /^--answers: .*JSON/],
    [{ answers: { sentOn: 3 } }, /^--answers: .*expected string/s],
    [{ applied: 'leave' }, /^--answers: .*expected array/s],
  ])('a file that holds no answers is refused with the reason: %j', async (content, reason) => {
    const { errors, code } = await playbookCommand(['--answers', answersFile(content), offerFile()]);
    expect(code).toBe(2);
    expect(errors.join('\n')).toMatch(reason);
  });

  test('their clock moves the last day', async () => {
    const zones = ['--their-zone', 'Australia/Sydney', '--zone', 'America/Los_Angeles'];
    const book = await json(...zones, offerFile());
    expect(book.plan.steps.at(-1).date).toBe('2026-06-11');
    const { errors } = await playbookCommand(['--their-zone', 'Mars/Olympus', offerFile()]);
    expect(errors).toEqual(['--their-zone: not a time zone like Europe/London']);
  });
});
