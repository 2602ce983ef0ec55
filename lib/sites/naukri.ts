/** Naukri: class names end in a hash that changes, their beginnings do not. */
import { at, type BoardAnswer, isObject, list, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'naukri',
  name: 'Naukri',
  otherNames: ['Naukri.com'],
  hosts: ['*.naukri.com'],
  group: 'boards',
  jobPaths: ['/job-listings'],
  checked: '2026-11-29',
  page: {
    mark: '[class*="jd-header-title"]',
    title: '[class*="jd-header-title"]',
    company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
    location: ['[class*="jhc__location"]'],
    pay: ['[class*="jhc__salary"]'],
    root: ['[class*="JDC__dang-inner-html"], .dang-inner-html'],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const job = data.jobDetails;
  if (!isObject(job) || typeof job.title !== 'string') return null;
  return {
    title: job.title,
    company: text(at(job, 'companyDetail', 'name')),
    places: list(job.locations).map((place) => text(at(place, 'label'))),
    date: job.createdDate,
    url: text(job.staticUrl),
    pay: job.salaryDetail,
    html: [text(job.description)],
  };
};
