/** The scripts of real situations: what they say, what they leave out, and that every word of them exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leversFor } from '../../../lib/playbook/levers.ts';
import type { Script } from '../../../lib/playbook/playbook.ts';
import { type Line, scriptText } from '../../../lib/playbook/script.ts';
import templates from '../../../lib/playbook/scripts/index.ts';
import { scriptsFor } from '../../../lib/playbook/scripts.ts';
import { hasWords, say } from '../../../lib/words/words.ts';
import { situation } from './situation.ts';

const script = (from: ReturnType<typeof situation>, id: string): Script => {
  const found = scriptsFor(from.facts).find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const text = (from: ReturnType<typeof situation>, id: string) => scriptText(script(from, id));
const ids = (from: ReturnType<typeof situation>) => scriptsFor(from.facts).map(({ id }) => id);

test('the worked offer: the counter says what the plan says, with its reason', () => {
  const mail = text(situation(), 'counter-mail');
  expect(mail).toContain('Senior (L5) in San Francisco run from $225,000 to $315,000 a year in total');
  expect(mail).toContain('a base of $212,000 and $320,000 in stock over 4 years');
  expect(mail).toContain('before June 12, 2026');
  expect(mail).not.toMatch(/460,000|250,000|1,800/);
});

test('names are used where they are given, and not missed where they are not', () => {
  expect(text(situation(), 'counter-mail')).toMatch(/^Hi,\n\n/);
  const named = situation({ facts: { answers: { recipient: 'Dana', sender: 'Kim' } } });
  expect(text(named, 'counter-mail')).toMatch(/^Hi Dana,\n\n[\s\S]+\n\nBest,\nKim$/);
});

test('Confluent: whose stock it is comes before everything else about it', () => {
  const from = situation({
    company: 'confluent',
    offer: { company: 'Confluent', place: 'London', currency: 'GBP', base: 95_000, level: null },
  });
  expect(text(from, 'questions')).toMatch(/Whose stock is the grant in, at what conversion price/);
  expect(text(situation(), 'questions')).not.toMatch(/Whose stock/);
});

describe('unstated is asked for, never filled in', () => {
  test('no equity mentioned: base only, and a question about stock', () => {
    const from = situation({
      company: 'confluent',
      offer: { place: 'Mountain View', equity: null, level: null },
    });
    const mail = text(from, 'counter-mail');
    expect(mail).toMatch(/ask for a base of \$[\d,]+\./);
    expect(mail).toContain('whether there is a grant');
    expect(mail).not.toContain('in stock over');
    expect(text(from, 'questions')).toContain('doesn’t mention stock');
  });

  test('“none” is the person’s own word: no question about stock', () => {
    const equity = { ...situation().facts.offer.equity, kind: 'none', value: null } as never;
    expect(text(situation({ offer: { equity } }), 'questions')).not.toMatch(/stock|grant/);
  });

  test('after a yes there is neither a counter nor a question before one', () => {
    const from = situation({ accepted: true });
    expect(ids(from)).not.toContain('counter-mail');
    expect(ids(from)).not.toContain('questions');
    expect(ids(from)).toContain('acceptance');
  });
});

test('a posting: a range to say instead of a counter', () => {
  const from = situation({ kind: 'posting' });
  expect(ids(from)[0]).toBe('expectations');
  expect(ids(from)).not.toContain('counter-mail');
  expect(text(from, 'expectations')).toMatch(/I’d expect \$288,000 to \$315,000 a year in total/);
});

test('the acceptance writes out the offer as it stands', () => {
  expect(text(situation({ offer: { startDate: '2026-07-01' } }), 'acceptance')).toContain(
    'a base of $205,000, a target bonus of 10%, $240,000 in stock over 4 years, a sign-on of $20,000, and a start on July 1, 2026',
  );
});

test('“show me the other offer” without one neither claims nor denies it', () => {
  const answer = text(situation(), 'answer-other-offer');
  expect(answer).toContain('this role');
  expect(answer).not.toMatch(/I (?:do )?have|no other/);
});

test('what a person types is text, whatever is in it', () => {
  const from = situation({ facts: { answers: { recipient: '{x} <b>\uE000 ', sender: 'a'.repeat(500) } } });
  const mail = text(from, 'first-reply') ?? '';
  expect(mail).toContain('Hi {x} <b>');
  expect(mail.length).toBeLessThan(900);
});

describe('words', () => {
  test.each(templates.map((template) => [template.id, template] as const))(
    '%s has a name and a use',
    (id, template) => {
      expect(hasWords(`playbook.${id}.title`)).toBe(true);
      expect(hasWords(`playbook.${id}.when`)).toBe(true);
      expect(template.id).toBe(id);
    },
  );

  test('every slot in a script has its question', () => {
    const all = [
      situation(),
      situation({ competing: [{ name: 'Acme', total: 320_000 }] }),
      situation({ kind: 'posting', offer: { deadline: null } }),
    ].flatMap((from) => [...scriptsFor(from.facts), ...leversFor(from.facts).map((each) => each.script)]);
    for (const { parts } of all)
      for (const { slot } of parts) if (slot) expect(hasWords(slot.askKey), slot.id).toBe(true);
  });

  test('every parameter of a line is one of its slots, and every slot stands in its line', () => {
    for (const from of [situation(), situation({ competing: [{ name: 'Acme', total: 320_000 }] })])
      for (const template of templates)
        for (const line of template.lines(from.facts) as Line[]) {
          const marks = Object.fromEntries((line.slots ?? []).map((name) => [name, `<${name}>`]));
          const said = say(line.key, marks);
          for (const name of line.slots ?? []) expect(said, line.key).toContain(`<${name}>`);
        }
  });

  test('no message of the playbook is unused', () => {
    const root = join(import.meta.dirname, '../../..');
    const keys = Object.keys(JSON.parse(readFileSync(join(root, 'locales/en/playbook.json'), 'utf8')));
    const script = keys.filter((key) => templates.some(({ id }) => key.startsWith(`playbook.${id}.`)));
    const source = templates
      .map(({ id }) => readFileSync(join(root, `lib/playbook/scripts/${id}.ts`), 'utf8'))
      .join();
    const unused = script.filter((key) => {
      const name = (key.split('.')[2] ?? '').replace(/-plain$/, '');
      return !['title', 'when'].includes(name) && !source.includes(name);
    });
    expect(unused).toEqual([]);
  });

  test('no exclamation marks, no hype', () => {
    for (const from of [situation(), situation({ kind: 'posting' })])
      for (const { parts } of scriptsFor(from.facts))
        expect(parts.map((part) => part.text ?? '').join('')).not.toMatch(
          /!|excited|thrilled|passion|leverage/i,
        );
  });
});
