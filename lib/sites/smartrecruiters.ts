/**
 * SmartRecruiters (`jobs.smartrecruiters.com`): the posting is marked up as schema.org microdata.
 * developers.smartrecruiters.com/docs/posting-api
 */
import { pathPart } from './address.ts';
import { at, type BoardAnswer, isObject, joined, text } from './answer.ts';
import type { Site } from './site.ts';

const POSTING = 'main[itemtype$="schema.org/JobPosting"]';
const COUNTRY = ['addressLocality', 'addressRegion', 'addressCountry'];

export default {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['*.smartrecruiters.com'],
  group: 'boards',
  jobPaths: ['/'],
  frame: () => null,
  slug: (url) =>
    url.hostname.startsWith('jobs.') || url.hostname.startsWith('careers.') ? pathPart(url, 0) : '',
  checked: '2026-11-29',
  page: {
    mark: POSTING,
    title: `${POSTING} h1, ${POSTING} [itemprop="title"]`,
    company: [
      `${POSTING} [itemprop="hiringOrganization"] [itemprop="name"]`,
      { at: `${POSTING} [itemprop="name"]`, attribute: 'content' },
    ],
    location: COUNTRY.map((name) => ({ at: `${POSTING} [itemprop="${name}"]`, attribute: 'content' })),
    joinLocation: true,
    date: { at: `${POSTING} [itemprop="datePosted"]`, attribute: 'content' },
    root: [POSTING],
  },
} satisfies Site;

/** A country comes as its code in lower case. */
const named = (part: unknown): string => (text(part).length === 2 ? text(part).toUpperCase() : text(part));

export const answer: BoardAnswer = (data) => {
  const sections = at(data, 'jobAd', 'sections');
  if (typeof data.name !== 'string' || !isObject(sections)) return null;
  const place = data.location;
  const whole =
    text(at(place, 'fullLocation')) ||
    joined(named(at(place, 'city')), named(at(place, 'region')), named(at(place, 'country')));
  return {
    title: data.name,
    company: text(at(data, 'company', 'name')),
    places: [`${at(place, 'remote') === true ? 'Remote, ' : ''}${whole}`],
    date: data.releasedDate,
    url: text(data.postingUrl) || text(data.applyUrl),
    pay: data.compensation,
    html: Object.values(sections)
      .slice(0, 20)
      .map((part) => `<h3>${text(at(part, 'title'))}</h3>${text(at(part, 'text'))}`),
  };
};
