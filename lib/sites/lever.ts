/** Lever's hosted postings (`jobs.lever.co/<company>/<id>`). github.com/lever/postings-api */
import { pathPart } from './address.ts';
import { at, type BoardAnswer, isObject, list, text } from './answer.ts';
import type { Site } from './site.ts';

export default {
  id: 'lever',
  name: 'Lever',
  hosts: ['*.lever.co'],
  group: 'boards',
  jobPaths: ['/'],
  frame: () => null,
  slug: (url) => (url.hostname.startsWith('jobs.') ? pathPart(url, 0) : ''),
  ignore: ['Jobs powered by'],
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: '.posting-headline .posting-categories',
    title: '.posting-headline h2',
    company: [
      {
        at: '.main-header-logo img',
        attribute: 'alt',
        read: (words) => (words.toLowerCase().endsWith(' logo') ? words.slice(0, -5) : words),
      },
    ],
    location: ['.posting-categories .location'],
    employmentType: ['.posting-categories .commitment'],
    root: ['.content:has(.posting-headline)'],
  },
} satisfies Site;

export const answer: BoardAnswer = (data) => {
  if (typeof data.text !== 'string' || !isObject(data.categories)) return null;
  const all = list(data.categories.allLocations);
  return {
    title: data.text,
    places: all.length > 0 ? all.map(text) : [text(data.categories.location)],
    date: data.createdAt,
    url: text(data.hostedUrl),
    pay: data.salaryRange,
    html: [
      text(data.description) || text(data.descriptionPlain),
      ...list(data.lists).map(
        (part) => `<h3>${text(at(part, 'text'))}</h3><ul>${text(at(part, 'content'))}</ul>`,
      ),
      text(data.additional) || text(data.additionalPlain),
      text(data.salaryDescription),
    ],
  };
};
