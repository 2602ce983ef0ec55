/**
 * Ashby's hosted postings (`jobs.ashbyhq.com/<company>/<id>`): facts in a column on the left, text on the right.
 * developers.ashbyhq.com/docs/public-job-posting-api
 */
import { isPlain, pathPart } from './address.ts';
import { at, type BoardAnswer, text } from './answer.ts';
import type { Site } from './site.ts';

const LEFT = '.ashby-job-posting-left-pane h2';

export default {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['*.ashbyhq.com'],
  group: 'boards',
  jobPaths: ['/'],
  frame(url) {
    const job = url.searchParams.get('ashby_jid') ?? '';
    const company = pathPart(url, 0);
    return company !== '' && isPlain(job, 40)
      ? `https://${url.hostname}/${encodeURIComponent(company)}/${job}`
      : null;
  },
  slug: (url) => (url.hostname.startsWith('jobs.') ? pathPart(url, 0) : ''),
  ignore: ['Powered by Ashby'],
  checked: '2026-11-29',
  page: {
    mark: '.ashby-job-posting-heading',
    title: '.ashby-job-posting-heading',
    // The tab's title is "Designer @ Acme".
    company: [{ at: 'title', read: (words) => words.split(' @ ').slice(1).pop()?.slice(0, 80) ?? '' }],
    location: [{ at: LEFT, label: ['location'] }],
    employmentType: [{ at: LEFT, label: ['employment type'] }],
    pay: [{ at: LEFT, label: ['compensation', 'salary', 'pay'] }],
    root: ['#overview, .ashby-job-posting-right-pane'],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) =>
  typeof data.title !== 'string' || (!data.descriptionHtml && !data.descriptionPlain)
    ? null
    : {
        title: data.title,
        company: text(data.organizationName) || text(data.companyName),
        places: [text(data.location) || text(data.locationName)],
        date: text(data.publishedAt) || text(data.publishedDate),
        url: text(data.jobUrl),
        pay: at(data, 'compensation', 'compensationTiers'),
        html: [
          text(at(data, 'compensation', 'compensationTierSummary')) || text(data.compensationTierSummary),
          text(data.descriptionHtml) || text(data.descriptionPlain),
        ],
      };
