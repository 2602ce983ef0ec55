/** Titles → jobs, families and levels, on a table that was judged by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOBS } from '../../../../lib/evidence/jobs/catalogue.ts';
import { jobOf } from '../../../../lib/evidence/jobs/job.ts';
import { seniorityOf } from '../../../../lib/evidence/jobs/seniority.ts';
import { FAMILY_IDS } from '../../../../lib/reading/who/title/families.ts';

interface Line {
  title: string;
  job: string | null;
  family: string | null;
  level: string | null;
}

function linesOf(text: string): Line[] {
  let family: string | null = null;
  let job: string | null = null;
  return text.split('\n').flatMap((line): Line[] => {
    const heading = /^## ([a-z-]+) \/ ([a-z-]+)$/.exec(line);
    if (line.startsWith('## ')) [family, job] = [heading?.[1] ?? null, heading?.[2] ?? null];
    if (line === '' || line.startsWith('#')) return [];
    const [title = '', level] = line.split(/\s=\s?/);
    return [{ title, job, family, level: level === undefined ? null : level.trim() }];
  });
}

const lines = linesOf(readFileSync(join(import.meta.dirname, 'titles.txt'), 'utf8'));
const others = lines.filter(({ job }) => job === null).map(({ title }) => title);

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
  expect(others.flatMap((title) => jobOf(title)?.id ?? [])).toEqual([]);
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
