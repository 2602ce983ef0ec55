/**
 * Lines of employer, role, place and level as people ask for them, on what comes with the product; each was judged by hand,
 * with the reason beside it. Nothing of another trade, employer, country or level, and no floor as pay.
 */
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

const DEV = '15-1252';

const LINES: Line[] = [
  [
    'Google | Software Engineer | San Jose, CA',
    'google',
    `google:${DEV}`,
    `${DEV}:41940`,
    `market:${DEV}:41940`,
    'filings are of all levels, so the area’s survey judges',
  ],
  [
    'Alphabet | Data Scientist | Mountain View, CA',
    'google',
    'google:15-2051',
    '15-2051:41940',
    'market:15-2051:41940',
    'Alphabet files as Google; Mountain View lies in San Jose’s area',
  ],
  [
    'Google | Senior Software Engineer | London',
    'google',
    null,
    'GB:2134:United Kingdom',
    null,
    'gross pay with bonuses is shown and judges no base',
  ],
  [
    'Google | Software Engineer | Bangalore',
    'google',
    null,
    null,
    null,
    'nothing official of India: one line',
  ],
  [
    'Google | Product Manager | New York',
    'google',
    null,
    'title:product-manager:base',
    'market:title:product-manager:base',
    'no occupation of its own: the title’s own figures, of titles without a level',
  ],
  [
    'Meta | Software Engineer | Menlo Park, CA',
    'meta',
    `meta:${DEV}`,
    `${DEV}:41860`,
    `market:${DEV}:41860`,
    'Menlo Park lies in San Francisco’s area',
  ],
  [
    'Facebook | Software Engineer | Seattle',
    'meta',
    `meta:${DEV}`,
    `${DEV}:42660`,
    `market:${DEV}:42660`,
    'a former name people use',
  ],
  [
    'Amazon | Software Development Engineer II | Seattle',
    'amazon',
    `amazon:${DEV}`,
    `${DEV}:42660`,
    `market:${DEV}:42660`,
    'II is Amazon’s own level and narrows nothing',
  ],
  [
    'AWS | Solutions Architect | New York',
    'amazon',
    `amazon:${DEV}`,
    'solutions-architect:35620',
    'market:solutions-architect:35620',
    'filed under several occupations: blended by share',
  ],
  [
    'Apple | Senior Software Engineer | Cupertino, CA',
    'apple',
    `apple:${DEV}`,
    `${DEV}:41940`,
    `market:${DEV}:41940`,
    '78% of Apple’s filings were floors: marked, never pay',
  ],
  [
    'Netflix | Senior Software Engineer | Los Gatos, CA',
    'netflix',
    `netflix:${DEV}`,
    `${DEV}:41940`,
    `market:${DEV}:41940`,
    '71% floors',
  ],
  [
    'NVIDIA | Senior Deep Learning Engineer | Santa Clara, CA',
    'nvidia',
    `nvidia:${DEV}`,
    'machine-learning-engineer:41940',
    'market:machine-learning-engineer:41940',
    'a survey of the area before visa filings of the nation',
  ],
  [
    'Microsoft | Principal Software Engineer | Redmond, WA',
    'microsoft',
    `microsoft:${DEV}`,
    `${DEV}:42660`,
    `market:${DEV}:42660`,
    'Redmond lies in Seattle’s area',
  ],
  [
    'Microsoft | Software Engineer | Toronto',
    'microsoft',
    null,
    'CA:21231:Toronto',
    'market:CA:21231:Toronto',
    'Toronto has its own figure; US filings say nothing of it',
  ],
  [
    'Anthropic | Software Engineer | San Francisco',
    'anthropic',
    `anthropic:${DEV}`,
    `${DEV}:41860`,
    'posted:anthropic',
    'its own ten postings before all else',
  ],
  [
    'OpenAI | Research Scientist | San Francisco',
    'openai',
    null,
    null,
    'posted:openai',
    'research scientists are of many trades: no occupation, but its postings',
  ],
  ['OpenAI | Account Executive | New York', 'openai', null, null, null, 'sales is none of ours'],
  [
    'Cloudflare | Senior Software Engineer | San Francisco',
    'cloudflare',
    `cloudflare:${DEV}`,
    `${DEV}:41860`,
    'posted:cloudflare',
    'seven postings at this level',
  ],
  [
    'Cloudflare | Site Reliability Engineer | Austin, TX',
    'cloudflare',
    `cloudflare:${DEV}`,
    'site-reliability-engineer:12420',
    'market:site-reliability-engineer:12420',
    'SRE is filed as developers, not as administrators',
  ],
  [
    'Cloudflare | Software Engineer | Singapore',
    'cloudflare',
    null,
    'SG:25121:Singapore',
    'market:SG:25121:Singapore',
    'dollar postings without a place say nothing of Singapore',
  ],
  [
    'Databricks | Senior Software Engineer | Mountain View, CA',
    'databricks',
    `databricks:${DEV}`,
    `${DEV}:41940`,
    'posted:databricks',
    'its postings there; DATA BRICKS INC is another',
  ],
  [
    'Databricks | Solutions Engineer | Munich',
    'databricks',
    null,
    null,
    null,
    'the German office counts no such occupation',
  ],
  [
    'Square | Software Engineer | San Francisco',
    'block',
    `block:${DEV}`,
    `${DEV}:41860`,
    `market:${DEV}:41860`,
    'Square is Block’s',
  ],
  [
    'Squarespace | Software Engineer | New York',
    'squarespace',
    null,
    `${DEV}:35620`,
    `market:${DEV}:35620`,
    'not Square',
  ],
  [
    'Deel | Software Engineer | New York',
    'deel',
    null,
    `${DEV}:35620`,
    `market:${DEV}:35620`,
    'Deel’s own few filings, nobody else’s',
  ],
  [
    'TCS | Systems Analyst | Dallas, TX',
    'tataconsultancyservices',
    'tataconsultancyservices:15-1211',
    'systems-analyst:19100',
    'market:systems-analyst:19100',
    'three quarters of its filings were floors',
  ],
  [
    'EY | Data Engineer | New York',
    'ernstandyoung',
    `ernstandyoung:${DEV}`,
    'data-engineer:35620',
    'market:data-engineer:35620',
    'data engineers are filed under three occupations',
  ],
  [
    'JP Morgan | Software Engineer | New York',
    'jpmorganchase',
    `jpmorganchase:${DEV}`,
    `${DEV}:35620`,
    `market:${DEV}:35620`,
    'the name people use',
  ],
  [
    'SpaceX | Software Engineer | Los Angeles',
    'spacex',
    null,
    `${DEV}:31080`,
    `market:${DEV}:31080`,
    'found, with two filings that are no statistic',
  ],
  [
    'Uber | Senior Product Manager | San Francisco',
    'uber',
    null,
    'title:product-manager:senior',
    'posted:uber',
    'sixteen postings at this level there',
  ],
  [
    'Stripe | Product Manager | Seattle',
    'stripe',
    null,
    'title:product-manager:base',
    'market:title:product-manager:base',
    'its postings are elsewhere',
  ],
  [
    'Airbnb | Staff Software Engineer | Remote US',
    'airbnb',
    `airbnb:${DEV}`,
    `${DEV}:US`,
    'posted:airbnb',
    'six remote postings at this level',
  ],
  [
    'Datadog | DevOps Engineer | Boston',
    'datadog',
    `datadog:${DEV}`,
    'devops-engineer:14460',
    'market:devops-engineer:14460',
    'no posting of this role without a level',
  ],
  ['Boeing | Mechanical Engineer | Seattle', 'boeing', null, null, null, 'another trade’s engineer'],
  ['Walmart | Registered Nurse | Bentonville, AR', 'walmart', null, null, null, 'a nurse'],
  [
    'Capital One | Security Guard | McLean, VA',
    'capitalone',
    null,
    null,
    null,
    'a guard is no security engineer',
  ],
  ['Goldman Sachs | Equity Trader | New York', 'goldmansachs', null, null, null, 'a trader'],
  ['IBM | Softwareentwicklerin (m/w/d) | Munich', 'ibm', null, null, null, 'a median alone: said, no range'],
  [
    'SAP | Entwickler (m/w/d) | Zürich',
    'sap',
    null,
    'CH:25:Switzerland',
    null,
    'wages with bonuses judge no base',
  ],
  [
    'Spotify | Backend Engineer | Stockholm',
    'spotify',
    null,
    'SE:2512:Sweden',
    'market:SE:2512:Sweden',
    'the whole country, and it says so',
  ],
  [
    'Nobody At All | Site Reliability Engineer | Seattle',
    'nobodyatall',
    null,
    'site-reliability-engineer:42660',
    'market:site-reliability-engineer:42660',
    'no employer: the survey',
  ],
  [
    'Nobody At All | Data Scientist | Singapore',
    'nobodyatall',
    null,
    'SG:21222:Singapore',
    'market:SG:21222:Singapore',
    'its own office',
  ],
  ['Nobody At All | Civil Engineer | Seattle', 'nobodyatall', null, null, null, 'another trade'],
  [
    'Nobody At All | Software Engineer | Mysore, India',
    'nobodyatall',
    null,
    null,
    null,
    'a town that is not in the list is no other place',
  ],
  [
    'Oracle | Software Engineer III | Austin',
    'oracle',
    `oracle:${DEV}`,
    `${DEV}:12420`,
    `market:${DEV}:12420`,
    'III is Oracle’s own',
  ],
];

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
