/** Reed: parts are named by `data-qa`. reed.co.uk/developers/jobseeker */
import { type BoardAnswer, text } from './answer.ts';
import type { Site } from './site.ts';

const part = (name: string): string => `[data-qa="${name}"]`;

export default {
  id: 'reed',
  name: 'Reed',
  otherNames: ['Reed.co.uk'],
  hosts: ['*.reed.co.uk'],
  group: 'boards',
  jobPaths: ['/jobs/'],
  ignore: ['reed.co.uk'],
  checked: '2026-11-29',
  page: {
    mark: `${part('salaryLbl')}, ${part('localityLbl')}`,
    title: `${part('job-title')}, [itemprop="title"]`,
    company: [part('recruiter-name'), '[itemprop="hiringOrganization"] [itemprop="name"]'],
    location: [part('job-location'), part('localityLbl')],
    employmentType: [part('jobTypeLbl')],
    pay: [part('salaryLbl'), part('job-salary')],
    root: [part('job-description'), '[itemprop="description"]'],
  },
} satisfies Site;

/** The API writes days as 29/11/2026. */
const isoDate = (day: string): string => day.split('/').reverse().join('-');

export const answer: BoardAnswer = (data) => {
  if (typeof data.jobTitle !== 'string' || typeof data.employerName !== 'string' || !data.jobId) return null;
  return {
    title: data.jobTitle,
    company: data.employerName,
    places: [text(data.locationName)],
    date: isoDate(text(data.datePosted) || text(data.date)),
    url: text(data.jobUrl),
    pay: {
      min: data.minimumSalary,
      max: data.maximumSalary,
      currency: data.currency,
      interval: data.salaryType ?? 'per annum',
    },
    html: [text(data.jobDescription)],
  };
};
