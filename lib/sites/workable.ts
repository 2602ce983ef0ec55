/** Workable (`apply.workable.com/<company>/j/<code>/`): parts are named by `data-ui`. help.workable.com, "job board API" */
import { pathPart } from './address.ts';
import { at, type BoardAnswer, joined, section, text } from './answer.ts';
import type { Site } from './site.ts';

const part = (name: string): string => `[data-ui="${name}"]`;

export default {
  id: 'workable',
  name: 'Workable',
  hosts: ['*.workable.com'],
  group: 'boards',
  jobPaths: ['/'],
  frame: () => null,
  slug: (url) => (url.hostname === 'apply.workable.com' ? pathPart(url, 0) : ''),
  ignore: ['Powered by Workable'],
  mailers: ['workablemail.com'],
  checked: '2026-11-29',
  page: {
    mark: part('job-description'),
    title: part('job-title'),
    company: [
      part('company-name'),
      { at: 'title', read: (words) => words.split(' - ').slice(1).pop() ?? '' },
    ],
    location: [part('job-location'), part('job-location-tooltip')],
    employmentType: [part('job-type')],
    parts: ['job-title', 'job-description', 'job-requirements', 'job-benefits'].map(part).join(', '),
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  if (typeof data.title !== 'string' || typeof data.shortcode !== 'string') return null;
  const place = data.location ?? data;
  return {
    title: data.title,
    company: text(data.company) || text(at(data, 'account', 'name')),
    places: [joined(at(place, 'city'), at(place, 'region') ?? at(place, 'state'), at(place, 'country'))],
    date: text(data.published) || text(data.published_on) || text(data.created_at),
    url: text(data.url) || text(data.application_url),
    pay: data.salary,
    html: [
      text(data.description),
      section('Requirements', data.requirements),
      section('Benefits', data.benefits),
    ],
  };
};
