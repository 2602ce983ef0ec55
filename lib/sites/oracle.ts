/** Oracle Recruiting Cloud (`<pod>.oraclecloud.com/hcmUI/CandidateExperience/…/job/<n>`). */
import { at, type BoardAnswer, list, section, text } from './answer.ts';
import type { Site } from './site.ts';

const META = '.job-meta__title';

export default {
  id: 'oracle',
  name: 'Oracle Recruiting',
  hosts: ['*.oraclecloud.com/hcmUI/CandidateExperience/'],
  group: null,
  jobPaths: ['/hcmUI/CandidateExperience/'],
  frame: () => null,
  checked: '2026-11-29',
  page: {
    mark: '.job-details__description-content',
    title: '.job-details__title',
    location: ['.job-meta__locations', { at: META, label: ['locations', 'location'] }],
    employmentType: [{ at: META, label: ['job schedule', 'job type'] }],
    pay: [{ at: META, label: ['pay range', 'salary range', 'salary'] }],
    parts: '.job-details__description-content',
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  const job = list(data.items)[0] ?? data;
  const body = text(at(job, 'ExternalDescriptionStr'));
  if (typeof at(job, 'Title') !== 'string' || body === '') return null;
  return {
    title: text(at(job, 'Title')),
    places: [text(at(job, 'PrimaryLocation'))],
    date: at(job, 'ExternalPostedStartDate'),
    html: [
      body,
      section('Responsibilities', at(job, 'ExternalResponsibilitiesStr')),
      section('Qualifications', at(job, 'ExternalQualificationsStr')),
      text(at(job, 'CorporateDescriptionStr')),
    ],
  };
};
