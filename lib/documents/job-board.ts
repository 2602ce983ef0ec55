/**
 * Answers of job-board APIs and exported jobs, saved as JSON. One job becomes a snapshot; a list of one is that job.
 */
import { isoDay, plainFact } from '../reading/plain.ts';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { isObject } from '../sites/answer.ts';
import { htmlText, type ParseHtml } from './html.ts';
import { jobOf } from './job-shapes.ts';
import { fromText } from './text.ts';

/** The only job of an answer that wraps it in a list. */
function unwrapped(data: unknown): unknown {
  const jobs = isObject(data) ? (data.jobs ?? data.results ?? data.content ?? data.offers) : data;
  return Array.isArray(jobs) && jobs.length === 1 ? jobs[0] : data;
}

/** A snapshot of a job-board answer, or null where the JSON is none. */
export function fromJobBoardJson(data: unknown, parse: ParseHtml): Snapshot | null {
  const job = jobOf(unwrapped(data));
  if (!job) return null;
  const title = plainFact(job.title);
  const body = job.html.filter((part) => part !== '').map((part) => htmlText(part, parse));
  const places = job.places
    .map(plainFact)
    .filter((place) => place !== '')
    .join('; ');
  const date = isoDay(job.date);
  const hints: Hint[] = [
    { field: 'kind', value: 'posting', path: job.board },
    { field: 'title', value: title, path: `${job.board}.title` },
    { field: 'company', value: job.company, path: `${job.board}.company` },
    ...job.places.map((place): Hint => ({ field: 'location', value: place, path: `${job.board}.location` })),
    ...job.pay.map((value): Hint => ({ field: 'pay', value, path: `${job.board}.pay` })),
    { field: 'date', value: date ?? '', path: `${job.board}.date` },
  ];
  return fromText([title, places, ...body].filter((part) => part !== '').join('\n'), {
    source: 'file',
    adapter: job.board,
    title,
    url: job.url || null,
    hints: hints.filter((hint) => hint.value !== ''),
    date,
  });
}
