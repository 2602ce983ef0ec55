/** Asks beyond money: offered to everybody, said only where the person wants them, with no figure of ours in them. */
import { describe, expect, test } from 'vitest';
import { leversFor } from '../../../lib/playbook/levers.ts';
import type { Script } from '../../../lib/playbook/playbook.ts';
import { scriptText } from '../../../lib/playbook/script.ts';
import { scriptsFor } from '../../../lib/playbook/scripts.ts';
import { situation } from './situation.ts';

const TERMS = ['review', 'remote', 'leave', 'first-day', 'notice', 'covenant', 'visa', 'severance'];

function script(id: string, applied: string[], answers: Record<string, string> = {}): Script {
  const { facts } = situation({ facts: { applied, answers } });
  const found = scriptsFor(facts).find((each) => each.id === id);
  if (!found) throw new Error(`no script ${id}`);
  return found;
}

test.each(['cloudflare', 'confluent', 'nobody'])(
  '%s: each is offered, with a guide and without',
  (company) => {
    const place = company === 'confluent' ? 'Mountain View' : 'San Francisco';
    const levers = leversFor(situation({ company, offer: { place } }).facts);
    expect(levers.filter(({ asksFor }) => asksFor === 'terms').map(({ id }) => id)).toEqual(TERMS);
  },
);

test('none is said that nobody ticked', () => {
  const text = scriptText(script('counter-mail', []));
  expect(text).not.toBeNull();
  expect(text).not.toMatch(/leave|permit|notice|first day|review|home/);
});

test('none carries a figure of ours', () => {
  for (const lever of leversFor(situation().facts))
    if (lever.asksFor === 'terms')
      expect(lever.script.parts.map(({ text }) => text ?? '').join('')).not.toMatch(/\d/);
});

describe('one that is ticked', () => {
  test('waits for the person’s own wish before it can be copied', () => {
    const open = script('counter-mail', ['leave']);
    expect(open.open).toEqual(['wantedLeave.leave']);
    expect(scriptText(open)).toBeNull();
  });

  test('stands after the ask, in a paragraph of its own', () => {
    const text = scriptText(script('counter-mail', ['leave', 'visa'], { 'wantedLeave.leave': '30' })) ?? '';
    expect(text).toContain(
      'Could the letter give me 30 days of paid leave a year? Could the letter say who applies',
    );
    expect(text.indexOf('30 days')).toBeGreaterThan(text.indexOf('I’d like to ask for'));
  });

  test('is said in the call, and takes the place of the question about terms where the money is final', () => {
    expect(scriptText(script('counter-call', ['review']))).toContain('date for a first pay review');
    const final = scriptText(script('answer-best-and-final', ['review']));
    expect(final).toContain('date for a first pay review');
    expect(final).not.toContain('Are the other terms open');
    expect(scriptText(script('answer-best-and-final', []))).toContain('Are the other terms open');
  });
});
