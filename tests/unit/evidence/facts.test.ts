/** Facts about an employer that are no pay: its listing, and whose a board or host is, as packaged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { employerOfAddress, listingOf } from '../../../lib/evidence/facts.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { loadRows, remembering } from '../../../lib/evidence/load.ts';
import { say } from '../../../lib/words/words.ts';
import { ask } from './ask.ts';

const read = remembering(async (path) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', path), 'utf8')),
);

describe('listed', () => {
  test.each([
    ['cloudflare', 'NET', 'NYSE'],
    ['datadog', 'DDOG', 'Nasdaq'],
    ['snowflake', 'SNOW', 'NYSE'],
    ['figma', 'FIG', 'NYSE'],
    ['google', 'GOOGL', 'Nasdaq'],
    ['amazon', 'AMZN', 'Nasdaq'],
  ])('%s as %s at %s', async (key, ticker, exchange) => {
    expect((await listingOf(key, read))?.slice(0, 2)).toEqual([ticker, exchange]);
  });

  test.each(['confluent', 'openai', 'stripe', 'databricks', 'mercury', 'constructor', '@samsara.com'])(
    '%s has no listing',
    async (key) => expect(await listingOf(key, read)).toBeNull(),
  );

  test('is said with the name, the table and its month; nothing is said where there is none', async () => {
    const said = async (companyName: string) => {
      const rows = await loadRows({ companyId: null, companyName }, read);
      const { employer } = findEvidence(ask('', { companyId: null, companyName }), { guides: [], rows });
      return employer.map(({ textKey, params }) => say(textKey, params));
    };
    expect(await said('Datadog')).toEqual([
      'Datadog is listed: DDOG at Nasdaq, as “Datadog, Inc.” in the SEC’s table of June 2026.',
    ]);
    expect(await said('Stripe')).toEqual([]);
  });
});

describe('whose an address is', () => {
  test.each([
    ['https://www.samsara.com/company/careers/roles/1', 'samsara'],
    ['https://careers.digitalocean.com/position/2', 'digitalocean'],
    ['https://careers.cloudflare.com/jobs/3', 'cloudflare'],
    ['https://jobs.ashbyhq.com/', null],
    ['https://samsara.com.example.org/', null],
    ['https://boards.greenhouse.io/nobodyatall/jobs/4', null],
    ['samsara.com', null],
    ['javascript:alert(1)', null],
  ])('%s: %s', async (address, key) => expect(await employerOfAddress(address, read)).toBe(key));

  test('leads to its rows where the name leads to none, and never instead of the name', async () => {
    const address = 'https://careers.digitalocean.com/position/2';
    const key = async (companyName: string | null) =>
      (await loadRows({ companyId: null, companyName, address }, read)).key;
    expect(await key(null)).toBe('digitalocean');
    expect(await key('The Ocean Team')).toBe('digitalocean');
    expect(await key('Datadog')).toBe('datadog');
  });
});
