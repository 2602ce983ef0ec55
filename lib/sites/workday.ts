/** Workday careers sites (`<company>.wd5.myworkdayjobs.com`): parts are named by `data-automation-id`. */
import { hostPart } from './address.ts';
import { at, type BoardAnswer, isObject, list, text } from './answer.ts';
import type { Site } from './site.ts';

const part = (name: string): string => `[data-automation-id="${name}"]`;

export default {
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  group: 'boards',
  jobPaths: ['/'],
  frame: () => null,
  slug: (url) => (url.hostname.endsWith('.myworkdayjobs.com') ? hostPart(url) : ''),
  mailers: ['myworkday.com'],
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: part('jobPostingDescription'),
    title: part('jobPostingHeader'),
    // A definition list: the term is a label, the value follows.
    location: [`${part('locations')} dd`],
    employmentType: [`${part('time')} dd`],
    root: [part('jobPostingPage'), part('jobPostingDescription')],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const job = data.jobPostingInfo;
  if (!isObject(job) || typeof job.title !== 'string') return null;
  return {
    title: job.title,
    company: text(at(data, 'hiringOrganization', 'name')),
    places: [text(job.location), ...list(job.additionalLocations).map(text)],
    date: job.startDate,
    url: text(job.externalUrl),
    html: [text(job.jobDescription)],
  };
};
