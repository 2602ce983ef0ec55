import { describe, expect, test } from 'vitest';
import { isPdfTab, jobFrame } from '../../../lib/page/job-frame.ts';
import { takeSnapshot } from '../../../lib/page/snapshot.ts';
import { parseHtml } from './dom.ts';

const framed = (src: string, more = ''): string | null =>
  jobFrame(parseHtml(`<h1>Careers</h1><iframe src="${src.replaceAll('&', '&amp;')}" ${more}></iframe>`));

describe('a job board in a frame', () => {
  test.each([
    [
      'https://boards.greenhouse.io/embed/job_app?for=acmeworks&token=4423394008&b=x',
      'https://boards.greenhouse.io/acmeworks/jobs/4423394008',
    ],
    [
      'https://job-boards.eu.greenhouse.io/embed/job_app?for=acmeworks&gh_jid=77',
      'https://job-boards.eu.greenhouse.io/acmeworks/jobs/77',
    ],
    [
      'https://jobs.ashbyhq.com/acme/embed?version=2&ashby_jid=0f3a9c1e-1111-4222-8333-444455556666',
      'https://jobs.ashbyhq.com/acme/0f3a9c1e-1111-4222-8333-444455556666',
    ],
    ['https://careers-acme.icims.com/jobs/12/job?in_iframe=1', 'https://careers-acme.icims.com/jobs/12/job'],
    ['https://jobs.lever.co/acme/0f3a#apply', 'https://jobs.lever.co/acme/0f3a'],
    // A list of jobs has no page of one job: its own address is the way.
    [
      'https://boards.greenhouse.io/embed/job_board?for=acme',
      'https://boards.greenhouse.io/embed/job_board?for=acme',
    ],
  ])('%s', (src, own) => {
    expect(framed(src)).toBe(own);
  });

  test.each([
    'https://www.youtube.com/embed/abc',
    'https://notgreenhouse.io/embed/job_app?for=acme&token=1',
    'https://greenhouse.io.evil.example/embed',
    'http://boards.greenhouse.io/embed/job_app?for=acme&token=1',
    'javascript:alert(1)',
    'about:blank',
    'https://[',
  ])('not %s', (src) => {
    expect(framed(src)).toBeNull();
  });

  test('the snapshot says so', () => {
    const { hints } = takeSnapshot(
      parseHtml('<iframe src="https://jobs.lever.co/acme/0f3a"></iframe>'),
      null,
    );
    expect(hints).toContainEqual({
      field: 'frame',
      value: 'https://jobs.lever.co/acme/0f3a',
      path: 'iframe',
    });
  });

  test('a name that is no name stays out of the address', () => {
    expect(framed('https://boards.greenhouse.io/embed/job_app?for=../../x&token=1')).toMatch(
      /\/embed\/job_app/,
    );
    expect(framed('https://boards.greenhouse.io/embed/job_app?for=acme&token=1', 'hidden')).toBeNull();
  });
});

describe('a tab that shows a PDF', () => {
  test('the viewer holds one embed and nothing else', () => {
    expect(isPdfTab(parseHtml('<body><embed type="application/pdf" src="about:blank"></body>'))).toBe(true);
    expect(isPdfTab(parseHtml('<p>Letter</p><embed type="application/pdf">'))).toBe(false);
    expect(isPdfTab(parseHtml('<p>Letter</p>'))).toBe(false);
  });
});
