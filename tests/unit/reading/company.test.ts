/** Who the employer is, and above all who it is not. */
import { describe, expect, test } from 'vitest';
import companies from '../../../data/companies/index.ts';
import { fromText } from '../../../lib/documents/text.ts';
import type { Kind } from '../../../lib/reading/reading.ts';
import type { Hint } from '../../../lib/reading/snapshot.ts';
import { boardOf, fromSender } from '../../../lib/reading/who/employer/address.ts';
import { readCompany } from '../../../lib/reading/who/employer/employer.ts';
import {
  allCompanies,
  companyByHost,
  companyByName,
  coreName,
} from '../../../lib/reading/who/employer/known.ts';

const company = (text: string, kind: Kind = 'offer', hints: Hint[] = [], url: string | null = null) =>
  readCompany(fromText(text, { hints, url }), kind)?.value ?? null;
const sender = (value: string): Hint => ({ field: 'sender', value, path: 'From' });

describe('the index', () => {
  test('ids are file names, names and domains belong to one employer', () => {
    const ids = allCompanies().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of ['domains', 'boards'] as const) {
      const all = allCompanies().flatMap((one) => one[field]);
      expect(all.filter((value, i) => all.indexOf(value) !== i)).toEqual([]);
    }
    const names = allCompanies().flatMap((one) => [...new Set([one.name, ...one.aliases].map(coreName))]);
    expect(names.filter((value, i) => names.indexOf(value) !== i)).toEqual([]);
  });

  test('every file has the shape of a company', () => {
    for (const one of companies) {
      expect(Object.keys(one).sort()).toEqual(
        ['aliases', 'boards', 'commonWord', 'domains', 'id', 'lookAlikes', 'name'].sort(),
      );
      for (const domain of one.domains) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      for (const board of one.boards) expect(board).toMatch(/^[a-z]+:[\w.-]+$/);
    }
  });

  test.each([
    ['Cloudflare, Inc.', 'cloudflare'],
    ['CONFLUENT INC', 'confluent'],
    ['Confluent Europe Ltd', 'confluent'],
    ['Square, Inc.', 'block'],
    ['Notion Labs, Inc.', 'notion'],
  ])('%s is %s', (name, id) => {
    expect(companyByName(name)?.id).toBe(id);
  });

  test.each([
    'Confluent Health',
    'Confluent Medical Technologies, Inc.',
    'H&R Block',
    'LiveRamp',
    'Red Stripe',
    'Dropbox Sign Ltd Co',
  ])('%s is another employer', (name) => {
    expect(['confluent', 'block', 'ramp', 'stripe', 'dropbox']).not.toContain(companyByName(name)?.id);
  });

  test.each(
    'Technologies Technology Group Holdings International Global Health Medical Capital Partners Solutions Systems Networks Foods Energy Realty'.split(
      ' ',
    ),
  )('no employer is found under its name with %s, unless that is a name of its own', (word) => {
    for (const { name, aliases } of allCompanies()) {
      const longer = `${name} ${word}`;
      const own = [name, ...aliases].map(coreName).includes(coreName(longer));
      expect([longer, companyByName(longer) === null]).toEqual([longer, !own]);
      expect([longer, companyByName(`${longer}, Inc.`) === null]).toEqual([longer, !own]);
    }
  });

  test('hosts belong to the owner of their domain, not to a name inside them', () => {
    expect(companyByHost('careers.cloudflare.com')?.id).toBe('cloudflare');
    expect(companyByHost('cloudflare.com.evil.example')).toBeNull();
    expect(companyByHost('notcloudflare.com')).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    ['https://boards.greenhouse.io/acme-works/jobs/1', 'Acme Works'],
    ['https://job-boards.greenhouse.io/cloudflare/jobs/1?gh_src=x', 'Cloudflare'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=1', 'Acme'],
    ['https://jobs.lever.co/saltmarsh/1', 'Saltmarsh'],
    ['https://jobs.ashbyhq.com/north.star/1', 'North Star'],
    ['https://zephyr.wd5.myworkdayjobs.com/en-US/Jobs/job/1', 'Zephyr'],
    ['https://jobs.smartrecruiters.com/BoldCo/74', 'BoldCo'],
  ])('%s', (url, name) => {
    expect(boardOf(url)?.name).toBe(name);
  });

  test.each([
    'https://www.linkedin.com/jobs/view/1',
    'https://example.com/greenhouse.io/acme',
    'https://boards.greenhouse.io/',
  ])('%s names none', (url) => {
    expect(boardOf(url)).toBeNull();
  });

  test.each([
    ['Teo <teo@confluent.io>', 'Confluent'],
    ['Acme Robotics Recruiting <jobs@acmerobotics.example>', 'Acme Robotics'],
    ['Mia at Lumen Atlas <no-reply@greenhouse.io>', 'Lumen Atlas'],
    ['Dana <dana@mail.redwood-labs.com>', 'Redwood Labs'],
  ])('%s', (from, name) => {
    expect(fromSender(from)?.name).toBe(name);
  });

  test.each(['Dana Reyes <dana.reyes@gmail.com>', 'No Reply <no-reply@ashbyhq.com>', ''])(
    '%s names none',
    (from) => {
      expect(fromSender(from)).toBeNull();
    },
  );
});

