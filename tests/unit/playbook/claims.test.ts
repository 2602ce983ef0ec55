/** What a script says about the person is locked until they said it themselves. This is the list of all such slots. */
import { describe, expect, test } from 'vitest';
import { leversFor } from '../../../lib/playbook/levers.ts';
import type { Script } from '../../../lib/playbook/playbook.ts';
import { scriptText } from '../../../lib/playbook/script.ts';
import { scriptsFor } from '../../../lib/playbook/scripts.ts';
import { CLAIMS } from '../../../lib/playbook/slots.ts';
import { situation } from './situation.ts';

/** Every script and lever, with everything known that a page and a source can tell, and every lever ticked. */
function everything(more: Parameters<typeof situation>[0] = {}): Script[] {
  const found = ['cloudflare', 'confluent', 'nobody'].flatMap((company) => {
    const place = company === 'confluent' ? 'Mountain View' : 'San Francisco';
    const first = situation({ company, ...more, offer: { place, ...more.offer } });
    const levers = leversFor(first.facts);
    const applied = levers.map(({ id }) => id);
    const { facts } = situation({
      company,
      ...more,
      offer: { place, ...more.offer },
      facts: { ...more.facts, applied },
    });
    return [...scriptsFor(facts), ...leversFor(facts).map(({ script }) => script)];
  });
  return found;
}

const claims = (scripts: Script[]) =>
  scripts.flatMap((script) => script.parts.flatMap(({ slot }) => (slot?.claim ? [{ script, slot }] : [])));

test('the kinds of claim are these', () => {
  expect([...CLAIMS].sort()).toEqual([
    'competitor',
    'competitorTotal',
    'done',
    'leaving',
    'movingFrom',
    'scope',
    'sentOn',
    'startDate',
  ]);
});

test('every kind of claim stands in some script or lever', () => {
  const kinds = new Set(claims(everything()).map(({ slot }) => slot.id.split('.')[0]));
  expect([...kinds].sort()).toEqual([...CLAIMS].sort());
});

test('every claim slot is locked by default, and its script gives no words to copy', () => {
  const found = claims(everything());
  expect(found.length).toBeGreaterThan(30);
  for (const { script, slot } of found) {
    expect(slot.value, slot.id).toBeNull();
    expect(script.locks).toContain(slot.id);
    expect(script.ready).toBe(false);
    expect(scriptText(script)).toBeNull();
  }
});

test('neither the letter nor a guide can fill a claim', () => {
  const offer = { startDate: '2026-07-01' };
  for (const { slot } of claims(everything({ offer }))) expect(slot.value, slot.id).toBeNull();
});

test('the person’s own words open one lock and no other', () => {
  const id = 'cloudflare/ml-ai-engineer#ai-gateway';
  const other = 'cloudflare/ml-ai-engineer#workers';
  const { facts } = situation({
    facts: { applied: [id, other], answers: { [`done.${id}`]: 'ran a model router' } },
  });
  const mail = scriptsFor(facts).find((script) => script.id === 'counter-mail');
  expect(mail?.locks).toEqual([`done.${other}`]);
});

describe('competing offers', () => {
  const NAMES = /Databricks|MongoDB|another offer|also have an offer|other company’s number/;
  const text = (scripts: Script[]) =>
    scripts.flatMap(({ parts }) => parts.map((part) => part.text ?? part.slot?.value ?? '')).join(' ');

  test('no script or lever of either guide names an offer that was not entered', () => {
    for (const company of ['cloudflare', 'confluent']) {
      const place = company === 'confluent' ? 'Mountain View' : 'San Francisco';
      const { facts } = situation({ company, offer: { place } });
      expect(text(scriptsFor(facts))).not.toMatch(NAMES);
    }
    expect(text(everything())).not.toMatch(/Databricks|MongoDB/);
  });

  test('the lever waits for the entry; an answer typed elsewhere does not count as one', () => {
    const answers = { competitor: 'Databricks', competitorTotal: '$400,000' };
    const { facts } = situation({ facts: { answers } });
    const lever = leversFor(facts).find(({ id }) => id === 'competing');
    expect(lever?.script.locks).toEqual(['competitor', 'competitorTotal']);
  });

  test('once entered, it is said with its own name and total, and only the best one', () => {
    const competing = [
      { name: 'Acme', total: 300_000 },
      { name: 'Borealis', total: 310_000 },
    ];
    const { facts } = situation({ competing });
    const lever = leversFor(facts).find(({ id }) => id === 'competing');
    expect(scriptText(lever?.script as Script)).toContain('Borealis at about $310,000');
    const mail = scriptsFor(facts).find(({ id }) => id === 'counter-mail');
    expect(scriptText(mail as Script)).toContain('Borealis');
    expect(scriptText(mail as Script)).not.toContain('Acme');
  });

  test('an entry without a name or a total is no offer', () => {
    for (const offer of [
      { name: ' ', total: 300_000 },
      { name: 'Acme', total: 0 },
    ])
      expect(situation({ competing: [offer] }).facts.competing).toBeNull();
  });
});
