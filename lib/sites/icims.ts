/** iCIMS (`careers-<company>.icims.com/jobs/<n>/<title>/job`), and the job API of its newer sites (`/api/jobs`). */
import { hostPart, withoutSettings } from './address.ts';
import { at, type BoardAnswer, isObject, joined, text } from './answer.ts';
import type { Site } from './site.ts';

const CAREERS = ' Career Portal';

export default {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['*.icims.com'],
  group: 'boards',
  jobPaths: ['/jobs/'],
  // Inside a frame it leaves out its menus and its own address.
  frame: (url) => withoutSettings(url, 'in_iframe'),
  slug: (url) => hostPart(url).split('-').slice(1).join('-'),
  ignore: ['Software Powered by iCIMS', 'Career Portal'],
  checked: '2026-11-29',
  page: {
    mark: '.iCIMS_JobContent',
    title: '.iCIMS_Header, .iCIMS_JobHeader h1',
    company: [
      {
        at: 'meta[property="og:site_name"]',
        attribute: 'content',
        read: (words) => (words.endsWith(CAREERS) ? words.slice(0, -CAREERS.length) : words),
      },
    ],
    location: [
      {
        at: '.iCIMS_JobHeaderField',
        label: ['job locations', 'job location', 'location'],
        // "US-OH-Dayton": from the country down.
        read: (words) => {
          const parts = words.split('-');
          return parts.length === 3 ? parts.reverse().join(', ') : words;
        },
      },
    ],
    employmentType: [{ at: '.iCIMS_JobHeaderField', label: ['type', 'employment type'] }],
    pay: [{ at: '.iCIMS_JobHeaderField', label: ['pay range', 'salary range', 'compensation'] }],
    root: ['.iCIMS_JobContent'],
  },
} satisfies Site;

export const answer: BoardAnswer = (answered) => {
  const data = isObject(answered.data) ? answered.data : answered;
  if (typeof data.title !== 'string' || data.ats_code !== 'icims') return null;
  return {
    title: data.title,
    company: text(data.hiring_organization),
    places: [text(data.full_location) || joined(data.city, data.state, data.country)],
    date: data.posted_date,
    url: text(at(data, 'meta_data', 'canonical_url')) || text(data.apply_url),
    pay: { min: data.salary_min_value, max: data.salary_max_value, currency: data.salary_currency },
    html: [text(data.description), text(data.responsibilities), text(data.qualifications)],
  };
};
