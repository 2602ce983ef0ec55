/** Titles → jobs, families and levels, on a table that was judged by hand. */
import { expect, test } from 'vitest';
import { JOBS } from '../../../../lib/evidence/jobs/catalogue.ts';
import { jobOf } from '../../../../lib/evidence/jobs/job.ts';
import { seniorityOf } from '../../../../lib/evidence/jobs/seniority.ts';
import { FAMILY_IDS } from '../../../../lib/reading/who/title/families.ts';
import { NONE, OURS } from './titles.ts';

interface Line {
  title: string;
  job: string | null;
  family: string | null;
  level: string | null;
}

const lines: Line[] = [
  ...Object.entries(OURS).flatMap(([family, jobs]) =>
    Object.entries(jobs).flatMap(([job, titles]) =>
      titles.split('\n').map((line): Line => {
        const [title = '', level] = line.split(/\s=\s?/);
        return { title, job, family, level: level === undefined ? null : level.trim() };
      }),
    ),
  ),
  ...NONE.split('\n').map((title): Line => ({ title, job: null, family: null, level: null })),
];

/** Share of titles that have to be right (issue: at least 97%). */
const LEAST = 0.97;

test(`${lines.length} titles reach their job and family, or none`, () => {
  expect(lines.length).toBeGreaterThanOrEqual(300);
  const wrong = lines.flatMap(({ title, job, family }) => {
    const found = jobOf(title);
    return found?.id === (job ?? undefined) && (found?.family ?? null) === family
      ? []
      : [`${title} → ${found?.id ?? 'none'}, not ${job ?? 'none'}`];
  });
  expect(1 - wrong.length / lines.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
});

test('no title of another trade gets a job', () => {
  expect(NONE.split('\n').flatMap((title) => jobOf(title)?.id ?? [])).toEqual([]);
});

test('levels are those that the words state; numerals and codes state none', () => {
  const wrong = lines
    .filter(({ level }) => level !== null)
    .flatMap(({ title, level }) => {
      const found = seniorityOf(title).join('/');
      return found === level ? [] : [`${title} → ${found}, not ${level}`];
    });
  expect(wrong).toEqual([]);
});

test('every job has a family of the product and an id of its own', () => {
  expect(new Set(JOBS.map(({ id }) => id)).size).toBe(JOBS.length);
  for (const { family } of JOBS) expect(FAMILY_IDS).toContain(family);
});
