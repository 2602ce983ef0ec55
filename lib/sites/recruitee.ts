/** Recruitee careers sites (`<company>.recruitee.com/o/<job>`). docs.recruitee.com, "careers site API" */
import { hostPart } from './address.ts';
import { type BoardAnswer, joined, section, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'recruitee',
  name: 'Recruitee',
  hosts: ['*.recruitee.com'],
  group: 'boards',
  jobPaths: ['/o/'],
  frame: () => null,
  slug: (url) => hostPart(url),
  ignore: ['Hiring with Recruitee'],
  checked: '2026-11-29',
  generic: 'Class names are made anew with every release; each job carries JobPosting data.',
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  if (typeof data.title !== 'string' || typeof data.careers_url !== 'string') return null;
  return {
    title: data.title,
    company: text(data.company_name),
    places: [text(data.location) || joined(data.city, data.country)],
    date: data.published_at,
    url: data.careers_url,
    pay: data.salary,
    html: [text(data.description), section('Requirements', data.requirements)],
  };
};
