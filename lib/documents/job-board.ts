/**
 * Answers of job-board APIs, saved as JSON: Greenhouse (`content`, `company_name`), Lever (`text`, `categories`,
 * `lists`), Ashby (`jobs[]` or one job with `descriptionHtml`). One job becomes a snapshot; a list of jobs is told so.
 * developers.greenhouse.io/job-board.html · github.com/lever/postings-api · developers.ashbyhq.com/docs/public-job-posting-api
 */
import { isoDay } from '../reading/plain.ts';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { htmlText, type ParseHtml } from './html.ts';
import { fromText } from './text.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400_000) : '');
const inner = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

interface Job {
  board: string;
  title: string;
  company: string;
  places: string[];
  date: string;
  url: string;
  pay: string;
  /** HTML parts in reading order. */
  html: string[];
}

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
  const lists = (Array.isArray(data.lists) ? data.lists : []).filter(isObject);
  const salary = data.salaryRange;
  const period = /year|month|week|hour/i.exec(text(inner(salary, 'interval')))?.[0]?.toUpperCase() ?? null;
  const pay = isObject(salary)
    ? JSON.stringify({ min: salary.min, max: salary.max, currency: salary.currency, period })
    : '';
  const all = data.categories.allLocations;
  return {
    board: 'lever',
    title: data.text,
    company: '',
    places: Array.isArray(all) && all.length > 0 ? all.map(text) : [text(data.categories.location)],
    date: typeof data.createdAt === 'number' ? new Date(data.createdAt).toISOString() : '',
    url: text(data.hostedUrl),
    pay,
    html: [
      text(data.description) || text(data.descriptionPlain),
      ...lists.map((list) => `<h3>${text(list.text)}</h3><ul>${text(list.content)}</ul>`),
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

/** A snapshot of a job-board answer, or null where the JSON is none. */
export function fromJobBoardJson(data: unknown, parse: ParseHtml): Snapshot | null {
  const single = isObject(data) && Array.isArray(data.jobs) && data.jobs.length === 1 ? data.jobs[0] : data;
  if (!isObject(single)) return null;
  const job = greenhouse(single) ?? lever(single) ?? ashby(single);
  if (!job) return null;
  const body = job.html.filter((part) => part !== '').map((part) => htmlText(part, parse));
  const places = job.places.filter((place) => place !== '').join('; ');
  const date = isoDay(job.date);
  const hints: Hint[] = [
    { field: 'kind', value: 'posting', path: job.board },
    { field: 'title', value: job.title, path: `${job.board}.title` },
    { field: 'company', value: job.company, path: `${job.board}.company` },
    ...job.places.map((place): Hint => ({ field: 'location', value: place, path: `${job.board}.location` })),
    { field: 'pay', value: job.pay, path: `${job.board}.pay` },
    { field: 'date', value: date ?? '', path: `${job.board}.date` },
  ];
  return fromText([job.title, places, ...body].filter((part) => part !== '').join('\n'), {
    source: 'file',
    adapter: job.board,
    title: job.title,
    url: job.url || null,
    hints: hints.filter((hint) => hint.value !== ''),
    date,
  });
}
