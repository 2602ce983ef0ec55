/** Pages with a posting's words that are none, and postings without the usual headings. */
import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/documents/markdown.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';
import type { Hint } from '../../lib/reading/snapshot.ts';
import { snapshotOf } from './_read.ts';

const kind = (text: string, hints: Hint[] = []) =>
  readKind({ ...fromMarkdown(text, null), hints: [...fromMarkdown(text, null).hints, ...hints] }).value;

const JOB = '## Responsibilities\n- Answer calls\n## Requirements\n- Two years of experience with files\n';

test('the same sections are a posting where nothing rules it out', () => {
  expect(kind(`# Office Assistant\nWe are looking for an Office Assistant.\n${JOB}`)).toBe('posting');
});

describe('look-alikes', () => {
  test.each([
    `# Office Assistant Job Description Template\nUse this job description template.\nWe are looking for an assistant.\n${JOB}`,
    `# Office Assistant\nWe are looking for an assistant.\n${JOB}\nPost this job to 200 boards.`,
    `# 12 questions to ask before you apply\nWe are looking for answers.\n${JOB}`,
    `# How much does an Office Assistant earn?\n${JOB}\nApply now.`,
    `# Office Assistant salaries in Ohio\n${JOB}\nApply now.`,
    '# Ana Li\nOffice Assistant\n## Summary\nNine years of experience in filing.\n## Experience\nQuill, Assistant, 2019 – 2024\nFerrow, Clerk, 2015 - 2019\n## Education\nBA\n## Skills\n- Typing',
    `# What does a Clerk do?\n${JOB}\nApply for junior roles.`,
    `# Senior Clerk: what they do and earn\n${JOB}\nEmployers look for tact. The median salary is $40,000.`,
    `# Professional Clerk Diploma\n${JOB}\nApply by 1 March. Clerks earn $19 an hour.`,
    `# Become a Clerk\n${JOB}\nStart your free trial.`,
    `# Clerk levels at Quill\n${JOB}\nThis role leads.`,
    `# Proposal: Clerk for Quill\n${JOB}\nMy rate is €40 an hour.`,
    '# Quill Scholarship\nQuill will award ten scholarships of $9,000.\n## Requirements\n- Two years of experience with files\n## How to apply\nSend your resume. The successful candidate will be told.',
    `# Do your best work\nWe are looking for kind people. Join our team.\n${JOB}\nSales (6 openings) · Support (2 openings) · Data (1 opening)`,
    '# Why we publish every salary\n## The formula\nA clerk earns €40,000.\n## What went wrong\nCandidates left.',
  ])('%s', (text) => {
    expect(kind(text)).toBe('other');
  });
});

describe('postings in other forms', () => {
  test.each([
    'Berg Klinik AG\nArzt 80-100%\nArbeitsort: Chur\nIhre Aufgaben\n- Anästhesie\nWir bieten\n- Ferien\nBewerbung an: a@berg.example',
    '# Analista\n**Local:** Recife\n**Regime:** CLT\n**Salário:** R$ 9.000\n**Responsabilidades**\n- Modelar\n**Benefícios**\n- VR',
    '## Now hiring: Florist (part-time)\n\nWe’re looking for a florist.\n\n### Requirements\n- Can lift 40 lb\n\nTo apply, email hello@quill.example.',
    // A copied page says where it was copied from; nothing is headed.
    '# Clerk\nhttps://www.linkedin.com/jobs/view/5014\n\nAbout the job\n\nYou will be our third clerk. You have kept books before.',
    'Ardmere College\nGuildford, Surrey\n\nHead of Mathematics\nSalary: £52,000\n\nThe Governors seek to appoint a Head of Mathematics. The successful candidate will lead nine.\n\nApplications by noon on 14 October.',
    'Quill | Leeds, UK | Full-time, hybrid\n\nWe have raised £1.2m and are looking to hire:\n\n- Clerk (£30k)\n\nWrite to tom@quill.example.',
    '# Ingenjör\nHeltid\n## Dina uppgifter\n- Prova\n## Kvalifikationer\n- Examen\nLön: 40 000 kr',
  ])('%s', (text) => {
    expect(kind(text)).toBe('posting');
  });

  test('what a board publishes as a job is one, in whatever language', () => {
    const published: Hint[] = [{ field: 'kind', value: 'posting', path: 'JobPosting' }];
    expect(readKind(snapshotOf('Työpaikka Oulussa', { hints: published })).value).toBe('posting');
  });
});
