/**
 * schema.org JobPosting in `application/ld+json`, alone, in an array or in an `@graph`, as careers pages and boards
 * publish it for search engines. https://schema.org/JobPosting
 */
import type { Hint } from '../../reading/snapshot.ts';
import type { Adapter } from '../adapter.ts';
import { all, get, one } from '../dom.ts';

/** Marks pay that stands in a snapshot as its JSON, until `told-pay.ts` makes facts of it. */
export const DATA_PAY = 'JobPosting.baseSalary (data)';
/** Pay with twenty tiers has half of this; what is longer is no pay. */
const MAX_PAY = 8000;

type Json = Record<string, unknown>;
const MAX_SCRIPTS = 30;
const MAX_SCRIPT = 500_000;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 500) : '';
const dataOf = (value: unknown): string => {
  const data = JSON.stringify(value ?? null);
  return data === 'null' || data.length > MAX_PAY ? '' : data;
};
const has = (doc: Document): boolean => one(doc, 'script[type="application/ld+json"]') !== null;

function isPosting(value: unknown): value is Json {
  return isObject(value) && list(value['@type']).some((type) => text(type).endsWith('JobPosting'));
}

/** The job postings that a page's JSON-LD holds, in order. */
export function jobPostings(doc: Document): Json[] {
  const found: Json[] = [];
  for (const script of all(doc, 'script[type="application/ld+json"]', MAX_SCRIPTS)) {
    const source = get(script, 'textContent') ?? '';
    if (source.length > MAX_SCRIPT || !source.includes('JobPosting')) continue;
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch {
      continue; // A page's broken JSON is the page's business; the text is read all the same.
    }
    for (const item of list(data)) {
      if (isPosting(item)) found.push(item);
      if (isObject(item)) found.push(...list(item['@graph']).filter(isPosting));
    }
  }
  return found;
}

function placeOf(value: unknown): string {
  if (!isObject(value)) return text(value);
  const address = first(value.address);
  if (!isObject(address)) return text(address) || text(value.name);
  const country = first(address.addressCountry);
  const parts = [
    text(address.addressLocality),
    text(address.addressRegion),
    isObject(country) ? text(country.name) : text(country),
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join(', ');
}

function hintsOf(posting: Json): Hint[] {
  const organisation = first(posting.hiringOrganization);
  const hints: Hint[] = [
    { field: 'kind', value: 'posting', path: 'JobPosting' },
    { field: 'title', value: text(posting.title) || text(posting.name), path: 'JobPosting.title' },
    {
      field: 'company',
      value: isObject(organisation) ? text(organisation.name) : text(organisation),
      path: 'JobPosting.hiringOrganization.name',
    },
    { field: 'date', value: text(posting.datePosted), path: 'JobPosting.datePosted' },
    { field: 'pay', value: dataOf(posting.baseSalary ?? posting.estimatedSalary), path: DATA_PAY },
    {
      field: 'employmentType',
      value: list(posting.employmentType).map(text).join(', '),
      path: 'JobPosting.employmentType',
    },
  ];
  for (const place of list(posting.jobLocation).slice(0, 20))
    hints.push({ field: 'location', value: placeOf(place), path: 'JobPosting.jobLocation' });
  if (text(posting.jobLocationType) === 'TELECOMMUTE') {
    const where = list(posting.applicantLocationRequirements)
      .map((place) => (isObject(place) ? text(place.name) : text(place)))
      .filter((name) => name !== '');
    const value = where.length > 0 ? `Remote, ${where.join(', ')}` : 'Remote';
    hints.push({ field: 'location', value, path: 'JobPosting.jobLocationType' });
  }
  return hints.filter((hint) => hint.value !== '');
}

export default {
  id: 'json-ld',
  rank: 50,
  matches: has,
  hints(doc) {
    const postings = jobPostings(doc);
    // Several postings are a list of jobs, not a job.
    if (postings.length > 1) return [{ field: 'kind', value: 'job-list', path: 'JobPosting[]' }];
    return postings[0] ? hintsOf(postings[0]) : [];
  },
} satisfies Adapter;
