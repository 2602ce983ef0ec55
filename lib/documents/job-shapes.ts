/**
 * One job in the JSON of each job board's public API, and in the plain rows that aggregators and exports use.
 * developers.greenhouse.io/job-board.html · github.com/lever/postings-api · developers.ashbyhq.com/docs/public-job-posting-api
 * developers.smartrecruiters.com/docs/posting-api · remotive.com/remote-jobs/api
 */

import { isoDayAt } from '../reading/plain.ts';

type Json = Record<string, unknown>;

/** What is taken of a job, whatever its board calls the fields. */
export interface Job {
  board: string;
  title: string;
  company: string;
  places: string[];
  date: string;
  url: string;
  /** A pay hint's JSON, empty where the board states no pay as data. */
  pay: string;
  /** HTML parts in reading order. */
  html: string[];
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400_000) : '');
const inner = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : []);

const payHint = (min: unknown, max: unknown, currency: unknown, period: unknown): string => {
  const amount = (value: unknown): number | null => {
    const number = typeof value === 'string' ? Number(value.replace(/[,\s]/g, '')) : value;
    return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
  };
  const [low, high] = [amount(min), amount(max)];
  if (low === null && high === null) return '';
  const named = /year|annual|month|week|hour|day/i.exec(text(period))?.[0]?.toUpperCase() ?? null;
  return JSON.stringify({ min: low, max: high, currency: text(currency) || null, period: named });
};

/** Greenhouse escapes its HTML once more. */
function unescapeOnce(html: string): string {
  if (!html.includes('&lt;')) return html;
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function greenhouse(data: Json): Job | null {
  if (typeof data.content !== 'string' || typeof data.title !== 'string') return null;
  return {
    board: 'greenhouse',
    title: data.title,
    company: text(data.company_name),
    places: [text(inner(data.location, 'name'))],
    date: text(data.first_published) || text(data.updated_at),
    url: text(data.absolute_url),
    pay: '',
    html: [unescapeOnce(data.content)],
  };
}

function lever(data: Json): Job | null {
  if (typeof data.text !== 'string' || !isObject(data.categories)) return null;
  const salary = data.salaryRange;
  const all = list(data.categories.allLocations);
  return {
    board: 'lever',
    title: data.text,
    company: '',
    places: all.length > 0 ? all.map(text) : [text(data.categories.location)],
    date: isoDayAt(data.createdAt) ?? '',
    url: text(data.hostedUrl),
    pay: payHint(
      inner(salary, 'min'),
      inner(salary, 'max'),
      inner(salary, 'currency'),
      inner(salary, 'interval'),
    ),
    html: [
      text(data.description) || text(data.descriptionPlain),
      ...list(data.lists).map(
        (part) => `<h3>${text(inner(part, 'text'))}</h3><ul>${text(inner(part, 'content'))}</ul>`,
      ),
      text(data.additional) || text(data.additionalPlain),
      text(data.salaryDescription),
    ],
  };
}

function ashby(data: Json): Job | null {
  if (typeof data.title !== 'string' || (!data.descriptionHtml && !data.descriptionPlain)) return null;
  return {
    board: 'ashby',
    title: data.title,
    company: text(data.organizationName) || text(data.companyName),
    places: [text(data.location) || text(data.locationName)],
    date: text(data.publishedAt) || text(data.publishedDate),
    url: text(data.jobUrl),
    pay: '',
    html: [
      text(inner(data.compensation, 'compensationTierSummary')) || text(data.compensationTierSummary),
      text(data.descriptionHtml) || text(data.descriptionPlain),
    ],
  };
}

function smartRecruiters(data: Json): Job | null {
  const sections = inner(data.jobAd, 'sections');
  if (typeof data.name !== 'string' || !isObject(sections)) return null;
  const place = data.location;
  const named = [inner(place, 'city'), inner(place, 'region'), inner(place, 'country')].map(text);
  // A country comes as its code in lower case.
  const parts = named.map((part) => (part.length === 2 ? part.toUpperCase() : part)).filter(Boolean);
  return {
    board: 'smartrecruiters',
    title: data.name,
    company: text(inner(data.company, 'name')),
    places: [
      `${inner(place, 'remote') === true ? 'Remote, ' : ''}${text(inner(place, 'fullLocation')) || parts.join(', ')}`,
    ],
    date: text(data.releasedDate),
    url: text(data.postingUrl) || text(data.applyUrl),
    pay: '',
    html: Object.values(sections)
      .slice(0, 20)
      .map((part) => `<h3>${text(inner(part, 'title'))}</h3>${text(inner(part, 'text'))}`),
  };
}

/** The first of some keys that holds words, or an object that names itself. */
function firstOf(data: Json, keys: string[]): string {
  for (const key of keys) {
    const value = data[key];
    const words = text(value) || text(inner(value, 'name')) || text(inner(value, 'display_name'));
    if (words !== '') return words;
  }
  return '';
}

/** A row of an aggregator or an export: title, employer and description under one of their usual names. */
function row(data: Json): Job | null {
  const title = firstOf(data, ['title', 'job_title', 'jobTitle', 'position', 'name']);
  const company = firstOf(data, [
    'company_name',
    'companyName',
    'company',
    'hiringOrganization',
    'employer_name',
    'employer',
    'organization',
  ]);
  const body = firstOf(data, [
    'description',
    'job_description',
    'jobDescription',
    'descriptionHtml',
    'description_html',
    'job_summary',
    'body',
  ]);
  if (title === '' || company === '' || body.length < 80) return null;
  const place = firstOf(data, [
    'candidate_required_location',
    'location',
    'job_location',
    'jobLocation',
    'formattedLocation',
    'city',
  ]);
  const places = list(data.locations ?? data.location).map((one) => text(one) || text(inner(one, 'name')));
  const pay = firstOf(data, ['salary', 'salary_range', 'salaryRange', 'compensation', 'job_base_pay_range']);
  return {
    board: 'export',
    title,
    company,
    places: place === '' ? places : [place],
    date: firstOf(data, [
      'publication_date',
      'datePosted',
      'date_posted',
      'published_at',
      'date',
      'created_at',
    ]),
    url: firstOf(data, ['url', 'job_url', 'apply_url', 'link', 'applyUrl']),
    pay: payHint(
      data.salary_min ?? data.min_salary ?? data.salaryMin,
      data.salary_max ?? data.max_salary ?? data.salaryMax,
      data.salary_currency ?? data.currency ?? data.salaryCurrency,
      data.salary_period ?? data.salary_interval ?? data.interval,
    ),
    html: [pay === '' ? '' : `<p>Salary: ${pay}</p>`, body],
  };
}

/** The job that an object describes, or null where it is none. */
export function jobOf(data: unknown): Job | null {
  if (!isObject(data)) return null;
  return greenhouse(data) ?? lever(data) ?? ashby(data) ?? smartRecruiters(data) ?? row(data);
}
