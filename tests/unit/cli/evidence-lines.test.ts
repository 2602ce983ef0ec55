/**
 * Lines of employer, role, place and level as people ask for them, on what comes with the product; each was judged by hand,
 * with the reason beside it. Nothing of another trade, employer, country or level, and no floor as pay.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceCommand } from '../../../cli/evidence.ts';

interface Range {
  id: string;
  marks: string[];
  source: { publisher: string };
}
interface Row {
  title: string;
  currency: string;
  apart: string | null;
  role: string;
}
interface Printed {
  employer: { key: string };
  tiers: Record<
    'posted' | 'filed' | 'market',
    { status: string; text: string; ranges: Range[]; rows: Row[] }
  >;
  chosen: { base: string | null }[];
}

type Line = [
  asked: string,
  key: string,
  /** First range of the tier, as `employer:occupation` or what follows `market:`; null where there is none. */
  filed: string | null,
  market: string | null,
  /** What a counter would compare a base with. */
  base: string | null,
  why: string,
];

const LINES = readFileSync(join(import.meta.dirname, 'evidence-lines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ; ').map((part) => (part === '-' ? null : part)) as Line);

async function evidence(asked: string): Promise<Printed> {
  const [company = '', role = '', place = ''] = asked.split(' | ');
  const args = ['--company', company, '--role', role, '--place', place, '--today', '2026-11-30'];
  const { out, code } = await evidenceCommand(['--json', ...args]);
  expect(code).toBe(0);
  return JSON.parse(out[0] as string) as Printed;
}

test('there are at least forty', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(40);
});

describe.each(LINES)('%s', (asked, key, filed, market, base, why) => {
  test(why, async () => {
    const { employer, tiers, chosen } = await evidence(asked);
    expect(employer.key).toBe(key);
    const first = (tier: 'filed' | 'market'): string | null => tiers[tier].ranges[0]?.id ?? null;
    expect(first('filed')).toBe(filed === null ? null : `filed:${filed}:any-level:base`);
    expect(first('market')).toBe(market === null ? null : `market:${market}:base`);
    const [one] = chosen;
    if (base?.startsWith('posted:')) expect(one?.base?.startsWith(`${base}:`)).toBe(true);
    else expect(one?.base ?? null).toBe(base === null ? null : `${base}:base`);
  });

  test('nothing of another employer, a floor or a pool of levels is what a base is compared with', async () => {
    const { tiers, chosen, employer } = await evidence(asked);
    const all = Object.values(tiers).flatMap(({ ranges }) => ranges);
    for (const { base: id } of chosen) {
      const range = all.find((each) => each.id === id);
      for (const mark of ['legal-minimum', 'any-level', 'other-basis', 'other-place', 'other-role'])
        expect(range?.marks ?? [], mark).not.toContain(mark);
    }
    for (const { id } of all) if (!id.startsWith('market:')) expect(id.split(':')[1]).toBe(employer.key);
    expect(all.flatMap(({ marks }) => marks)).not.toContain('old');
  });
});

test.each([
  ['Cloudflare | Software Engineer | Singapore', 'SGD'],
  ['Microsoft | Software Engineer | Toronto', 'CAD'],
  ['OpenAI | Software Engineer | London', 'GBP'],
  ['Databricks | Software Engineer | Bangalore', 'INR'],
])('%s prints no row of another country', async (asked, currency) => {
  const { tiers } = await evidence(asked);
  const rows = [tiers.posted, tiers.filed, tiers.market].flatMap((tier) => tier.rows);
  expect(rows.filter((row) => row.currency !== currency)).toEqual([]);
});

test('an offer of 135,000 to a site reliability engineer in Seattle is not above what is paid there', async () => {
  const { tiers } = await evidence('Nobody At All | Site Reliability Engineer | Seattle');
  const [range] = tiers.market.ranges as (Range & { low: number; high: number })[];
  expect(range && range.low < 135_000 && 135_000 < range.high).toBe(true);
});
