/**
 * One job in JSON: the shape of a board's public API (each in the board's own file in `lib/sites`), schema.org's
 * JobPosting, or the plain rows that aggregators and exports use.
 */
import { paysOfRow, statedPays } from '../money/stated-pay.ts';
import { isoDayAt } from '../reading/plain.ts';
import { at, isObject, type Job, type Json, joined, list, text } from '../sites/answer.ts';
import answers from '../sites/answers.ts';

/** What every shape becomes: the job, the board that knows its shape, and its pay as hints hold it. */
export interface BoardJob {
  board: string;
  title: string;
  company: string;
  places: string[];
  date: string;
  url: string;
  /** Values of pay hints; none where no pay is stated as data. */
  pay: string[];
  /** HTML parts in reading order. */
  html: string[];
}

/** The first of some keys that holds words, or an object that names itself. */
function firstOf(data: Json, keys: string[]): string {
  for (const key of keys) {
    const value = data[key];
    const words = text(value) || text(at(value, 'name')) || text(at(value, 'display_name'));
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
  const places = list(data.locations ?? data.location).map((one) => text(one) || text(at(one, 'name')));
  const said = firstOf(data, ['salary', 'salary_range', 'salaryRange', 'compensation', 'job_base_pay_range']);
  const pay = paysOfRow(data).filter((value) => value !== said);
  return {
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
    pay,
    // Pay in words is read like any other line, with all that may stand beside it.
    html: [said === '' || pay.length > 0 ? '' : `<p>Salary: ${said}</p>`, body],
  };
}

/** schema.org's JobPosting on its own, as pages hold it for search engines. */
function jobPosting(data: Json): Job | null {
  if (!list([data['@type']].flat()).some((type) => text(type).endsWith('JobPosting'))) return null;
  const place = list([data.jobLocation].flat()).map((one) => at(one, 'address') ?? one);
  return {
    title: text(data.title) || text(data.name),
    company: text(at(data, 'hiringOrganization', 'name')) || text(data.hiringOrganization),
    places: place.map(
      (one) =>
        text(one) ||
        joined(
          at(one, 'addressLocality'),
          at(one, 'addressRegion'),
          at(one, 'addressCountry', 'name') ?? at(one, 'addressCountry'),
        ) ||
        text(at(one, 'name')),
    ),
    date: data.datePosted,
    url: text(data.url),
    pay: data.baseSalary,
    html: [text(data.description)],
  };
}

/** The job that an object describes, or null where it is none. */
export function jobOf(data: unknown): BoardJob | null {
  if (!isObject(data)) return null;
  const shapes = [...Object.entries(answers), ['json-ld', jobPosting], ['export', row]] as const;
  for (const [board, shape] of shapes) {
    const job = shape(data);
    if (!job || job.title === '') continue;
    return {
      board,
      title: job.title,
      company: job.company ?? '',
      places: job.places ?? [],
      date: text(job.date) || isoDayAt(job.date) || '',
      url: job.url ?? '',
      pay: board === 'export' ? (job.pay as string[]) : statedPays(job.pay),
      html: job.html,
    };
  }
  return null;
}
