/** Ashby's hosted postings (`jobs.ashbyhq.com/<company>/<id>`): facts in a column on the left, text on the right. */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

/** The value under a small heading of the left column ("Location", "Employment Type"). */
function underHeading(doc: Document, name: string): string {
  const headings = [...doc.querySelectorAll('.ashby-job-posting-left-pane h2')];
  const heading = headings.find((one) => one.textContent?.trim().toLowerCase() === name);
  return (heading?.nextElementSibling?.textContent ?? '').slice(0, 300);
}

/** The tab's title is "Designer @ Acme". */
function companyIn(title: string): string {
  const at = title.lastIndexOf(' @ ');
  return at < 0 ? '' : title.slice(at + 3, at + 83);
}

export default {
  id: 'ashby',
  rank: 100,
  matches: (doc, url) =>
    hostOf(url) === 'jobs.ashbyhq.com' || doc.querySelector('.ashby-job-posting-heading') !== null,
  hints(doc) {
    const title = textOf(doc, '.ashby-job-posting-heading');
    return hintRows([
      ['kind', title === '' ? '' : 'posting', 'ashby'],
      ['title', title, 'job heading'],
      ['company', companyIn(doc.title ?? ''), 'title'],
      ['location', underHeading(doc, 'location'), 'left pane'],
      ['employmentType', underHeading(doc, 'employment type'), 'left pane'],
    ]);
  },
} satisfies Adapter;
