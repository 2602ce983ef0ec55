/** The commands over the shipped rows: the cases that the product promises. */
import { describe, expect, test } from 'vitest';
import { evidenceCommand } from '../../../cli/evidence.ts';
import { lookupCommand } from '../../../cli/lookup.ts';

interface Range {
  id: string;
  low: number;
  median: number | null;
  high: number;
  n: number | null;
  marks: string[];
  match: { role: string } | null;
}
interface Printed {
  tiers: Record<
    string,
    {
      status: string;
      n: number;
      employerN: number;
      text: string;
      notes: string[];
      ranges: Range[];
      rows: { title: string; apart: string | null }[];
    }
  >;
  disagreements: { text: string }[];
  chosen: { level: string | null; total: string | null; base: string | null }[];
}

async function evidence(...args: string[]): Promise<Printed> {
  const { out, code } = await evidenceCommand(['--json', '--today', '2026-11-21', ...args]);
  expect([out.length, code]).toEqual([1, 0]);
  return JSON.parse(out[0] as string) as Printed;
}

const span = (range: Range | undefined) => range && [range.low, range.median, range.high, range.n];

describe('Cloudflare, senior software engineer, San Francisco', async () => {
  const asked = ['--company', 'Cloudflare', '--role', 'Senior Software Engineer', '--place', 'San Francisco'];
  const { tiers, chosen, disagreements } = await evidence(...asked);

  test('posted 185 to 254 thousand from 7 distinct postings whose place is not stated', () => {
    expect(tiers.posted?.ranges.map(span)).toEqual([[185_000, null, 254_000, 7]]);
    expect(tiers.posted?.ranges[0]?.marks).toContain('place-not-stated');
    expect(tiers.posted?.notes[0]).toBe('7 of 7 name no city: the place is not stated.');
    expect(tiers.posted?.text).toContain('7 distinct postings');
    expect(tiers.posted?.rows.filter(({ apart }) => apart === null)).toHaveLength(7);
  });

  test('the union of the seven is nowhere the range', () => {
    const ends = Object.values(tiers).flatMap(({ ranges }) => ranges.flatMap(({ low, high }) => [low, high]));
    expect(ends).not.toContain(168_000);
    expect(ends).not.toContain(266_000);
  });

  test('filings and market stand beside it, and the filings that part from it are named', () => {
    expect(tiers.filed?.ranges.map(span)).toEqual([[148_000, 170_000, 190_000, 49]]);
    expect(tiers.filed?.ranges[0]?.marks).toContain('any-level');
    expect(tiers.market?.ranges.map(({ id }) => id)).toEqual(['market:15-1252:41860:base']);
    expect(disagreements[0]?.text).toContain('What the employer posted tops out at $254,000; filed wages');
    expect(chosen).toEqual([
      { level: 'Senior', total: null, base: 'posted:cloudflare:software:senior:base', grant: null },
    ]);
  });
});

test('Confluent has no posted rows, and that is said; its filings and guide are there', async () => {
  const { tiers, disagreements } = await evidence(
    '--company',
    'Confluent',
    '--role',
    'ml-ai',
    '--place',
    'Mountain View',
  );
  expect(tiers.posted).toMatchObject({ status: 'none', n: 0, employerN: 0, ranges: [] });
  expect(tiers.posted?.text).toBe('We have no posting by Confluent with a pay range.');
  expect(tiers.filed?.ranges.map(span)).toEqual([[195_000, 195_000, 200_000, 5]]);
  expect(tiers.guide?.ranges.length).toBeGreaterThan(0);
  expect(disagreements.map(({ text }) => text)).toEqual([
    'Filed wages for this work (5 of them) have a median of $195,000; the guide’s band tops out at $232,000. Both are shown, none is averaged away.',
  ]);
});

test('an employer with nothing at all: the market, named as such', async () => {
  const { tiers, chosen } = await evidence(
    '--company',
    'Nobody At All',
    '--role',
    'Data Scientist',
    '--place',
    'Denver, CO',
  );
  expect([tiers.posted?.status, tiers.filed?.status, tiers.guide?.status]).toEqual(['none', 'none', 'none']);
  expect(tiers.market?.text).toMatch(
    /^Whoever the employer, half of all data scientists in Denver-Aurora-Centennial, CO are paid between/,
  );
  expect(chosen[0]?.base).toBe('market:15-2051:19740:base');
});

test('look-alikes have their own filings', async () => {
  const { tiers } = await evidence('--company', 'Confluent Health', '--role', 'Physical Therapist');
  expect(tiers.filed?.employerN).toBe(1);
});

test('the text for people holds the same figures', async () => {
  const { out } = await evidenceCommand([
    '--company',
    'Cloudflare',
    '--role',
    'Senior Software Engineer',
    '--place',
    'San Francisco',
    '--today',
    '2026-11-21',
  ]);
  expect(out.join('\n')).toContain('$185,000–$254,000  Senior  [thin, place-not-stated]');
});

describe('lookup', () => {
  test('ranked employers with the tiers each has', async () => {
    const { out } = await lookupCommand(['--json', 'cloudfl']);
    const { hits } = JSON.parse(out[0] as string) as { hits: object[] };
    expect(hits[0]).toEqual({
      companyId: 'cloudflare',
      name: 'Cloudflare',
      tiers: { guide: 1, posted: 103, filed: 95 },
    });
    expect((await lookupCommand(['conflunet'])).out[0]).toBe('Confluent  guide 1, filed 128');
  });
});

test.each([
  ['evidence without a company', () => evidenceCommand(['--json'])],
  ['an option without its value', () => evidenceCommand(['--company'])],
  ['an unknown option', () => evidenceCommand(['--company', 'X', '--colour', 'red'])],
  ['a day that is none', () => evidenceCommand(['--company', 'X', '--today', 'tomorrow'])],
  ['lookup of nothing', () => lookupCommand(['--json'])],
  ['lookup of no hits', () => lookupCommand(['x', '--limit', '0'])],
])('%s ends with the usage and exit code 2', async (_, run) => {
  const { code, errors, out } = await run();
  expect([code, out]).toEqual([2, []]);
  expect(errors.at(-1)).toMatch(/^Usage: npm run (?:evidence|lookup) -- /);
});
