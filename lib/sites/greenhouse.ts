/**
 * Greenhouse boards: the old markup (`boards.greenhouse.io`, `#app_body`), the new one (`job-boards.greenhouse.io`,
 * `.job__title`), and the form embedded in a company's page. developers.greenhouse.io/job-board.html
 */
import { hostPart, isPlain, pathPart } from './address.ts';
import { at, type BoardAnswer, text } from './answer.ts';
import type { Site } from './site.ts';

const BOARDS = ['boards', 'job-boards'];

export default {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: ['*.greenhouse.io'],
  group: 'boards',
  jobPaths: ['/'],
  frame(url) {
    const job = url.searchParams.get('gh_jid') ?? url.searchParams.get('token') ?? '';
    const board = url.searchParams.get('for') ?? '';
    return isPlain(board) && isPlain(job, 20) && Number.isInteger(Number(job))
      ? `https://${url.hostname}/${board}/jobs/${job}`
      : null;
  },
  slug(url) {
    if (!BOARDS.includes(hostPart(url))) return '';
    const first = pathPart(url, 0);
    return first === 'embed' ? (url.searchParams.get('for') ?? '') : first;
  },
  ignore: ['Powered by Greenhouse'],
  mailers: ['greenhouse-mail.io'],
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: '#app_body .app-title, #header .app-title, .job__title, .job-post .job__description',
    title: '.app-title, .job__title h1, h1.section-header',
    company: [
      {
        at: '#header .company-name, #app_body .company-name',
        read: (words) => (words.startsWith('at ') ? words.slice(3) : words),
      },
      {
        at: 'title',
        read: (words) =>
          words.startsWith('Job Application for ') ? (words.split(' at ').slice(1).pop() ?? '') : '',
      },
    ],
    location: ['#header .location, #app_body .location', '.job__location'],
    root: ['#app_body', '.job-post-container', '.job-post'],
  },
} satisfies Site;

/** Greenhouse escapes its HTML once more. */
function unescapeOnce(html: string): string {
  if (!html.includes('&lt;')) return html;
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

export const answer: BoardAnswer = (data) =>
  typeof data.content !== 'string' || typeof data.title !== 'string'
    ? null
    : {
        title: data.title,
        company: text(data.company_name),
        places: [text(at(data, 'location', 'name'))],
        date: text(data.first_published) || text(data.updated_at),
        url: text(data.absolute_url),
        pay: data.pay_input_ranges,
        html: [unescapeOnce(data.content)],
      };
