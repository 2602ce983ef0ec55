/** Personio careers sites (`<company>.jobs.personio.de/job/<id>`). developer.personio.de/docs/retrieving-open-job-positions */
import { hostPart } from './address.ts';
import { at, type BoardAnswer, list, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  group: 'boards',
  jobPaths: ['/job/'],
  frame: () => null,
  slug: (url) => hostPart(url),
  ignore: ['Powered by Personio'],
  mailers: ['personio.de', 'personio.com'],
  checked: '2026-11-29',
  generic: 'Class names are made anew with every release; each job carries JobPosting data.',
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const parts = list(at(data, 'jobDescriptions', 'jobDescription') ?? data.jobDescriptions);
  const body = text(data.description);
  if (typeof data.name !== 'string' || typeof data.office !== 'string') return null;
  if (parts.length === 0 && body === '') return null;
  return {
    title: data.name,
    company: text(data.subcompany),
    places: [data.office],
    date: text(data.createdAt) || text(data.created_at),
    html: [body, ...parts.map((part) => `<h3>${text(at(part, 'name'))}</h3>${text(at(part, 'value'))}`)],
  };
};
