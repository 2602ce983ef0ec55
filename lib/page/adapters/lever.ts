/** Lever's hosted postings (`jobs.lever.co/<company>/<id>`). */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

const HOST = /^jobs(?:\.eu)?\.lever\.co$/;

export default {
  id: 'lever',
  rank: 100,
  matches: (doc, url) =>
    HOST.test(hostOf(url)) || doc.querySelector('.posting-headline .posting-categories') !== null,
  hints(doc) {
    const title = textOf(doc, '.posting-headline h2');
    const logo = doc.querySelector('.main-header-logo img')?.getAttribute('alt') ?? '';
    return hintRows([
      ['kind', title === '' ? '' : 'posting', 'lever'],
      ['title', title, 'posting-headline'],
      ['company', logo.replace(/\slogo$/i, ''), 'logo'],
      ['location', textOf(doc, '.posting-categories .location'), 'posting-categories'],
      ['employmentType', textOf(doc, '.posting-categories .commitment'), 'posting-categories'],
    ]);
  },
  root: (doc) => doc.querySelector('.posting-headline')?.closest('.content') ?? null,
} satisfies Adapter;
