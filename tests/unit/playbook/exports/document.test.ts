/** The playbook as text and as Markdown: everything in it, nothing claimed, and no name that acts as markup. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playbookOf } from '../../../../lib/playbook/collected.ts';
import { draftLines } from '../../../../lib/playbook/exports/draft.ts';
import { markdown } from '../../../../lib/playbook/exports/markdown.ts';
import { playbookBlocks } from '../../../../lib/playbook/exports/outline.ts';
import { plain } from '../../../../lib/playbook/exports/plain.ts';
import { planDays, planInADay } from '../../../../lib/playbook/plan-days.ts';
import { scriptText } from '../../../../lib/playbook/script.ts';
import { situation } from '../situation.ts';

const TODAY = '2026-06-01';
const book = (from: Parameters<typeof situation>[0] = {}) =>
  playbookOf(situation(from).facts, { today: TODAY });

describe('drafts', () => {
  test('a ready script reads as Copy gives it', () => {
    const answers = { recipient: 'Ana', sender: 'Sam', moreTime: 'Friday\nnoon', sentOn: 'Monday' };
    const { scripts, facts } = book({ facts: { answers } });
    const ready = scripts.filter(({ ready: is }) => is);
    expect(ready.length).toBeGreaterThan(5);
    for (const script of ready) {
      const lines = draftLines(script, facts.locale);
      expect(lines.map(({ text }) => text).join('\n')).toBe(scriptText(script));
      expect(lines.every(({ state }) => state === 'ready')).toBe(true);
    }
  });

  test('every claim that is not confirmed locks its line, in scripts and levers', () => {
    const { scripts, levers, facts } = book({ facts: { applied: ['leaving', 'scope'] } });
    let locked = 0;
    for (const script of [...scripts, ...levers.map((lever) => lever.script)]) {
      const lines = draftLines(script, facts.locale).filter(({ state }) => state === 'locked');
      expect(lines.length > 0, script.id).toBe(script.locks.length > 0);
      for (const { text } of lines) expect(text).toContain('[only you know: ');
      locked += lines.length;
    }
    expect(locked).toBeGreaterThan(5);
  });
});

describe('the document', () => {
  test('holds the days, the open questions, each lever and each script', () => {
    const playbook = book({ facts: { applied: ['leaving'] } });
    const text = plain(playbookBlocks(playbook));
    expect(text).toContain('Mon, Jun 1: Thank them');
    expect(text).toContain('They want an answer by June 12, 2026.');
    expect(text).toContain('Not before it is filled in and true: ');
    expect(text).toContain('$212,000');
    const headings = playbookBlocks(playbook).filter(({ kind }) => kind === 'heading');
    expect(headings).toHaveLength(1 + 4 + playbook.levers.length + playbook.scripts.length);
    expect(playbook.questions.filter(({ claim }) => claim).map(({ id }) => id)).toContain('leaving.leaving');
  });

  test('a passed date gives no days, and the rest stands', () => {
    const playbook = book({ offer: { deadline: '2026-05-01' } });
    expect(playbook.plan).toBeNull();
    expect(plain(playbookBlocks(playbook))).not.toContain('Day by day');
    expect(playbook.scripts.length).toBeGreaterThan(5);
  });

  test('Markdown has the same headings, and its quotes keep their lines', () => {
    const text = markdown(playbookBlocks(book({ facts: { answers: { recipient: 'Ana', sender: 'Sam' } } })));
    expect(text).toMatch(/^# Your playbook\n\n/);
    expect(text).toContain('\n\n> Hi Ana,\n>\n> Thank you');
    expect(text).toContain('> Best,\\\n> Sam\n');
  });

  test('no name acts as markup', () => {
    const mark = fc.constantFrom(
      '#',
      '*',
      '_',
      '[x](javascript:y)',
      '<b>',
      '`',
      '|',
      '>',
      '-',
      '1.',
      '\n',
      ' ',
      'a',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const text = markdown([
          { kind: 'text', text: marks.join('') },
          { kind: 'list', items: [marks.join('')] },
          { kind: 'quote', lines: marks.join('').split('\n') },
        ]);
        const bare = text.replace(/\\[^\n]/g, 'x').replace(/^(> ?|- )/gm, '');
        expect(bare).not.toMatch(/[#*_[\]<>`|&]/);
        expect(bare).not.toMatch(/^\s*([-+=]|\d+[.)])/m);
      }),
    );
  });
});

describe('days', () => {
  test('each day once, with all its steps', () => {
    const plan = book({ offer: { deadline: '2026-06-03' } }).plan;
    const days = plan ? planDays(plan) : [];
    expect(days.map(({ steps }) => steps.length)).toEqual([2, 3, 2]);
  });

  test('within 24 hours: today and tomorrow, or today where it ends today', () => {
    const dates = (deadline: string | null, today = TODAY) =>
      [...new Set(planInADay(today, deadline, [])?.steps.map(({ date }) => date))].join(' ');
    expect(dates(null)).toBe('2026-06-01 2026-06-02');
    expect(dates('2026-06-30')).toBe('2026-06-01 2026-06-02');
    expect(dates('2026-06-01T17:00')).toBe('2026-06-01');
    expect(dates(null, '2026-06-05')).toBe('2026-06-05');
    expect(planInADay(TODAY, '2026-05-30', [])).toBeNull();
  });
});
