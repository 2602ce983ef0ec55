/** Guides of one's own beside the bundled ones, in the commands. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceCommand } from '../../../cli/evidence.ts';
import { lookupCommand } from '../../../cli/lookup.ts';

const GUIDE = `### ML/AI Engineer | Cloudflare Global Negotiation Guide

#### Total Compensation Bands (2026)

| Level | San Francisco | London |
|---|---|---|
| Mid (L3-L4) | $180K–$200K | £90K–£110K |
| Senior (L5) | $230K–$260K | £120K–£140K |
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  writeFileSync(join(folder, 'mine.md'), GUIDE);
  writeFileSync(join(folder, 'Wren.md'), GUIDE.replaceAll('Cloudflare', 'Wren Orchard'));
  writeFileSync(join(folder, 'picture.png'), 'no guide');
});
afterAll(() => rmSync(folder, { recursive: true }));

const asked = ['--company', 'Cloudflare', '--role', 'ML/AI Engineer', '--place', 'San Francisco'];

test('evidence: the bundled guide stays in use, the other stands beside it with what it says otherwise', async () => {
  const { out, code } = await evidenceCommand([...asked, '--library', join(folder, 'mine.md')]);
  expect(code).toBe(0);
  const text = out.join('\n');
  expect(text).toContain('Not in use: from your library, mine.md');
  expect(text).toMatch(
    /≠ Yearly total, Mid.*: \$180,000 to \$200,000 here, \$170,000 to \$215,000 in the guide in use/,
  );

  const json = await evidenceCommand([...asked, '--json', '--library', folder]);
  const { guide } = JSON.parse(json.out[0] ?? '').tiers;
  expect(guide.others).toHaveLength(1);
  expect(guide.others[0]).toMatchObject({ library: 'mine.md' });
  expect(guide.others[0].apart.length).toBeGreaterThan(0);
  const alone = JSON.parse((await evidenceCommand([...asked, '--json'])).out[0] ?? '').tiers.guide;
  expect({ ...guide, others: [] }).toEqual(alone);
});

test('evidence: of a role without a bundled guide it is the one in use', async () => {
  const wren = ['--company', 'Wren Orchard', '--role', 'ML/AI Engineer', '--library', folder];
  const { out } = await evidenceCommand(wren);
  expect(out.join('\n')).not.toContain('Not in use');
  expect(out.join('\n')).toContain('$180,000');
});

test('lookup: an employer that only the library knows is found', async () => {
  expect((await lookupCommand(['Wren Orchard'])).out.join('\n')).not.toContain('Wren Orchard');
  const { out } = await lookupCommand(['--library', folder, 'Wren Orchard']);
  expect(out[0]).toBe('Wren Orchard  guide 1');
});

test.each([
  ['nowhere.md', /ENOENT/],
  ['picture.png', /no guide in it/],
])('a file that gives no guide is refused: %s', async (name, why) => {
  const { errors, code } = await evidenceCommand([...asked, '--library', join(folder, name)]);
  expect([code, errors[0]]).toEqual([2, expect.stringMatching(why)]);
});