describe('in letters', () => {
  test.each([
    [
      'defined',
      'Dear Ana,\nThis letter confirms the offer of Quill Systems, Inc. (the “Company”) to employ you.',
      'Quill Systems, Inc.',
    ],
    ['pleased', 'Dear Ana,\nQuill Systems is pleased to offer you a position.', 'Quill Systems'],
    [
      'with',
      'Dear Ana,\nWe offer you the position of Analyst with Quill & Sons Limited.',
      'Quill & Sons Limited',
    ],
    ['joining', 'We hope that you will join Quill Systems as our new Analyst.', 'Quill Systems'],
    ['wrapped', 'On behalf of Quill\nSystems Corp. I offer you a job.', 'Quill Systems Corp.'],
    [
      'letterhead',
      '[QUILL SYSTEMS LETTERHEAD]\nDear Ana,\nI offer you the position of Analyst.',
      'QUILL SYSTEMS',
    ],
  ])('%s', (_, text, name) => {
    expect(company(text)?.name).toBe(name);
  });

  test('the person’s present employer and the place are not the employer', () => {
    const text = `Ana Li\nOldwork, Inc.\n1 Main Street\n\nDear Ana:\nQuill Systems, Inc. (the "Company") is pleased to offer you the position of Analyst in Chicago.`;
    expect(company(text)?.name).toBe('Quill Systems, Inc.');
    expect(company('We offer you the position of Analyst at Chennai.')).toBeNull();
  });

  test('a known sender outweighs other names', () => {
    const found = company(
      'We are happy to offer you the role. You will work with Databricks customers.',
      'offer',
      [sender('Teo <teo@confluent.io>')],
    );
    expect(found).toEqual({ name: 'Confluent', id: 'confluent' });
  });

  test('a known name that is short for another employer’s legal name is that other employer', () => {
    expect(
      company(
        'On behalf of Cohere Technologies, Inc. I offer you the position of Engineer at Cohere.\n\nThe Cohere team',
      ),
    ).toEqual({ name: 'Cohere Technologies, Inc.', id: null });
    expect(
      company(
        'Welcome to Confluent!\n\nConfluent is pleased to offer you the role of Therapist. Your employer will be Confluent Health, LLC.',
      ),
    ).toEqual({ name: 'Confluent Health, LLC', id: null });
    // A branch is the employer abroad, and a sender's own domain settles it.
    const branch =
      'Cloudflare is pleased to offer you the role of Engineer. Your employer will be Cloudflare Portugal, Lda.';
    expect(company(branch)?.id).toBe('cloudflare');
    const subsidiary =
      'We at Stripe offer you the role. Your employer will be Stripe Payments Europe Limited.';
    expect(company(subsidiary, 'offer', [sender('Ana <ana@stripe.com>')])?.id).toBe('stripe');
  });

  test('nobody named is nobody', () => {
    expect(
      company('Dear Ana,\nI am pleased to offer you the position of Vice President at a salary of $185,000.'),
    ).toBeNull();
  });
});

describe('names that are words', () => {
  const posting = (text: string) => company(text, 'posting');

  test('the word alone is no employer', () => {
    for (const text of [
      'Ramp up quickly and own a block of the roadmap.\nTarget salary: $100,000.',
      'You will render pages, box up releases and toast every launch.',
      'Our notion of quality is simple.',
    ])
      expect(posting(text)?.id ?? null).toBeNull();
  });

  test('the word as an employer is', () => {
    expect(posting('About Ramp\nRamp is a finance platform. At Ramp, we move fast.')?.id).toBe('ramp');
    expect(posting('About Notion\nAt Notion, we build tools. Notion is hiring.')?.id).toBe('notion');
  });

  test('look-alikes stay apart', () => {
    const found = posting(
      'About Confluent Health\nConfluent Health is a family of clinics. At Confluent Health, we care.',
    );
    expect(found).toEqual({ name: 'Confluent Health', id: null });
    expect(
      posting('About LiveRamp\nLiveRamp is a data company. At LiveRamp, we connect.')?.id ?? null,
    ).toBeNull();
  });
});
