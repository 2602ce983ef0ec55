/** Ranges kept in the extension, taken along in its export, in the commands. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterCommand } from '../../../cli/counter.ts';
import { evidenceCommand } from '../../../cli/evidence.ts';
import { type KeptPosting, keptId } from '../../../lib/evidence/kept.ts';

const POSTING = {
  employer: 'tidepoolrobotics',
  company: 'Tidepool Robotics',
  title: 'Senior Software Engineer',
  place: 'San Francisco, CA',
  url: 'https://tidepool.example/jobs/1',
  on: '2026-10-01',
  ranges: [{ low: 170_000, high: 230_000, currency: 'USD', period: 'year' as const, zone: null }],
};
const kept: KeptPosting = { id: keptId(POSTING), ...POSTING };

let folder: string;
const file = (name: string, data: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(data));
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const exported = (data: unknown = kept) => ({
  format: 'counterpoint',
  version: 1,
  records: { [`kept:${kept.id}`]: { version: 1, data }, settings: { version: 1, data: { badge: true } } },
});

test('evidence: a tier of its own, and what base is compared with', async () => {
  const path = file('export.json', exported());
  const asked = [
    '--company',
    'Tidepool Robotics',
    '--role',
    'Senior Software Engineer',
    '--place',
    'San Francisco',
  ];
  const { out } = await evidenceCommand(['--json', '--today', '2026-11-21', ...asked, '--kept', path]);
  const { tiers, chosen } = JSON.parse(out[0] as string) as {
    tiers: Record<string, { text: string; ranges: { low: number; high: number; asOf: string }[] }>;
    chosen: { base: string }[];
  };
  expect(tiers.kept?.ranges).toMatchObject([{ low: 170_000, high: 230_000, asOf: '2026-10-01' }]);
  expect(tiers.kept?.text).toContain(
    'You saw this range in a posting of Tidepool Robotics, on October 1, 2026',
  );
  expect(chosen[0]?.base).toBe(`kept:${kept.id}:base`);
  const without = await evidenceCommand(['--json', '--today', '2026-11-21', ...asked]);
  expect(JSON.parse(without.out[0] as string).tiers.kept).toBeUndefined();
});

test('counter: the range that was seen carries the ask, where nothing else but the market speaks', async () => {
  const offer = { company: 'Tidepool Robotics', role: 'Senior Software Engineer', place: 'San Francisco' };
  const letter = file('offer.json', { offer: { ...offer, currency: 'USD', base: 180_000, equity: 'none' } });
  const run = async (...more: string[]) => {
    const { out } = await counterCommand(['--json', '--today', '2026-11-21', ...more, letter]);
    return JSON.parse(out[0] as string) as {
      band: { tier: string; high: number };
      ask: number;
      warnings: object;
    };
  };
  const { band, ask } = await run('--kept', file('export.json', exported()));
  expect(band).toMatchObject({ tier: 'kept', low: 170_000, high: 230_000, asOf: '2026-10-01' });
  expect(ask).toBeGreaterThan(180_000);
  expect(ask).toBeLessThanOrEqual(230_000);
  expect((await run()).band.tier).toBe('market');
});

test.each([
  ['no such file', () => join(folder, 'none.json'), /ENOENT/],
  [
    'another file',
    () => file('other.json', { format: 'something' }),
    /not a file that Counterpoint exported/,
  ],
  ['a damaged record', () => file('bad.json', exported({ ...kept, url: 'javascript:1' })), /is damaged/],
])('%s ends with the reason and exit code 2', async (_, path, reason) => {
  const { code, errors } = await evidenceCommand(['--company', 'X', '--kept', path()]);
  expect([code, errors[0]]).toEqual([2, expect.stringMatching(reason)]);
});
