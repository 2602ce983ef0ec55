/** Jobs in the JSON of boards and exports, each by its own field names; other JSON is no job. */
import { expect, test } from 'vitest';
import { fromJobBoardJson } from '../../../lib/documents/job-board.ts';
import { jobOf } from '../../../lib/documents/job-shapes.ts';
import { parseHtml } from '../page/dom.ts';

const LONG = `<p>${'You will count parcels and tell us. '.repeat(4)}</p>`;

test.each<[string, object, string, string, string[]]>([
  [
    'greenhouse',
    { title: 'Clerk', content: '&lt;p&gt;x&lt;/p&gt;', company_name: 'Ferrow', location: { name: 'Oslo' } },
    'Clerk',
    'Ferrow',
    ['Oslo'],
  ],
  [
    'lever',
    { text: 'Clerk', categories: { allLocations: ['Oslo', 'Bergen'] } },
    'Clerk',
    '',
    ['Oslo', 'Bergen'],
  ],
  ['ashby', { title: 'Clerk', descriptionPlain: 'x', location: 'Oslo' }, 'Clerk', '', ['Oslo']],
  [
    'smartrecruiters',
    {
      name: 'Clerk',
      company: { name: 'Ferrow' },
      location: { city: 'Lyon', country: 'fr', remote: true },
      jobAd: { sections: { jobDescription: { title: 'The job', text: LONG } } },
    },
    'Clerk',
    'Ferrow',
    ['Remote, Lyon, FR'],
  ],
  [
    'export',
    { job_title: 'Clerk', company_name: 'Ferrow', job_location: 'Oslo', job_summary: LONG },
    'Clerk',
    'Ferrow',
    ['Oslo'],
  ],
  [
    'export',
    { position: 'Clerk', company: { display_name: 'Ferrow' }, location: ['Oslo'], description: LONG },
    'Clerk',
    'Ferrow',
    ['Oslo'],
  ],
])('%s %#', (board, data, title, company, places) => {
  expect(jobOf(data)).toMatchObject({ board, title, company, places });
});

test('pay that is stated as data comes along, with its period', () => {
  const lever = {
    text: 'Clerk',
    categories: {},
    salaryRange: { min: 3, max: 4, currency: 'EUR', interval: 'per-hour-wage' },
  };
  expect(jobOf(lever)?.pay).toEqual(['{"min":3,"max":4,"currency":"EUR","period":"HOUR"}']);
  // A number that is no moment, found by fuzzing.
  expect(jobOf({ ...lever, createdAt: 1e300 })?.date).toBe('');
  const row = {
    title: 'Clerk',
    company: 'Ferrow',
    description: LONG,
    salary_min: '40,000',
    salary_max: 50_000,
    salary_currency: 'EUR',
  };
  expect(jobOf(row)?.pay).toEqual(['{"min":40000,"max":50000,"currency":"EUR","period":null}']);
});

test.each([
  null,
  3,
  [],
  {},
  { title: 'Lamp', description: LONG },
  { title: 'Clerk', company: 'Ferrow', description: 'short' },
])('no job: %j', (data) => {
  expect(jobOf(data)).toBeNull();
});

test('an answer with one job is that job, and its title is plain words', () => {
  const job = { title: '<b>Clerk</b> &amp; Porter', company: 'Ferrow', description: LONG };
  expect(fromJobBoardJson({ results: [job] }, parseHtml)).toMatchObject({ title: 'Clerk & Porter' });
  expect(fromJobBoardJson([job], parseHtml)).toMatchObject({ adapter: 'export' });
  expect(fromJobBoardJson({ results: [job, job] }, parseHtml)).toBeNull();
});
