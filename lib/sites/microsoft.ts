/** Microsoft's own jobs (jobs.careers.microsoft.com, apply.careers.microsoft.com), and the answers of its job service. */
import { at, type BoardAnswer, isObject, list, section, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'microsoft',
  name: 'Microsoft Careers',
  hosts: ['*.careers.microsoft.com'],
  group: 'careers',
  jobPaths: ['/global/', '/careers/job/'],
  employer: 'Microsoft',
  checked: '2026-11-29',
  generic: 'Class names are made anew with every release; each job carries JobPosting data.',
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const job = at(data, 'operationResult', 'result');
  if (!isObject(job) || typeof job.title !== 'string') return null;
  return {
    title: job.title,
    company: 'Microsoft',
    places: [
      text(job.primaryWorkLocation) || text(job.primaryLocation),
      ...list(job.workLocations).map(text),
    ],
    date: at(job, 'posted', 'external') ?? job.posted,
    html: [
      text(job.description),
      section('Qualifications', job.qualifications),
      section('Responsibilities', job.responsibilities),
    ],
  };
};
