/** Indeed's job page, alone (`/viewjob`) or beside its list. */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';
import { cardPay } from '../card-pay.ts';

const TITLE = '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title';

export default {
  id: 'indeed',
  rank: 100,
  matches: (doc, url) =>
    /(?:^|\.)indeed\.[a-z.]{2,6}$/.test(hostOf(url)) || doc.querySelector(TITLE) !== null,
  hints(doc) {
    const title = textOf(doc, TITLE).replace(/\s-\sjob post$/, '');
    return hintRows([
      ['kind', title === '' ? '' : 'posting', 'indeed'],
      ['title', title, 'job header'],
      [
        'company',
        textOf(doc, '[data-testid="inlineHeader-companyName"], [data-company-name="true"]'),
        'job header',
      ],
      [
        'location',
        textOf(doc, '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]'),
        'job header',
      ],
      ['pay', cardPay(textOf(doc, '#salaryInfoAndJobType')), 'job header'],
    ]);
  },
  root: (doc) => doc.querySelector('#jobDescriptionText'),
} satisfies Adapter;
