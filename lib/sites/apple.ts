/** Apple's own jobs (jobs.apple.com/…/details/<n>/…): parts have ids. */
import { at, type BoardAnswer, list, section, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'apple',
  name: 'Apple Careers',
  hosts: ['jobs.apple.com'],
  group: 'careers',
  jobPaths: ['/'],
  employer: 'Apple',
  checked: '2026-11-29',
  page: {
    mark: '#jd-job-summary',
    title: '#jdPostingTitle, #jdTitle, .jd__header--title',
    location: ['#job-location-name'],
    date: { at: '#jobPostDate', attribute: 'datetime' },
    parts: '[id^="jd-"]',
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  if (typeof data.postingTitle !== 'string' || typeof data.jobSummary !== 'string') return null;
  return {
    title: data.postingTitle,
    company: 'Apple',
    places: list(data.locations).map((place) => text(at(place, 'name'))),
    date: text(data.postDateInGMT) || text(data.postingDate),
    html: [
      data.jobSummary,
      text(data.description),
      section('Minimum qualifications', data.minimumQualifications),
      section('Preferred qualifications', data.preferredQualifications),
      section('Pay & benefits', data.postingSupplementFooter),
    ],
  };
};
