/**
 * Teamtailor careers sites, on its own hosts and on companies': the main element carries the job's form. docs.teamtailor.com
 */
import { hostPart } from './address.ts';
import { at, type BoardAnswer, text } from './answer.ts';
import type { Site } from './site.ts';

const MAIN =
  'main[data-careersite--jobs--form-overlay-job-id-value], main[data-careersite--jobs--form-overlay-job-application-url-value]';

export default {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['*.teamtailor.com'],
  group: 'boards',
  jobPaths: ['/jobs/'],
  frame: () => null,
  slug: (url) => hostPart(url),
  ignore: ['Career site by Teamtailor'],
  checked: '2026-11-29',
  page: {
    mark: MAIN,
    title: 'main h1',
    company: [{ at: 'meta[property="og:site_name"]', attribute: 'content' }],
    location: [{ at: 'main dt', label: ['locations', 'location', 'standort', 'standorte', 'ort', 'plats'] }],
    employmentType: [{ at: 'main dt', label: ['employment type'] }],
    pay: [{ at: 'main dt', label: ['salary', 'monthly salary', 'yearly salary', 'hourly salary'] }],
    // Behind the text stand a picture of the office and the company's other jobs.
    root: ['main .prose'],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const job = at(data, 'data', 'attributes') ?? data.attributes;
  if (typeof at(job, 'title') !== 'string' || typeof at(job, 'body') !== 'string') return null;
  const links = at(data, 'data', 'links') ?? data.links;
  return {
    title: text(at(job, 'title')),
    date: at(job, 'created-at'),
    url: text(at(links, 'careersite-job-url')),
    pay: {
      min: at(job, 'min-salary'),
      max: at(job, 'max-salary'),
      currency: at(job, 'currency'),
      interval: at(job, 'salary-time-unit'),
    },
    html: [text(at(job, 'pitch')), text(at(job, 'body'))],
  };
};
