/** BambooHR careers sites (`<company>.bamboohr.com/careers/<id>`), in their two markups of recent years. */
import { hostPart } from './address.ts';
import { at, type BoardAnswer, isObject, joined, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['*.bamboohr.com'],
  group: 'boards',
  jobPaths: ['/careers/', '/jobs/'],
  frame: () => null,
  slug: (url) => hostPart(url),
  ignore: ['Powered by BambooHR'],
  checked: '2026-11-29',
  page: {
    mark: '.BambooRichText',
    title: '.ResAts__card-title, [data-fabric-component="Headline"]',
    company: [{ at: '.ResAts__header img', attribute: 'alt' }],
    location: [
      // "Operations · Salem, Oregon"
      { at: '.ResAts__card-subtitle', read: (words) => words.split('·').pop()?.trim() ?? '' },
      { at: '[data-fabric-component="BodyText"], dt', label: ['location'] },
    ],
    employmentType: [{ at: '[data-fabric-component="BodyText"], dt', label: ['employment type'] }],
    pay: [{ at: '[data-fabric-component="BodyText"], dt', label: ['compensation'] }],
    root: ['.BambooRichText'],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const job = at(data, 'result', 'jobOpening');
  if (!isObject(job) || typeof job.jobOpeningName !== 'string') return null;
  const place = job.location;
  return {
    title: job.jobOpeningName,
    places: [joined(at(place, 'city'), at(place, 'state'), at(place, 'addressCountry'))],
    date: job.datePosted,
    url: text(job.jobOpeningShareUrl),
    pay: job.compensation,
    html: [text(job.description)],
  };
};
