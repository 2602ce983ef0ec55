/** Every adapter's page is every other adapter's negative. */
import { describe, expect, test } from 'vitest';
import { adapters, matching } from '../../../lib/page/matching.ts';
import { takeSnapshot } from '../../../lib/page/snapshot.ts';
import type { Hint } from '../../../lib/reading/snapshot.ts';
import { parseHtml } from './dom.ts';

const posting = (extra: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...extra })}</script>`;

/** A page for each adapter: its address, its markup, and facts that it must state. */
const EXAMPLES: Record<
  string,
  { url: string; html: string; states: [Hint['field'], string][]; text?: string }
> = {
  'json-ld': {
    url: 'https://careers.acme.example/jobs/7',
    html: `${posting({
      title: 'Data Engineer',
      datePosted: '2026-10-02',
      hiringOrganization: { '@type': 'Organization', name: 'Acme Analytics' },
      jobLocation: [
        { '@type': 'Place', address: { addressLocality: 'Lyon', addressCountry: { name: 'France' } } },
      ],
      baseSalary: { currency: 'EUR', value: { minValue: 52000, maxValue: '61,000', unitText: 'YEAR' } },
    })}<h1>Data Engineer</h1><p>Text.</p>`,
    states: [
      ['kind', 'posting'],
      ['title', 'Data Engineer'],
      ['company', 'Acme Analytics'],
      ['location', 'Lyon, France'],
      ['date', '2026-10-02'],
      ['pay', '{"min":52000,"max":61000,"currency":"EUR","period":"YEAR"}'],
    ],
  },
  greenhouse: {
    url: 'https://boards.greenhouse.io/acmeworks/jobs/123',
    html: '<div id="app_body"><div id="header"><h1 class="app-title">Staff SRE</h1><span class="company-name">at Acme Works</span><div class="location">Porto, Portugal</div></div><div id="content"><p>Keep it running.</p></div></div><footer>Powered by somebody</footer>',
    states: [
      ['title', 'Staff SRE'],
      ['company', 'Acme Works'],
      ['location', 'Porto, Portugal'],
    ],
    text: 'Staff SRE\nat Acme Works\nPorto, Portugal\nKeep it running.',
  },
  gmail: {
    url: 'https://mail.google.com/mail/u/0/#inbox/abc',
    html: '<h2 class="hP">Your offer</h2><div class="adn"><span class="gD" name="Old Sender" email="old@acme.example">Old</span><div class="a3s">First message</div></div><div class="adn"><span class="gD" name="Ana Li" email="ana@acme.example">Ana Li</span><span class="g3" title="Nov 16, 2026, 9:12 AM">9:12</span><div class="a3s">Newest message</div></div>',
    states: [
      ['subject', 'Your offer'],
      ['sender', 'Ana Li <ana@acme.example>'],
      ['date', 'Nov 16, 2026, 9:12 AM'],
    ],
    text: 'Newest message',
  },
  outlook: {
    url: 'https://outlook.office.com/mail/inbox/id/AAQ',
    html: '<div role="main"><div role="heading" aria-level="2">Offer of employment</div><div aria-label="Email message"><span aria-label="From: Ana Li"></span><span title="ana@acme.example"></span><div data-testid="SentReceivedSavedTime">Mon 11/16/2026</div><div aria-label="Message body"><p>Dear Sam</p></div></div></div>',
    states: [
      ['subject', 'Offer of employment'],
      ['sender', 'Ana Li <ana@acme.example>'],
      ['date', 'Mon 11/16/2026'],
    ],
    text: 'Dear Sam',
  },
  seek: {
    url: 'https://www.seek.com.au/job/1',
    html: '<h1 data-automation="job-detail-title">Platform Engineer</h1><span data-automation="advertiser-name">Harbour Systems</span><span data-automation="job-detail-location">Perth WA</span>',
    states: [
      ['title', 'Platform Engineer'],
      ['company', 'Harbour Systems'],
      ['location', 'Perth WA'],
    ],
  },
  linkedin: {
    url: 'https://www.linkedin.com/jobs/view/1',
    html: '<h1 class="top-card-layout__title">Data Engineer</h1><a class="topcard__org-name-link">Orchard Lane</a><span class="topcard__flavor--bullet">Leeds, England</span><div class="compensation__salary">£60,000.00/yr - £72,000.00/yr</div><div class="show-more-less-html__markup"><p>Own our pipelines.</p></div><aside>Similar jobs: Analyst £90,000/yr</aside>',
    states: [
      ['kind', 'posting'],
      ['title', 'Data Engineer'],
      ['company', 'Orchard Lane'],
      ['location', 'Leeds, England'],
      ['pay', '£60,000.00/yr - £72,000.00/yr'],
    ],
    text: 'Own our pipelines.',
  },
  lever: {
    url: 'https://jobs.lever.co/saltmarsh/1',
    html: '<div class="main-header-logo"><img alt="Saltmarsh logo"></div><div class="content"><div class="posting-headline"><h2>Data Analyst</h2><div class="posting-categories"><div class="location">Sydney</div><div class="commitment">Full-time</div></div></div><p>Messy data.</p></div><div>Powered by somebody</div>',
    states: [
      ['title', 'Data Analyst'],
      ['company', 'Saltmarsh'],
      ['location', 'Sydney'],
      ['employmentType', 'Full-time'],
    ],
    text: 'Data Analyst\nSydney\nFull-time\nMessy data.',
  },
  ashby: {
    url: 'https://jobs.ashbyhq.com/quill/1',
    html: '<html><head><title>Staff Designer @ Quill</title></head><body><h1 class="ashby-job-posting-heading">Staff Designer</h1><div class="ashby-job-posting-left-pane"><div><h2>Location</h2><p>Berlin</p></div><div><h2>Employment Type</h2><p>Full time</p></div></div></body></html>',
    states: [
      ['title', 'Staff Designer'],
      ['company', 'Quill'],
      ['location', 'Berlin'],
      ['employmentType', 'Full time'],
    ],
  },
  workday: {
    url: 'https://zephyr.wd5.myworkdayjobs.com/en-US/Jobs/job/1',
    html: '<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Payroll Analyst</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>Denver, CO</dd></dl></div><div data-automation-id="jobPostingDescription"><p>Pay people on time.</p></div></div><footer>Zephyr</footer>',
    states: [
      ['title', 'Payroll Analyst'],
      ['location', 'Denver, CO'],
    ],
    text: 'Payroll Analyst\nlocations\nDenver, CO\nPay people on time.',
  },
  smartrecruiters: {
    url: 'https://jobs.smartrecruiters.com/BoldCo/74',
    html: '<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Nurse Manager</h1><div itemprop="hiringOrganization"><span itemprop="name">Bold Co</span></div><meta itemprop="addressLocality" content="Lyon"><meta itemprop="addressCountry" content="France"><p>Care.</p></main>',
    states: [
      ['title', 'Nurse Manager'],
      ['company', 'Bold Co'],
      ['location', 'Lyon, France'],
    ],
  },
  indeed: {
    url: 'https://www.indeed.com/viewjob?jk=1',
    html: '<h1 data-testid="jobsearch-JobInfoHeader-title">Web Developer - job post</h1><div data-testid="inlineHeader-companyName">Kestrel</div><div data-testid="inlineHeader-companyLocation">Remote in Ohio</div><div id="salaryInfoAndJobType">$38 - $45 an hour</div><div id="jobDescriptionText"><p>Build sites.</p></div>',
    states: [
      ['title', 'Web Developer'],
      ['company', 'Kestrel'],
      ['location', 'Remote in Ohio'],
      ['pay', '$38 - $45 an hour'],
    ],
    text: 'Build sites.',
  },
  yahoo: {
    url: 'https://mail.yahoo.com/n/inbox/all/messages/1',
    html: '<span data-test-id="message-group-subject-text">Your offer</span><ul><li><div data-test-id="message-from"><span data-test-id="email-pill" title="ana@acme.example">Ana Li</span></div><div data-test-id="message-date"><time datetime="2026-11-16T09:30:00Z">Mon</time></div><div data-test-id="message-view-body"><div data-test-id="message-view-body-content"><p>Dear Sam</p></div><button>Reply</button></div></li></ul>',
    states: [
      ['subject', 'Your offer'],
      ['sender', 'Ana Li <ana@acme.example>'],
      ['date', '2026-11-16T09:30:00Z'],
    ],
    text: 'Dear Sam',
  },
  proton: {
    url: 'https://mail.proton.me/u/0/inbox/abc',
    html: '<h1 data-testid="conversation-header:subject">Your offer</h1><article class="message-container"><span data-testid="recipients:sender"><span data-testid="recipient-label">Ana Li</span> <span data-testid="recipient-address">&lt;ana@acme.example&gt;</span></span><time data-testid="item-date-simple" datetime="2026-11-16">today</time><div data-testid="message-content:body"><p>Dear Sam</p></div></article>',
    states: [
      ['subject', 'Your offer'],
      ['sender', 'Ana Li <ana@acme.example>'],
      ['date', '2026-11-16'],
    ],
    text: 'Dear Sam',
  },
  generic: {
    url: 'https://example.org/about',
    html: '<html><head><meta property="og:site_name" content="Example Site"><meta property="og:title" content="About us"></head><body><h1>About us</h1><p>Words.</p></body></html>',
    states: [
      ['title', 'About us'],
      ['company', 'Example Site'],
    ],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (id, example) => {
  const doc = parseHtml(example.html);

  test('matches its own page before all others, and no other site adapter does', () => {
    const sites = matching(doc, example.url).map((adapter) => adapter.id);
    expect(sites[0]).toBe(id);
    expect(sites.filter((other) => other !== id && other !== 'generic')).toEqual([]);
  });

  test('states what the page states', () => {
    const { hints } = takeSnapshot(doc, example.url);
    for (const [field, value] of example.states)
      expect(hints).toContainEqual(expect.objectContaining({ field, value }));
  });

  if (example.text !== undefined)
    test('reads its main part only', () => {
      expect(takeSnapshot(doc, example.url).text).toBe(example.text);
    });
});

test('the formats have their example here; a site has its page in tests/pages', () => {
  const missing = adapters.filter(({ id, rank }) => rank < 100 && !(id in EXAMPLES)).map(({ id }) => id);
  expect(missing, 'add an example page for these to tests/unit/page/adapters.test.ts').toEqual([]);
});

describe('structured data', () => {
  const hints = (html: string): Hint[] => takeSnapshot(parseHtml(html), null).hints;

  test('a posting inside a graph is found', () => {
    const html = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["JobPosting"],"title":"Analyst"}]}</script>`;
    expect(hints(html)).toContainEqual({ field: 'title', value: 'Analyst', path: 'JobPosting.title' });
  });

  test('several postings are a list, not a job', () => {
    const found = hints(posting({ title: 'A' }) + posting({ title: 'B' }));
    expect(found).toContainEqual({ field: 'kind', value: 'job-list', path: 'JobPosting[]' });
    expect(found.map((hint) => hint.value)).not.toContain('A');
  });

  test('remote work names where one may live', () => {
    const html = posting({
      title: 'A',
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { name: 'Canada' },
    });
    expect(hints(html)).toContainEqual(
      expect.objectContaining({ field: 'location', value: 'Remote, Canada' }),
    );
  });

  test('broken and hostile data is skipped', () => {
    expect(hints('<script type="application/ld+json">{"@type":"JobPosting"</script><p>x</p>')).toEqual([]);
    const weird = posting({
      title: { a: 1 },
      baseSalary: [null],
      jobLocation: [[[]]],
      hiringOrganization: 3,
    });
    expect(hints(weird).map((hint) => hint.field)).toEqual(['kind', 'company']);
  });
});

test('a page laid out in another way than its site’s file says keeps the facts between title and description', () => {
  const page = (place: string): string =>
    takeSnapshot(
      parseHtml(`<nav>All jobs</nav><article><h1 data-automation="job-detail-title">Business Analyst</h1>
<ul>${place}<li>$950 – $1,100 per day + super</li></ul>
<div data-automation="jobAdDetails"><p>Own two of five streams.</p></div></article><aside>Lead BA · $1,250 per day</aside>`),
      'https://www.seek.com.au/job/8214',
    ).text;
  expect(page('<li>Sydney NSW</li>')).toBe(
    'Business Analyst\nSydney NSW\n$950 – $1,100 per day + super\nOwn two of five streams.',
  );
  expect(page('<li data-automation="job-detail-location">Sydney NSW</li>')).toBe('Own two of five streams.');
});
