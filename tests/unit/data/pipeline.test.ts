/** The pipeline on small inputs of our own: every row accounted for, the same bytes again, the official files as well. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../../data/build/run.ts';
import { shardOf } from '../../../lib/evidence/identity.ts';
import { type PackedRows, unpacked } from '../../../lib/evidence/packed.ts';
import {
  type EmployerIndex,
  type EmployerRows,
  type FiledTuple,
  type MarketFile,
  type PostedTuple,
  SHARDS,
} from '../../../lib/evidence/shards.ts';
import { disclosures, folder, postings, workbook, write } from './_inputs.ts';

const json = (target: string, path: string): unknown => JSON.parse(readFileSync(join(target, path), 'utf8'));

function entry<T>(
  target: string,
  tier: 'posted' | 'filed',
  key: string,
): EmployerRows<T> | string | undefined {
  const shard = json(target, `${tier}/${shardOf(key, SHARDS[tier])}.json`);
  return (shard as Record<string, EmployerRows<T> | string>)[key];
}

const rows = <T>(found: EmployerRows<T> | string | undefined): T[] =>
  typeof found === 'object' ? found.rows : [];

describe('postings', () => {
  const input = folder();
  const target = folder();
  write(
    input,
    'posted.jsonl',
    postings(
      { min: 140_000, seen: '2026-01-01' },
      { url: 'https://jobs.ashbyhq.com/brightloom/1?utm_source=feed' },
      { url: 'https://jobs.ashbyhq.com/brightloom/1' },
      { url: 'https://jobs.ashbyhq.com/brightloom/2', flags: ['zone:Zone 1'], min: 160_000 },
      { url: 'https://jobs.ashbyhq.com/brightloom/2', flags: ['zone:Zone 2'], min: 130_000 },
      { url: 'https://jobs.ashbyhq.com/brightloom/3', flags: ['currency-suspect:CAD'] },
      { url: 'https://jobs.ashbyhq.com/brightloom/4', flags: ['wide'] },
      { url: 'https://jobs.ashbyhq.com/brightloom/5', flags: ['very-wide'], max: 1_000_000 },
      { url: 'https://jobs.ashbyhq.com/brightloom/6', interval: 'one-time' },
      { url: 'https://jobs.ashbyhq.com/brightloom/7', min: 300_000 },
      { url: 'mailto:jobs@brightloom.example' },
      { company: 'Bright Loom, Inc.', url: 'https://careers.brightloom.example/8', flags: ['ote', 'text'] },
    ),
  );

  test('each row is out, dropped for a reason, or folded', async () => {
    const [manifest] = await build(input, target);
    expect(manifest).toMatchObject({
      rowsIn: 12,
      rowsOut: 4,
      dropped: {
        'ceiling of exactly 1,000,000': 1,
        'currency does not fit the place': 1,
        'no address to check it at': 1,
        'no amount': 1,
        'paid once, not by period': 1,
        'range wide to the point of no use': 1,
      },
      folded: { 'older sighting of the same posting': 1, 'same range of the same posting': 1 },
      counts: { employers: 1, postings: 3 },
      inputs: [{ file: 'posted.jsonl', rows: 12 }],
    });
  });

  test('a board’s slug and a name with spaces and a legal form are one employer', () => {
    const found = unpacked(entry<PostedTuple>(target, 'posted', 'brightloom') as unknown as PackedRows);
    expect(found.map((row) => [row[9], row[2], row[5]])).toEqual([
      ['https://careers.brightloom.example/8', null, 150_000],
      ['https://jobs.ashbyhq.com/brightloom/1', null, 150_000],
      ['https://jobs.ashbyhq.com/brightloom/2', 'Zone 1', 160_000],
      ['https://jobs.ashbyhq.com/brightloom/2', 'Zone 2', 130_000],
    ]);
    expect(found[0]?.[10]).toEqual(['ote', 'text']);
  });

  test('the same inputs give the same bytes', async () => {
    const again = folder();
    await build(input, again);
    const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThan(SHARDS.posted);
    for (const path of files)
      expect(readFileSync(join(again, path), 'utf8'), path).toBe(readFileSync(join(target, path), 'utf8'));
  });
});

describe('filings as the Department of Labor publishes them', () => {
  const input = folder();
  const target = folder();
  write(
    input,
    'LCA_Disclosure_Data_FY2026_Q2.csv',
    disclosures(
      'I-1,Certified,2026-02-03,"BRIGHT LOOM, INC.",,Software Engineer,15-1252.00,TX,"$120,000.00",,Year',
      'I-2,Certified,02/05/2026,"Bright Loom, Inc.",,SOFTWARE ENGINEER,15-1252.00,TX,60,,Hour',
      'I-3,Withdrawn,2026-02-03,"Bright Loom, Inc.",,Software Engineer,15-1252.00,TX,99000,,Year',
      'I-4,Certified,2026-02-03,"Bright Loom, Inc.",,Software Engineer - KBX123456-1,15-1252.00,TX,4500,,Bi-Weekly',
      'I-5,Certified,2026-02-03,"Bright Loom, Inc.",,Software Engineer,15-1252.00,TX,1200000,,Year',
      'I-6,Certified,2026-02-03,"Bright Loom, Inc.",,Software Engineer,15-1252.00,TX,12000,,Year',
      'I-7,Certified,2026-02-03,Weft Holdings LLC,Bright Loom,Data Scientist,15-2051.00,NY,11000,,Month',
      'I-8,Certified,2026-02-03,Warp LLC d/b/a Selvedge,,Data Scientist,15-2051.00,NY,150000,,Year',
    ),
  );
  // The newer file says the same case again, and a day as a spreadsheet counts it (46054 is 1 February 2026).
  write(
    input,
    'LCA_Disclosure_Data_FY2026_Q3.csv',
    disclosures('I-1,Certified,46054,"Bright Loom, Inc.",,Software Engineer,15-1252.00,TX,125000,,Year'),
  );
  // A reduced copy of the same quarter says nothing new; of another quarter it does.
  for (const quarter of ['fy2026q2', 'fy2024q1'])
    write(
      input,
      `lca-${quarter}.csv`,
      'EMPLOYER_NAME,JOB_TITLE,SOC_CODE,WORKSITE_STATE,ANNUAL_WAGE\n"BRIGHT LOOM, INC.",Software Engineer,15-1252,TX,110000\n',
    );

  test('wages by their unit, cases once, withdrawn ones and other copies left out', async () => {
    const [manifest] = await build(input, target);
    expect(manifest).toMatchObject({
      rowsIn: 11,
      rowsOut: 6,
      dropped: {
        'annual wage over 1,000,000': 1,
        'annual wage under 20,000': 1,
        'not certified': 1,
        'quarter covered by an official file': 1,
      },
      folded: { 'same case in a newer file': 1 },
      dates: { from: '2023-Q4', to: '2026-Q1' },
    });
    expect(rows(entry<FiledTuple>(target, 'filed', 'brightloom'))).toEqual([
      ['Data Scientist', '15-2051.00', 'NY', '2026-Q1', [132_000]],
      ['Software Engineer', '15-1252', 'TX', '2023-Q4', [110_000]],
      ['Software Engineer', '15-1252.00', 'TX', '2026-Q1', [117_000, 120_000, 124_800]],
    ]);
  });

  test('a trade name leads to the employer, and a legal name to its trade name', () => {
    expect(entry(target, 'filed', 'selvedge')).toMatchObject({ as: ['Warp LLC d/b/a Selvedge'] });
    expect(entry(target, 'filed', 'warp')).toBe('selvedge');
  });

  test('the index lists what can be loaded', () => {
    const index = json(target, 'employers/index.json') as EmployerIndex;
    expect(index.names).toEqual(['Bright Loom', 'Selvedge']);
    expect(index.filed).toEqual([5, 1]);
    expect(index.also[1]).toBe('warp');
  });
});

describe('the wage survey', () => {
  const header = [
    'AREA_TYPE',
    'PRIM_STATE',
    'NAICS',
    'OCC_CODE',
    'O_GROUP',
    'TOT_EMP',
    'A_PCT10',
    'A_PCT25',
    'A_MEDIAN',
    'A_PCT75',
    'A_PCT90',
  ];
  const survey = [
    header,
    ['1', 'US', '000000', '15-1252', 'detailed', '1,600,000', '80000', '105000', '136000', '172000', '#'],
    ['2', 'TX', '000000', '15-1252', 'detailed', 150_000, 70_000, 95_000, 128_000, 165_000, 205_000],
    ['2', 'WY', '000000', '15-1252', 'detailed', 500, '*', '*', '*', '*', '*'],
    ['4', 'TX', '000000', '15-1252', 'detailed', 50_000, 70_000, 95_000, 128_000, 165_000, 205_000],
    ['2', 'TX', '541500', '15-1252', 'detailed', 50_000, 70_000, 95_000, 128_000, 165_000, 205_000],
    ['2', 'TX', '000000', '15-1200', 'broad', 50_000, 70_000, 95_000, 128_000, 165_000, 205_000],
    ['2', 'TX', '000000', '29-1141', 'detailed', 50_000, 70_000, 95_000, 128_000, 165_000, 205_000],
  ];

  test('as the Bureau publishes it, in a workbook: blanks stay unknown', async () => {
    const input = folder();
    const target = folder();
    writeFileSync(join(input, 'all_data_M2025.xlsx'), workbook(survey));
    const [manifest] = await build(input, target);
    expect(manifest).toMatchObject({
      rowsIn: 7,
      rowsOut: 2,
      dropped: {
        'a group of occupations': 1,
        'neither nation nor state': 1,
        'no percentile stated': 1,
        'occupation of no role family': 1,
        'one industry only': 1,
      },
      dates: { from: '2025-05', to: '2025-05' },
    });
    const { rows: found } = json(target, 'market/oews.json') as MarketFile;
    expect(found).toEqual([
      ['15-1252', null, 80_000, 105_000, 136_000, 172_000, null],
      ['15-1252', 'TX', 70_000, 95_000, 128_000, 165_000, 205_000],
    ]);
  });
});

test('a name in one word and one in several are two employers, both in the index', async () => {
  const input = folder();
  const target = folder();
  const rows = ['J-1', 'J-2'].map(
    (id) => `${id},Certified,2026-02-03,"Brightloom, Inc.",,Engineer,15-1252,TX,120000,,Year`,
  );
  write(
    input,
    'LCA.csv',
    disclosures(...rows, 'J-3,Certified,2026-02-03,BRIGHT LOOM INC,,Engineer,15-1252,TX,70000,,Year'),
  );
  await build(input, target);
  expect(entry(target, 'filed', 'brightloom')).toMatchObject({ as: ['Brightloom, Inc.'] });
  expect(entry(target, 'filed', 'bright.loom')).toMatchObject({ as: ['BRIGHT LOOM INC'] });
  const index = json(target, 'employers/index.json') as EmployerIndex;
  expect([index.names, index.keys]).toEqual([['Brightloom', 'Bright Loom'], { 1: 'bright.loom' }]);
});

test('files of other kinds are passed over by name, and a folder without any is left as it is', async () => {
  const input = folder();
  write(input, 'notes.csv', 'a,b\n1,2\n');
  write(input, 'readme.md', 'nothing');
  const lines: string[] = [];
  expect(await build(input, folder(), (line) => lines.push(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('passing over'))).toHaveLength(2);
  expect(lines.filter((line) => line.includes('left as it is'))).toHaveLength(7);
});
