/** Workday careers sites (`<company>.wd5.myworkdayjobs.com`): parts are named by `data-automation-id`. */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

const part = (name: string): string => `[data-automation-id="${name}"]`;

export default {
  id: 'workday',
  rank: 100,
  matches: (doc, url) =>
    /\.wd\d{1,3}\.myworkday(?:jobs|site)\.com$/.test(hostOf(url)) ||
    doc.querySelector(part('jobPostingDescription')) !== null,
  hints(doc) {
    const title = textOf(doc, part('jobPostingHeader'));
    return hintRows([
      ['kind', title === '' ? '' : 'posting', 'workday'],
      ['title', title, 'jobPostingHeader'],
      // A definition list: the term is a label, the value follows.
      ['location', textOf(doc, `${part('locations')} dd`), 'locations'],
      ['employmentType', textOf(doc, `${part('time')} dd`), 'time'],
    ]);
  },
  root: (doc) =>
    doc.querySelector(part('jobPostingPage')) ?? doc.querySelector(part('jobPostingDescription')),
} satisfies Adapter;
