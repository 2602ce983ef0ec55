/** Amazon's own jobs (amazon.jobs/en/jobs/<n>/…), and the answers of its search (`search.json`). */
import { type BoardAnswer, section, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'amazon',
  name: 'Amazon Jobs',
  hosts: ['*.amazon.jobs'],
  group: 'careers',
  jobPaths: ['/en/jobs/', '/de/jobs/', '/jobs/'],
  employer: 'Amazon',
  checked: '2026-11-29',
  page: {
    mark: '#job-detail-body',
    title: '.job-detail-info h1, h1.title',
    location: ['#job-detail-body .association.location-icon li, .job-detail-info .location'],
    root: ['#job-detail-body .content, #job-detail-body'],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  if (typeof data.title !== 'string' || typeof data.job_path !== 'string') return null;
  return {
    title: data.title,
    // A subsidiary's legal name, which is not what people call the employer.
    company: 'Amazon',
    places: [text(data.normalized_location) || text(data.location)],
    date: data.posted_date,
    url: `https://www.amazon.jobs${data.job_path}`,
    html: [
      text(data.description),
      section('Basic qualifications', data.basic_qualifications),
      section('Preferred qualifications', data.preferred_qualifications),
    ],
  };
};
